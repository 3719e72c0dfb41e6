import type { Assessment, Ground } from '../gap/assess.ts';
import type { ProjectFact } from '../gap/facts.ts';
import { type Item, itemOfProject, latestEvent } from '../gap/item.ts';
import { horizonOf, positionOf } from '../gap/scope.ts';

/** A project as an assessment sees it. */
export type ProjectState = {
  fact: ProjectFact;
  stageFrom: number | null;
  stageTo: number | null;
  stopped: boolean;
  printed: string;
  late: Item['late'];
  /** Keys of the segments of the chain that it fills. */
  segments: readonly string[];
};

/** By key: the projects that fill segments, in the area or at a place that is vague. */
export function projectsIn(
  { tree, reports }: Ground,
  { facts, scope }: Assessment,
  segments: ReadonlySet<string>,
): Map<string, ProjectState> {
  const { asOf } = scope;
  const states = facts.projects.flatMap((fact): (readonly [string, ProjectState])[] => {
    const fills = fact.fills.filter(({ segment, known }) => known <= asOf && segments.has(segment));
    const [first] = fills;
    if (!first || fact.known > asOf || !['INSIDE', 'VAGUE'].includes(positionOf(fact.place, scope))) return [];
    const event = latestEvent(fact, asOf);
    const item = itemOfProject(fact, first.segment, horizonOf(tree, reports, fact.place, asOf), asOf);
    const state: ProjectState = {
      fact,
      stageFrom: item?.stageFrom ?? null,
      stageTo: item?.stageTo ?? null,
      stopped: event?.stopped ?? false,
      printed: event?.printed ?? '',
      late: item?.late ?? null,
      segments: fills.map(({ segment }) => segment),
    };
    return [[fact.key, state]];
  });
  return new Map(states);
}

/** `5`, `2-5`, `X` for stopped, `?` without a stage. */
export function stageCode({ stageFrom, stageTo, stopped }: ProjectState): string {
  if (stopped) return 'X';
  if (stageFrom === null) return '?';
  return stageTo === null || stageTo === stageFrom ? String(stageFrom) : `${stageFrom}-${stageTo}`;
}

export const latenessCode = ({ late }: ProjectState): 'OVERDUE' | 'SILENT' | 'PUNCTUAL' => late ?? 'PUNCTUAL';
