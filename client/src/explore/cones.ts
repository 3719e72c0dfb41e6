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
