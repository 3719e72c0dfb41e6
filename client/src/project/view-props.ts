import type { ProjectsSearch } from './project-search.ts';

/** What each view of the register is given. */
export type ViewProps = {
  area: string;
  areaName: string;
  search: ProjectsSearch;
  change(next: Partial<ProjectsSearch>): void;
};
