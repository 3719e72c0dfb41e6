import { cascadeStatements } from '../cascade/cascade.ts';
import { changeListStatements } from '../change/changes.ts';
import { changeStatements } from '../change/make-change.ts';
import { neighbourStatements } from '../change/neighbours.ts';
import { removalStatements } from '../change/remove-rows.ts';
import { replayStatements } from '../change/replay.ts';
import { standingStatements } from '../change/standing-rows.ts';
import { undoStatements } from '../change/undo-change.ts';
import { unitStatements } from '../change/unit-faults.ts';
import { clusterStatements } from '../cluster/cluster-facts.ts';
import { conflictStatements } from '../conflict/conflicts.ts';
import { addEnterpriseStatements } from '../enterprise/add-enterprise.ts';
import { enterpriseStatements } from '../enterprise/enterprise-page.ts';
import { evidenceStatements } from '../evidence/evidence-of-subject.ts';
import { sourceStatements } from '../evidence/source-statements.ts';
import { figureStatements } from '../figure/indicators.ts';
import { landingStatements } from '../landing/landing.ts';
import { leaderStatements } from '../leader/supplies.ts';
import { ledgerStatements } from '../ledger/ledgers.ts';
import { mergeStatements } from '../merge/apart.ts';
import { proposalStatements } from '../merge/proposals.ts';
import { AT_START_MS, type Graph } from '../neo4j/graph.ts';
import { patiently } from '../neo4j/patiently.ts';
import type { Statement } from '../neo4j/statement.ts';
import { findObstacleStatements } from '../obstacle/find-obstacle.ts';
import { obstacleStatements } from '../obstacle/obstacles-of-area.ts';
import { originStatements } from '../origin/origin-facts.ts';
import { addProjectStatements } from '../project/add-project.ts';
import { changeProjectStatements } from '../project/change-project.ts';
import { registerStatements } from '../project/listings.ts';
import { shortlistStatements } from '../shortlist/shortlists.ts';
import { matchStatements } from '../survey/match-enterprises.ts';
import { priorityStatements } from '../survey/priorities.ts';
import { candidateStatements } from '../target/candidates.ts';
import { profileStatements } from '../target/target-profile.ts';
import { worldStatements } from '../target/target-world.ts';
import { zoneStatements } from '../zone/zone-facts.ts';
import { firstScreens } from './first-screens.ts';
import { loaderStatements } from './loaders.ts';
import { nearbyStatements } from './nearby.ts';

/** Sends an operation to the API; throws when it is refused. */
export type Ask = (document: string, variables: Record<string, string>) => Promise<unknown>;

/** Every name that a statement uses as a parameter, as null: enough to plan it. */
const nulls = ({ text }: Statement): Record<string, null> =>
  Object.fromEntries([...text.matchAll(/\$([a-z]\w*)/gi)].map(([, name]) => [name, null]));

/**
 * Asks what the first screens ask, then plans the statements that these left out; a mistake in one ends the program.
 * The database keeps a plan for each length of a list parameter, so only real questions warm it: EXPLAIN left single
 * chain maps at 0.7 s.
 */
export async function warmUp(graph: Graph, ask: Ask, stopped: () => boolean): Promise<void> {
  for await (const question of firstScreens(ask)) {
    if (stopped()) return;
    await patiently(question);
  }
  for (const each of [
    ...loaderStatements,
    ...addEnterpriseStatements,
    ...addProjectStatements,
    ...changeProjectStatements,
    ...findObstacleStatements,
    ...neighbourStatements,
    ...obstacleStatements,
    ...replayStatements,
    ...standingStatements,
    ...unitStatements,
    ...enterpriseStatements,
    ...clusterStatements,
    ...nearbyStatements,
    ...evidenceStatements,
    ...figureStatements,
    ...zoneStatements,
    ...sourceStatements,
    ...conflictStatements,
    ...mergeStatements,
    ...proposalStatements,
    ...landingStatements,
    ...changeStatements,
    ...changeListStatements,
    ...undoStatements,
    ...removalStatements,
    ...leaderStatements,
    ...ledgerStatements,
    ...registerStatements,
    ...cascadeStatements,
    ...shortlistStatements,
    ...priorityStatements,
    ...matchStatements,
    ...candidateStatements,
    ...worldStatements,
    ...profileStatements,
    ...originStatements,
  ]) {
    if (stopped()) return;
    const explained = { name: each.name, text: `EXPLAIN ${each.text}` };
    await patiently(() => graph.read(explained, nulls(each), AT_START_MS));
  }
}
