import type { Day } from '../model/date.ts';
import type { ProjectRow } from './project.ts';

/** A project as it is told, or as it was until staff corrected it (`project/by-key`). */
export type ToldProject = Omit<ProjectRow, 'asOf' | 'standing'> & { since: Day | null; until: Day | null };

const wasTold = ({ since, until }: ToldProject, asOf: Day): boolean =>
  since !== null && until !== null && since <= asOf && until > asOf;

/** Of all that was ever told of a project, what was told at a date; null where there is no such project. */
export function toldAt(all: readonly ToldProject[], asOf: Day): ProjectRow | null {
  const told = all.find((each) => wasTold(each, asOf)) ?? all.find(({ until }) => until === null);
  return told ? { ...told, asOf } : null;
}
