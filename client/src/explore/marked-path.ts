import type { Command } from './command.ts';
import type { Picture } from './picture.ts';

/** How an address names the paths that a step found. */
export const nameOfPaths = ({ from, to }: Pick<Extract<Command, { do: 'path' }>, 'from' | 'to'>): string =>
  `${from} ${to}`;

/** The paths of that name, each the ids of its relationships: none when they are not in the picture. */
export const pathsMarked = ({ steps }: Pick<Picture, 'steps'>, name: string | undefined) =>
  steps.findLast(({ command }) => command.do === 'path' && nameOfPaths(command) === name)?.paths ?? [];

/** The relationships on them. */
export const linksMarked = (picture: Pick<Picture, 'steps'>, name: string | undefined): ReadonlySet<string> =>
  new Set(pathsMarked(picture, name).flat());
