import type { Context } from '../api/context.ts';
import type { ProjectPosition } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import type { ProjectRow } from '../project/project.ts';
import { type StandingOf, standingOf } from '../project/standing.ts';
import { keysOfProject, projectsOf } from './evidence-keys.ts';
import type { GapOf } from './gap.ts';
import { horizonOf, positionOf } from './scope.ts';

const dayText = (day: number | undefined | null): string | null => (day ? formatDay(day) : null);

const nearness: Record<ProjectPosition, number> = { INSIDE: 0, ELSEWHERE: 1, VAGUE: 2 };

/** A project of a gap as of the date; `statements`: keys of the assertions it rests on, read only where asked for. */
export type GapProjectRow = {
  project: ProjectRow;
  standing: StandingOf;
  stageFrom: number | null;
  stageTo: number | null;
  printed: string | null;
  stopped: boolean;
  overdue: boolean;
  silent: boolean;
  since: string | null;
  plannedBy: string | null;
  lastHeard: string | null;
  counts: boolean;
  position: ProjectPosition;
  statements: readonly string[];
};

/** The projects of a gap, those of the area first, then by how far they are. */
export async function gapProjects(gap: GapOf, context: Context): Promise<GapProjectRow[]> {
  const { assessment, catalogue, segment } = gap;
  const { scope } = assessment;
  const rows = await Promise.all(
    projectsOf(gap).map(async (fact) => {
      const project = await context.loaders.projectAt(scope.asOf).load(fact.key);
      const position = positionOf(fact.place, scope);
      if (!project || position === 'FAR') return [];
      const horizon = horizonOf(catalogue.tree, catalogue.reports, fact.place, scope.asOf);
      const standing = standingOf(fact, horizon, scope.asOf);
      const { event, stageFrom, stageTo, late, slip } = standing;
      return [
        {
          project,
          standing,
          stageFrom,
          stageTo,
          printed: event?.printed ?? null,
          stopped: late === 'STOPPED',
          overdue: late === 'OVERDUE',
          silent: late === 'SILENT',
          since: dayText(standing.since),
          plannedBy: slip?.reached === null ? formatDay(slip.plan.date) : null,
          lastHeard: dayText(standing.lastHeard),
          counts: stageFrom !== null && position === 'INSIDE',
          position,
          statements: keysOfProject(fact, segment.key),
        },
      ];
    }),
  );
  return rows
    .flat()
    .sort((a, b) => nearness[a.position] - nearness[b.position] || (b.stageFrom ?? -1) - (a.stageFrom ?? -1));
}
