import { assertionKey } from '../evidence/evidence.ts';
import { activityStatement, keysOfProject } from '../gap/evidence-keys.ts';
import type { Facts } from '../gap/facts.ts';
import type { Standing } from '../gap/standing.ts';

/** The statements that the kind of a segment rests on: what stands, comes or is hinted at, and what says that nothing does. */
export function statementsOfStanding({ segment, situation, purchases, absences }: Standing, facts: Facts): string[] {
  const seen = [...situation.items, ...situation.hints];
  const projects = new Set(seen.filter(({ kind }) => kind === 'PROJECT').map(({ key }) => key));
  return [
    ...seen.filter(({ kind }) => kind === 'ACTIVITY').map(({ key }) => activityStatement(key)),
    ...facts.projects
      .filter(({ key }) => projects.has(key) || situation.stopped.includes(key))
      .flatMap((project) => keysOfProject(project, segment)),
    ...purchases.map(({ key }) => assertionKey('purchases', key)),
    ...absences.map(({ key }) => assertionKey('surveys', key)),
  ];
}
