import type { ConeDirection } from '../gen/graphql.ts';
import type { Picture } from './picture.ts';

/** `shown`: how many of all those up or down to so many steps are drawn, the thing itself not counted. */
export type Cone = { direction: ConeDirection; steps: number; shown: number; total: number };

/** The cones of a thing, each once though it may have been asked for again; an answer holds only the nearest of many. */
export function conesOf({ steps }: Pick<Picture, 'steps'>, id: string): Cone[] {
  const cones = steps.flatMap(({ command, nodes, total }): Cone[] =>
    command.do === 'cone' && command.id === id
      ? [{ direction: command.direction, steps: command.steps, shown: nodes.length - 1, total }]
      : [],
  );
  return [...new Map(cones.map((cone) => [`${cone.direction} ${cone.steps}`, cone])).values()];
}

/** How many things of all cones are not drawn: of each thing and direction those of its widest cone. */
export function restOfCones({ steps }: Pick<Picture, 'steps'>): number {
  const widest = new Map<string, number>();
  const origins = new Set(steps.flatMap(({ command }) => (command.do === 'cone' ? [command.id] : [])));
  for (const id of origins)
    for (const { direction, shown, total } of conesOf({ steps }, id).toSorted((a, b) => a.steps - b.steps))
      widest.set(`${id} ${direction}`, Math.max(0, total - shown));
  return [...widest.values()].reduce((sum, rest) => sum + rest, 0);
}
