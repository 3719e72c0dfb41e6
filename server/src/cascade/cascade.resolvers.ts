import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import { entryOf } from '../api/node-id.ts';
import { concentrationOf } from '../chain/concentration.ts';
import { seenFrom } from '../chain/made-chains.ts';
import { inputsOf } from '../chain/structure.ts';
import { assessmentOf } from '../gap/gap.ts';
import type { QueryCriticalityArgs, Resolvers } from '../gen/schema.ts';
import { chainOfSegment } from '../leader/leader.ts';
import { leadersInForce } from '../leader/leaders-in-force.ts';
import { formatDay } from '../model/date.ts';
import { assumptionOf } from './assumption.ts';
import { type CascadeRun, cascadeOf, MOST_NAMED } from './cascade.ts';
import { criticalityOf } from './criticality.ts';
import { localProducers } from './local-producers.ts';

/** What must be there, for the catalogue named it. */
function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('an answer names what is not in its catalogue');
  return value;
}

async function enterprisesOf({ fall, assessment }: CascadeRun, { loaders }: Context) {
  const named = fall.enterprises.slice(0, MOST_NAMED);
  const leaders = new Set(leadersInForce(assessment));
  const rows = await loadAll(
    loaders.enterprise,
    named.map(({ enterprise }) => enterprise),
  );
  const found = new Map(rows.map((row) => [row.key, row]));
  return named.flatMap(({ enterprise, loss, round }) => {
    const row = found.get(enterprise);
    return row ? [{ enterprise: row, loss, round, leads: leaders.has(enterprise) }] : [];
  });
}

async function criticalityIn(context: Context, { chain: id, area, asOf }: QueryCriticalityArgs) {
  const { catalogue, assessment } = await assessmentOf(seenFrom(context, [id]), area, asOf);
  const { structure } = catalogue;
  const chain = entryOf('chain', id, 'Chain', structure.chains);
  const inputs = inputsOf(chain, structure.inputs).filter(({ returning }) => !returning);
  const named = (segment: string) => present(structure.segments.get(segment));
  const members = chain.members.map(({ segment }) => segment);
  return criticalityOf(members, inputs).map(({ segment, betweenness, articulation, dominates }) => ({
    segment: named(segment),
    betweenness,
    articulation,
    dominates: dominates.map(named),
    concentration: concentrationOf(assessment.standing.standingOf(segment).situation),
  }));
}

export const cascadeResolvers: Resolvers = {
  Query: {
    cascade: (_, asked, context) => cascadeOf(context, asked),
    localProducers: (_, asked, context) => localProducers(context, asked),
    criticality: (_, asked, context) => criticalityIn(context, asked),
  },
  Cascade: {
    area: ({ assessment: { scope }, catalogue: { tree } }) => present(tree.areas.get(scope.area)),
    asOf: ({ assessment: { scope } }) => formatDay(scope.asOf),
    segments: ({ fall, catalogue: { structure } }) =>
      fall.segments.map((each) => ({
        ...each,
        segment: present(structure.segments.get(each.segment)),
        chain: chainOfSegment(structure, each.segment),
      })),
    enterprises: (run, _, context) => enterprisesOf(run, context),
    enterpriseCount: ({ fall }) => fall.enterprises.length,
    systemicRisk: ({ fall }) => fall.systemicRisk,
    weighted: ({ fall }) => fall.weighted,
    rounds: ({ fall }) => fall.rounds,
    assumption: assumptionOf,
  },
};
