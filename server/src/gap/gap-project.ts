import type { Context } from '../api/context.ts';
import type { ProjectPosition } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import type { ProjectRow } from '../project/project.ts';
import { keysOfProject, projectsOf } from './evidence-keys.ts';
import type { GapOf } from './gap.ts';
import { dayOfEvent, itemOfProject, lastHeard, latestEvent, newestPlan } from './item.ts';
import { horizonOf, positionOf } from './scope.ts';

const dayText = (day: number | undefined | null): string | null => (day ? formatDay(day) : null);

const nearness: Record<ProjectPosition, number> = { INSIDE: 0, ELSEWHERE: 1, VAGUE: 2 };

/** A project of a gap as of the date; `statements`: keys of the assertions it rests on, read only where asked for. */
export type GapProjectRow = {
  project: ProjectRow;
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
      const project = await context.loaders.project.load(fact.key);
      if (!project) return [];
      const horizon = horizonOf(catalogue.tree, catalogue.reports, fact.place, scope.asOf);
      const item = itemOfProject(fact, segment.key, horizon, scope.asOf);
      const event = latestEvent(fact, scope.asOf);
      const position = positionOf(fact.place, scope);
      if (position === 'FAR') return [];
      return [
        {
          project,
          stageFrom: item?.stageFrom ?? null,
          stageTo: item?.stageTo ?? null,
          printed: event?.printed ?? null,
          stopped: event?.stopped ?? false,
          overdue: item?.late === 'OVERDUE',
          silent: item?.late === 'SILENT',
          since: dayText(event && dayOfEvent(event)),
          plannedBy: dayText(newestPlan(fact, item?.stageTo ?? -1, scope.asOf)?.date),
          lastHeard: dayText(lastHeard(fact, scope.asOf)),
          counts: item !== undefined && position === 'INSIDE',
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
