import { nodeId } from '../api/node-id.ts';
import type { ActivityFact, Facts, PurchaseFact } from '../gap/facts.ts';
import { dayOfEvent, latestEvent } from '../gap/item.ts';
import type { Scope } from '../gap/scope.ts';
import type { Sighting } from '../gap/situation.ts';
import { inForce } from '../gap/standing.ts';
import type { MatrixRole } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { stages } from '../model/stage.ts';

/** Who or what makes up a cell: an enterprise or a project with what it does there. */
export type Member = {
  id: string;
  name: string;
  nameEn: string | null;
  role: MatrixRole;
  stageLow: number | null;
  stageHigh: number | null;
  pilot: boolean;
  late: 'OVERDUE' | 'SILENT' | null;
  leader: boolean;
  /** Date of the latest actual event of a project. */
  since: string | null;
  /** What its evidence is asked by. */
  evidence: string;
};

const order: Record<MatrixRole, number> = { SUPPLIER: 0, PROJECT: 1, STOPPED: 2, BUYER: 3, HINT: 4 };

/** Turns sightings into named members: those that operate first, then projects, the furthest first. */
export function membersOf(facts: Facts, { asOf }: Scope): (seen: readonly Sighting[]) => Member[] {
  const activities = new Map(facts.activities.map((fact) => [fact.key, fact]));
  const projects = new Map(facts.projects.map((fact) => [fact.key, fact]));
  const leading = new Set(
    facts.leaderships.filter((leadership) => inForce(leadership, asOf)).map(({ enterprise }) => enterprise),
  );
  const enterprise = (fact: ActivityFact, role: MatrixRole): Member => ({
    id: nodeId('Enterprise', fact.enterprise),
    name: fact.enterpriseName,
    nameEn: fact.enterpriseNameEn,
    role,
    stageLow: null,
    stageHigh: null,
    pilot: fact.status === 'PILOT',
    late: null,
    leader: leading.has(fact.enterprise),
    since: null,
    evidence: nodeId('Assertion', `activities/${fact.key}`),
  });
  const project = (key: string, { item, stopped }: Sighting): Member | undefined => {
    const fact = projects.get(key);
    if (!fact) return undefined;
    const event = latestEvent(fact, asOf);
    const role = stopped !== undefined ? 'STOPPED' : item === undefined ? 'HINT' : 'PROJECT';
    return {
      id: nodeId('Project', key),
      name: fact.name,
      nameEn: fact.nameEn,
      role,
      stageLow: item?.stageFrom ?? null,
      stageHigh: item?.stageTo ?? null,
      pilot: false,
      late: item?.late ?? null,
      leader: fact.backers.some((backer) => leading.has(backer)),
      since: event ? formatDay(dayOfEvent(event)) : null,
      evidence: nodeId('Project', key),
    };
  };
  return (seen) =>
    seen
      .map((sighting) => {
        const told = sighting.item ?? sighting.hint;
        if (told?.kind !== 'ACTIVITY') return project(told?.key ?? sighting.stopped ?? '', sighting);
        const fact = activities.get(told.key);
        return fact && enterprise(fact, sighting.item ? 'SUPPLIER' : 'HINT');
      })
      .filter((member) => member !== undefined)
      .sort(
        (a, b) =>
          order[a.role] - order[b.role] || (b.stageLow ?? stages.production) - (a.stageLow ?? stages.production),
      );
}

/** An enterprise that is recorded to buy the segment from outside. */
export const buyerOf = ({ key, enterprise, enterpriseName }: PurchaseFact): Member => ({
  id: nodeId('Enterprise', enterprise),
  name: enterpriseName,
  nameEn: null,
  role: 'BUYER',
  stageLow: null,
  stageHigh: null,
  pilot: false,
  late: null,
  leader: false,
  since: null,
  evidence: nodeId('Assertion', `purchases/${key}`),
});
