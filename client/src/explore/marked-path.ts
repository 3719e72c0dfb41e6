import type { Command } from './command.ts';
import type { Picture } from './picture.ts';

/** How an address names the paths that a step found. */
export const nameOfPaths = ({ from, to }: Pick<Extract<Command, { do: 'path' }>, 'from' | 'to'>): string =>
  `${from} ${to}`;

/** The relationships on the paths of that name: none when they are not in the picture. */
export const linksMarked = ({ steps }: Pick<Picture, 'steps'>, name: string | undefined): ReadonlySet<string> =>
  new Set(steps.flatMap(({ command, links }) => (command.do === 'path' && nameOfPaths(command) === name ? links : [])));
