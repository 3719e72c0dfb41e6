import type { Context } from '../api/context.ts';
import { assessmentOf, type GapOf, gapOf } from '../gap/gap.ts';
import { statement } from '../neo4j/statement.ts';
import { byUrgency, type ObstacleOf, obstaclesAt } from './obstacle.ts';

const inPlaces = statement('obstacle/in-places');

export type ObstacleOfArea = { obstacle: ObstacleOf; gaps: GapOf[] };

const worst = ({ gaps }: ObstacleOfArea): number => gaps[0]?.scored.floor ?? -1;

/** Overdue ones by their due date, then open ones by the worst gap that they keep open, then cleared ones. */
export function byWeight(a: ObstacleOfArea, b: ObstacleOfArea): number {
  const waiting = (each: ObstacleOfArea) => each.obstacle.state === 'OPEN' && !each.obstacle.overdue;
  if (waiting(a) && waiting(b)) return worst(b) - worst(a) || byUrgency(a.obstacle, b.obstacle);
  return byUrgency(a.obstacle, b.obstacle);
}

/** The obstacles of the projects of an area, with the gaps that stay open because of them. */
export async function obstaclesOfArea(
  context: Context,
  { area, asOf, cleared }: { area: string; asOf?: string | null | undefined; cleared: boolean },
): Promise<ObstacleOfArea[]> {
  const { catalogue, assessment } = await assessmentOf(context, area, asOf);
  const { scope } = assessment;
  const places = [...catalogue.tree.inside(scope.area)];
  const found = (await context.graph.read(inPlaces, { places, asOf: BigInt(scope.asOf) })) as {
    project: string;
    segments: string[];
  }[];
  const openGaps = (segments: readonly string[]): GapOf[] =>
    [...catalogue.structure.chains.keys()]
      .flatMap((chain) => segments.flatMap((segment) => gapOf(catalogue, assessment, chain, segment) ?? []))
      .filter(({ scored }) => scored.kind !== 'COVERED')
      .sort((a, b) => b.scored.floor - a.scored.floor || (a.segment.key < b.segment.key ? -1 : 1));
  const all = await Promise.all(
    found.map(async ({ project, segments }) => {
      const obstacles = obstaclesAt(await context.loaders.obstacles.load(project), scope.asOf);
      const gaps = openGaps(segments);
      return obstacles
        .filter(({ state }) => cleared || state === 'OPEN')
        .map((obstacle) => ({ obstacle, gaps: obstacle.state === 'OPEN' ? gaps : [] }));
    }),
  );
  return all.flat().sort(byWeight);
}
