import type { Context } from '../api/context.ts';
import type { Assessment } from '../gap/assess.ts';
import type { Standing } from '../gap/standing.ts';
import type { Day } from '../model/date.ts';
import { statement } from '../neo4j/statement.ts';
import { leadersInForce } from './leaders-in-force.ts';
import { operatorsOf } from './operators.ts';

const supplies = statement('leader/supplies');

/** One recorded supply, known by the date; `place`: area id of the supplier. */
export type SupplyFact = {
  key: string;
  known: Day;
  supplier: string;
  buyer: string;
  segment: string | null;
  from: Day | null;
  attracted: boolean;
  place: string | null;
};

/** Read once for all leaders and candidates of an assessment, which is of one version of the data. */
const kept = new WeakMap<Assessment, Promise<SupplyFact[]>>();

/** The recorded supplies to leaders in force and to enterprises that operate at home: one round trip. */
export function suppliesOf(
  { graph }: Context,
  assessment: Assessment,
  standing: ReadonlyMap<string, Standing>,
): Promise<SupplyFact[]> {
  const found = kept.get(assessment);
  if (found) return found;
  const keys = [...new Set([...leadersInForce(assessment), ...[...standing.values()].flatMap(operatorsOf)])];
  const asked = graph.read(supplies, { keys, asOf: BigInt(assessment.scope.asOf) }) as Promise<SupplyFact[]>;
  kept.set(assessment, asked);
  asked.catch(() => kept.delete(assessment));
  return asked;
}
