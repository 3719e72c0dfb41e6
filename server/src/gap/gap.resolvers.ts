import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import { pageSize } from '../api/page.ts';
import { inputsAt } from '../chain/inputs-at.ts';
import { evidenceOf } from '../evidence/evidence-of.ts';
import type { Resolvers } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { keysOfGap } from './evidence-keys.ts';
import { findGap, type GapOf, gapId } from './gap.ts';
import { gapPage } from './gap-page.ts';
import { gapProjects } from './gap-project.ts';
import { findOutside, outsideOfGap } from './outside-of-gap.ts';
import { overviewOf } from './overview.ts';
import { nextSteps, reasonOf } from './reason.ts';
import { DEFAULTS } from './severity.ts';
import { suppliersOfGap } from './suppliers-of-gap.ts';

async function buyersOf({ segment, assessment, catalogue: { structure } }: GapOf, { loaders }: Context) {
  const bought = inputsAt(structure.inputs, 'input', segment.key).filter(({ returning }) => !returning);
  const buyers = await Promise.all(
    bought.map(async ({ buyer, essential }) => {
      const found = structure.segments.get(buyer);
      const stands = assessment.standing.standingOf(buyer);
      const leaders = await loadAll(loaders.enterprise, [...stands.leaders]);
      const presence = leaders.length > 0 ? 1 : stands.homePresence;
      return found ? [{ segment: found, essential, presence, leaders }] : [];
    }),
  );
  return buyers.flat();
}

export const gapResolvers: Resolvers = {
  Query: {
    overview: (_, { area, asOf }, context) => overviewOf(context, area, asOf),
    gaps: (_, filter, context) => gapPage(context, filter),
    gap: (_, { chain, segment, area, asOf }, context) => findGap(context, chain, segment, area, asOf),
  },
  Gap: {
    id: gapId,
    area: ({ assessment: { scope }, catalogue: { tree } }) => {
      const area = tree.areas.get(scope.area);
      if (!area) throw new Error(`area ${scope.area} is not in the catalogue`);
      return area;
    },
    asOf: ({ assessment }) => formatDay(assessment.scope.asOf),
    kind: ({ scored }) => scored.kind,
    flags: ({ scored }) => [...scored.flags],
    known: ({ scored }) => scored.known,
    reason: ({ scored, assessment: { facts, scope }, catalogue: { tree } }) => {
      const words = (id: string) => {
        const area = tree.areas.get(id);
        return { zh: area?.name ?? id, en: area?.nameEn ?? area?.name ?? id };
      };
      return reasonOf({ ...scored, facts, scope, areaName: words(scope.area), homeName: words(scope.home) });
    },
    nextStep: ({ scored }) => nextSteps[scored.kind],
    severity: ({ scored: { severity, floor, rank, supplied, fill, terms } }) => ({
      value: severity,
      floor,
      rank,
      supplied,
      fill,
      terms: [
        { name: 'ESSENTIAL', value: terms.essential, weight: DEFAULTS.weight.essential },
        { name: 'REACH', value: terms.reach, weight: DEFAULTS.weight.reach },
        { name: 'NEED', value: terms.need, weight: DEFAULTS.weight.need },
      ],
    }),
    supplierCount: ({ scored }) => scored.suppliers.low,
    suppliersAtLeast: ({ scored }) => !scored.suppliers.exact,
    suppliers: (gap, _, context) => suppliersOfGap(gap, context),
    projects: (gap, _, context) => gapProjects(gap, context),
    buyers: (gap, _, context) => buyersOf(gap, context),
    inputs: ({ segment, catalogue: { structure } }) =>
      inputsAt(structure.inputs, 'buyer', segment.key)
        .filter(({ returning }) => !returning)
        .map(({ input }) => structure.segments.get(input))
        .filter((found) => found !== undefined),
    outside: (gap, { first }, context) => outsideOfGap(gap, context, pageSize(first, 20)),
    outsideCount: async (gap, _, context) => (await findOutside(gap, context)).length,
    evidence: (gap, _, context) => evidenceOf(context, keysOfGap(gap)),
  },
  Supplier: {
    capacity: async ({ key, enterprise }, _, { loaders }) =>
      (await loaders.activities.load(enterprise.key)).find((activity) => activity.key === key)?.capacity ?? null,
    evidence: ({ statements }, _, context) => evidenceOf(context, statements),
  },
  GapProject: { evidence: ({ statements }, _, context) => evidenceOf(context, statements) },
  OutsideEnterprise: { evidence: ({ statements }, _, context) => evidenceOf(context, statements) },
};
