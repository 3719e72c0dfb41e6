import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { nearbyIds } from '../api/nearby.ts';
import { splitId } from '../api/node-id.ts';
import { NotFound } from '../errors.ts';
import type { ProjectRow } from './project.ts';

/** The project that an id names, if it was known by the date. Errors: BAD_ID, BAD_DATE, NOT_FOUND with those nearby. */
export async function findProject(context: Context, id: string, asOf: string | null | undefined): Promise<ProjectRow> {
  const { label, key } = splitId('id', id, 'Project:mled-panel');
  const day = dayOf(asOf, (await context.catalogue()).defaultDay);
  const project = label === 'Project' ? await context.loaders.projectAt(day).load(key) : null;
  if (project && project.known <= day) return project;
  throw new NotFound('id', id, project ? [] : await nearbyIds(context.graph, 'Project', key));
}
