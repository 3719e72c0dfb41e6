import { stages } from '../model/stage.ts';
import type { Item } from './item.ts';

/** Projects among items that do not produce yet, the furthest first; one whose phases are told of is counted by its phases. */
export function projectsUnderWay(items: readonly Item[]): Item[] {
  const projects = items.filter((item) => item.kind === 'PROJECT');
  const wholes = new Set(projects.flatMap(({ key, bonds }) => bonds.filter((bond) => bond !== `Project:${key}`)));
  return projects
    .filter(({ key, stageFrom }) => stageFrom < stages.production && !wholes.has(`Project:${key}`))
    .sort((a, b) => b.stageFrom - a.stageFrom || b.stageTo - a.stageTo);
}
