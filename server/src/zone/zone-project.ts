import type { Catalogue } from '../api/catalogue.ts';
import { dayOfEvent, itemOfProject, latestEvent } from '../gap/item.ts';
import { horizonOf } from '../gap/scope.ts';
import type { PortfolioMatch } from '../gen/schema.ts';
import { type Day, formatDay } from '../model/date.ts';
import type { Making, Portfolio } from './portfolio.ts';
import type { SitedProject } from './zone-facts.ts';

/** A project of a zone as it stands at a date. */
export type ZoneProjectOf = {
  asOf: Day;
  project: SitedProject;
  stageFrom: number | null;
  stageTo: number | null;
  printed: string | null;
  stopped: boolean;
  overdue: boolean;
  silent: boolean;
  since: string | null;
  /** Keys. */
  chains: readonly string[];
  match: PortfolioMatch;
};

export const makingOf = ({ fills, industry }: SitedProject): Making => ({
  segments: fills.map(({ segment }) => segment),
  industry,
});

export function zoneProjectOf(
  project: SitedProject,
  asOf: Day,
  { tree, reports }: Pick<Catalogue, 'tree' | 'reports'>,
  portfolio: Portfolio,
  targets: readonly string[],
): ZoneProjectOf {
  const item = itemOfProject(project, '', horizonOf(tree, reports, project.place, asOf), asOf);
  const event = latestEvent(project, asOf);
  const making = makingOf(project);
  return {
    asOf,
    project,
    stageFrom: item?.stageFrom ?? null,
    stageTo: item?.stageTo ?? null,
    printed: event?.printed ?? null,
    stopped: event?.stopped ?? false,
    overdue: item?.late === 'OVERDUE',
    silent: item?.late === 'SILENT',
    since: event ? formatDay(dayOfEvent(event)) : null,
    chains: portfolio.chainsOf(making),
    match: portfolio.matchOf(targets, making),
  };
}

/** The furthest first; then those without a stage, stopped ones last. */
export const byStage = (a: ZoneProjectOf, b: ZoneProjectOf): number =>
  Number(a.stopped) - Number(b.stopped) ||
  (b.stageFrom ?? -1) - (a.stageFrom ?? -1) ||
  (a.project.key < b.project.key ? -1 : 1);
