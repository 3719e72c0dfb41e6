import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { statement } from '../neo4j/statement.ts';
import { type ObstacleOf, type ObstacleRow, obstaclesAt } from './obstacle.ts';

const byName = statement('obstacle/by-name');

/** All that is stated about an obstacle, the last statement at the end; empty when there is none. */
export async function statesOf({ graph, loaders }: Context, obstacle: string): Promise<ObstacleRow[]> {
  const [found] = await graph.read(byName, { obstacle });
  if (!found) return [];
  const rows = await loaders.obstacles.load(String(found.project));
  return rows.filter((row) => row.obstacle === obstacle);
}

/** `<key>|<yyyy-mm-dd>`, or only the key: as of the default date. */
export async function obstacleByKey(context: Context, key: string): Promise<ObstacleOf | null> {
  const [obstacle = '', asOf] = key.split('|');
  const { defaultDay } = await context.catalogue();
  return obstaclesAt(await statesOf(context, obstacle), dayOf(asOf, defaultDay))[0] ?? null;
}
