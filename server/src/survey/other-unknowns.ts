import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import { nodeId } from '../api/node-id.ts';
import { concentrationOf } from '../chain/concentration.ts';
import type { Assessment } from '../gap/assess.ts';
import { latestEvent } from '../gap/item.ts';
import { positionOf } from '../gap/scope.ts';
import { operating } from '../gap/situation.ts';
import { inForce, type Standing } from '../gap/standing.ts';
import type { UnknownKind } from '../gen/schema.ts';
import type { Words } from '../landing/printed.ts';
import { zonesIn } from './surveyed-places.ts';

export type Thing = { id: string; name: string; nameEn: string | null };
export type OtherUnknown = { kind: Exclude<UnknownKind, 'SEGMENT'>; things: readonly Thing[] };

/**
 * In the order in which they are told after the segments: what decides a gap's kind, what decides its size, what is
 * only cited.
 */
export const wouldChangeOf: Record<OtherUnknown['kind'], Words> = {
  PROJECT_STAGE: {
    zh: '知道阶段，它所填环节就不再只是线索：会成为在谈、在建或已覆盖。',
    en: 'With a stage the segment it fills is more than a hint: in the pipeline, being built or covered.',
  },
  ENTERPRISE_PLACE: {
    zh: '知道地点，它才算得上本地供应商；否则只是线索。',
    en: 'With a place it counts as a local supplier or as none; until then it is a hint.',
  },
  CAPACITY: {
    zh: '知道产能，才知道供给够不够已知的需求：够则已覆盖，不够则薄弱。',
    en: 'With a capacity it is clear whether supply meets the known demand, or the segment is weak.',
  },
  PURCHASE: {
    zh: '知道它买什么、向谁买，本地配套率才能按金额算，外供才看得见。',
    en: 'With its purchases the local support rate is by value, and what comes from outside is seen.',
  },
  SHARE: {
    zh: '知道各家产能，集中度才不是按均分假定的。',
    en: 'With capacities concentration no longer rests on equal shares.',
  },
  INVESTMENT: {
    zh: '知道投资额，台账合计与公布总数才对得上。',
    en: 'With investments the sums of the ledgers can be checked against what was published.',
  },
  ZONE_COUNTY: {
    zh: '知道所在县（区），县的清单才包括它。',
    en: 'With its county the lists of that county include it.',
  },
};

const byName = (things: readonly Thing[]): Thing[] =>
  [...new Map(things.map((thing) => [thing.id, thing])).values()].sort((a, b) => a.name.localeCompare(b.name, 'zh'));

/** Unknown things other than segments, kinds with something in them only. */
export async function otherUnknowns(
  context: Context,
  { tree, structure }: Catalogue,
  assessment: Assessment,
): Promise<OtherUnknown[]> {
  const { facts, scope, chains } = assessment;
  const { asOf } = scope;
  const standings = new Map<string, Standing>([...chains.values()].flatMap(({ segments }) => [...segments]));
  const segmentsWhere = (holds: (standing: Standing) => boolean): Thing[] =>
    [...standings.values()].filter(holds).flatMap(({ segment }) => {
      const found = structure.segments.get(segment);
      return found ? [{ id: nodeId('Segment', segment), name: found.name, nameEn: found.nameEn }] : [];
    });
  const here = facts.projects.filter(
    ({ place, known }) => known <= asOf && ['INSIDE', 'VAGUE'].includes(positionOf(place, scope)),
  );
  const thingOf = ({ key, name, nameEn }: { key: string; name: string; nameEn: string | null }): Thing => ({
    id: nodeId('Project', key),
    name,
    nameEn,
  });
  const kinds: Record<OtherUnknown['kind'], readonly Thing[]> = {
    PROJECT_STAGE: here.filter((project) => !latestEvent(project, asOf)).map(thingOf),
    ENTERPRISE_PLACE: facts.activities
      .filter(
        ({ place, status, known }) => known <= asOf && status !== 'CLOSED' && positionOf(place, scope) === 'VAGUE',
      )
      .map(({ enterprise, enterpriseName: name, enterpriseNameEn: nameEn }) => ({
        id: nodeId('Enterprise', enterprise),
        name,
        nameEn,
      })),
    CAPACITY: segmentsWhere(
      ({ demand, supply, situation }) => demand !== null && supply === null && operating(situation).length > 0,
    ),
    PURCHASE: await leadersWithoutPurchases(context, assessment),
    SHARE: segmentsWhere(({ situation }) => concentrationOf(situation)?.equalShares === true),
    INVESTMENT: here.filter(({ investmentWan }) => investmentWan === null).map(thingOf),
    ZONE_COUNTY: zonesIn(tree, scope).flatMap((id) => {
      const zone = tree.areas.get(id);
      return zone?.parent && tree.areas.get(zone.parent)?.kind === 'CITY' ? [zone] : [];
    }),
  };
  return (Object.keys(wouldChangeOf) as OtherUnknown['kind'][]).flatMap((kind) => {
    const things = byName(kinds[kind].map(({ id, name, nameEn }) => ({ id, name, nameEn })));
    return things.length > 0 ? [{ kind, things }] : [];
  });
}

/** Leaders in force that are here, of which no purchase is recorded. */
async function leadersWithoutPurchases({ loaders }: Context, { facts, scope }: Assessment): Promise<Thing[]> {
  const bought = new Set(
    facts.purchases.filter(({ known }) => known <= scope.asOf).map(({ enterprise }) => enterprise),
  );
  const keys = facts.leaderships
    .filter((leadership) => inForce(leadership, scope.asOf) && !bought.has(leadership.enterprise))
    .map(({ enterprise }) => enterprise);
  const makes = new Set(
    facts.activities.filter(({ place }) => positionOf(place, scope) === 'INSIDE').map(({ enterprise }) => enterprise),
  );
  const leaders = await loadAll(loaders.enterprise, [...new Set(keys)]);
  return leaders
    .filter(({ key, place }) => makes.has(key) || positionOf(place, scope) === 'INSIDE')
    .map(({ key, name, nameEn }) => ({ id: nodeId('Enterprise', key), name, nameEn }));
}
