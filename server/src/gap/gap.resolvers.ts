import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import { pageSize } from '../api/page.ts';
import { evidenceOf } from '../evidence/evidence.resolvers.ts';
import { assertionKey } from '../evidence/evidence.ts';
import type { Resolvers } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { statement } from '../neo4j/statement.ts';
import { activitiesOf, keysOfGap } from './evidence-keys.ts';
import { findGap, type GapOf, gapId } from './gap.ts';
import { gapPage } from './gap-page.ts';
import { gapProjects } from './gap-project.ts';
import { overviewOf } from './overview.ts';
import { nextSteps, reasonOf } from './reason.ts';
import { positionOf } from './scope.ts';
import { DEFAULTS } from './severity.ts';

const outside = statement('gap/outside');
export const gapStatements = [outside];

function outsideRows(gap: GapOf, { graph }: Context) {
  const { homeInside, wider, asOf } = gap.assessment.scope;
  const parameters = { keys: [gap.segment.key], places: [...homeInside, ...wider], asOf: BigInt(asOf) };
  return graph.read(outside, parameters) as Promise<{ enterprise: string; activities: string[] }[]>;
}

async function suppliersOf(gap: GapOf, context: Context) {
  const { scope } = gap.assessment;
  const suppliers = await Promise.all(
    activitiesOf(gap).map(async (fact) => {
      const [enterprise, activities, evidence] = await Promise.all([
        context.loaders.enterprise.load(fact.enterprise),
        context.loaders.activities.load(fact.enterprise),
        evidenceOf(context, [assertionKey('activities', fact.key)]),
      ]);
      if (!enterprise) return [];
      const operates = gap.scored.situation.items.some((item) => item.kind === 'ACTIVITY' && item.key === fact.key);
      const capacity = activities.find(({ key }) => key === fact.key)?.capacity ?? null;
      return [
        {
          enterprise,
          status: fact.status,
          capacity,
          counts: operates && positionOf(fact.place, scope) === 'INSIDE',
          evidence,
        },
      ];
    }),
  );
  return suppliers.flat().sort((a, b) => Number(b.counts) - Number(a.counts));
}

async function buyersOf({ segment, assessment, catalogue: { structure } }: GapOf, { loaders }: Context) {
  const standing = new Map([...assessment.chains.values()].flatMap(({ segments }) => [...segments]));
  const bought = structure.inputs.filter(({ input, returning }) => input === segment.key && !returning);
  const buyers = await Promise.all(
    bought.map(async ({ buyer, essential }) => {
      const found = structure.segments.get(buyer);
      const leaders = await loadAll(loaders.enterprise, standing.get(buyer)?.leaders ?? []);
      const presence = leaders.length > 0 ? 1 : (standing.get(buyer)?.homePresence ?? 0);
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
    suppliers: (gap, _, context) => suppliersOf(gap, context),
    projects: (gap, _, context) => gapProjects(gap, context),
    buyers: (gap, _, context) => buyersOf(gap, context),
    inputs: ({ segment, catalogue: { structure } }) =>
      structure.inputs
        .filter(({ buyer, returning }) => buyer === segment.key && !returning)
        .map(({ input }) => structure.segments.get(input))
        .filter((found) => found !== undefined),
    outside: async (gap, { first }, context) => {
      const rows = (await outsideRows(gap, context)).slice(0, pageSize(first, 20));
      return Promise.all(
        rows.map(async ({ enterprise, activities }) => {
          const found = await context.loaders.enterprise.load(enterprise);
          if (!found) throw new Error(`enterprise ${enterprise} is gone`);
          const made = activities.map((key) => assertionKey('activities', key));
          return {
            enterprise: found,
            evidence: await evidenceOf(context, [...made, assertionKey('enterprises', enterprise)]),
          };
        }),
      );
    },
    outsideCount: async (gap, _, context) => (await outsideRows(gap, context)).length,
    evidence: (gap, _, context) => evidenceOf(context, keysOfGap(gap)),
  },
};
