import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { entryOf, nodeId } from '../api/node-id.ts';
import { seenFrom } from '../chain/made-chains.ts';
import type { Facts } from '../gap/facts.ts';
import type { QueryCompareArgs } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { areaOf } from '../place/area-argument.ts';
import { type Compared, compared } from './compared.ts';
import type { Difference, Subject } from './difference.ts';
import { differencesOf } from './differences.ts';
import { DatesReversed } from './errors.ts';

/** A comparison with all that differs. */
export type Comparison = Compared & { differences: readonly Difference[] };

/** An area at two dates. Errors: BAD_ID, NOT_FOUND, BAD_DATE, DATES_REVERSED. */
export async function comparisonOf(context: Context, { area, chain, from, to }: QueryCompareArgs): Promise<Comparison> {
  const catalogue = await seenFrom(context, chain ? [chain] : []).catalogue();
  const { id } = areaOf('area', area, catalogue.tree);
  const one = chain ? entryOf('chain', chain, 'Chain', catalogue.structure.chains) : null;
  const days = [dayOf(from, catalogue.defaultDay, 'from'), dayOf(to, catalogue.defaultDay, 'to')] as const;
  if (days[0] > days[1]) throw new DatesReversed(formatDay(days[0]), formatDay(days[1]));
  const [was, is] = await Promise.all(days.map((day) => context.assess(catalogue, id, day)));
  if (!was || !is) throw new Error('two dates are assessed');
  const told = compared(catalogue, was, is, one);
  return { ...told, differences: differencesOf(told, await namesIn(context, is.facts)) };
}

/** The names of the leaders; only those that the facts do not name are read. */
async function namesIn({ loaders }: Context, facts: Facts): Promise<(enterprise: string) => Subject> {
  const named = new Map<string, Subject>(
    facts.activities.map(({ enterprise, enterpriseName: name, enterpriseNameEn: nameEn }) => [
      enterprise,
      { id: nodeId('Enterprise', enterprise), name, nameEn },
    ]),
  );
  const unnamed = [...new Set(facts.leaderships.map(({ enterprise }) => enterprise))].filter((key) => !named.has(key));
  for (const row of await loaders.enterprise.loadMany(unnamed))
    if (row && !(row instanceof Error))
      named.set(row.key, { id: nodeId('Enterprise', row.key), name: row.name, nameEn: row.nameEn });
  return (key) => named.get(key) ?? { id: nodeId('Enterprise', key), name: key, nameEn: null };
}
