import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { nodeId } from '../api/node-id.ts';
import { type DisputedFigures, withFiguresInForce } from '../conflict/figures-in-force.ts';
import type { Bound, QueryLedgersArgs } from '../gen/schema.ts';
import { type Day, formatDay } from '../model/date.ts';
import { ledgerBatches } from '../model/vocabulary.ts';
import { statement } from '../neo4j/statement.ts';
import { areaOf } from '../place/area-argument.ts';
import { counting, sumInvestment } from '../project/investment.ts';
import type { ListingRow } from '../project/listing.ts';
import { checkOf, checkSentence, wanOf } from './ledger-check.ts';

const ledgers = statement('ledger/ledgers');

type TotalRow = { key: string; value: number; unit: string; bound: Bound; period: string; subject: string };

export type MemberRow = {
  key: string;
  /** Key of the assertion that puts it on the list. */
  link: string;
  investmentWan: number | null;
  investmentBound: Bound | null;
  phaseOf: string | null;
  counted: boolean;
  asOf: Day;
};

type LedgerRow = Omit<ListingRow, 'date'> & {
  date: Day | null;
  dateText: string | null;
  rounds: number | null;
  count: TotalRow | null;
  investment: TotalRow | null;
  members: readonly Omit<MemberRow, 'counted' | 'asOf'>[];
};

const totalOf = (total: TotalRow | null) => total && { ...total, id: nodeId('Observation', total.key) };

/** A list with its totals, its known members, and how they compare. */
function ledgerOf(row: LedgerRow, disputed: DisputedFigures, asOf: Day) {
  const { count, investment, date, dateText } = row;
  const members = row.members.map(withFiguresInForce(disputed, asOf));
  const counted = counting(members);
  const known = sumInvestment(members, counted);
  const publishedWan = wanOf(investment);
  const period = (count ?? investment)?.period ?? null;
  const year = date === null ? null : Math.floor(date / 10_000);
  const wan = investment && publishedWan !== null ? { value: publishedWan, bound: investment.bound } : null;
  const compared = { known, members: members.length, count, wan };
  return {
    list: { ...row, date: dateText },
    year,
    period,
    rounds: row.rounds,
    place: (count ?? investment)?.subject ?? null,
    count: totalOf(count),
    investment: totalOf(investment),
    investmentWan: publishedWan,
    members: members
      .map((member): MemberRow => ({ ...member, counted: counted.has(member.key), asOf }))
      .sort((a, b) => (b.investmentWan ?? -1) - (a.investmentWan ?? -1)),
    known,
    ...checkOf(compared),
    sentence: checkSentence(compared),
  };
}

/** Signed before started before produced; lists that are no batch last. */
const placeOfBatch = ({ batch }: LedgerRow): number =>
  batch === null ? ledgerBatches.length : ledgerBatches.indexOf(batch);

/** The ledgers whose totals are of an area or of one inside it, by what was known at a date. Errors: BAD_ID, NOT_FOUND, BAD_DATE. */
export async function ledgersOf(context: Context, { area, asOf }: QueryLedgersArgs) {
  const { tree, defaultDay, disputed } = await context.catalogue();
  const inside = area == null ? null : tree.inside(areaOf('area', area, tree).id);
  const day = dayOf(asOf, defaultDay);
  const rows = await context.graph.read(ledgers, { asOf: BigInt(day) });
  return (rows as unknown as LedgerRow[])
    .sort((a, b) => b.known - a.known || placeOfBatch(a) - placeOfBatch(b) || (a.key < b.key ? -1 : 1))
    .map((row) => ledgerOf(row, disputed, day))
    .filter(({ place }) => !inside || (place !== null && inside.has(place)))
    .map(({ place, ...ledger }) => ({
      ...ledger,
      asOf: formatDay(day),
      area: (place !== null && tree.areas.get(place)) || null,
    }));
}
