import type { Command } from './command.ts';
import type { More } from './more.ts';
import type { Place } from './placement.ts';

export type PictureNode = { id: string; kind: string; name: string; nameEn: string | null };
export type PictureLink = { id: string; source: string; target: string };

/** What a step was answered: things in the order in which they are placed, the relationships among them, how many there are in all. */
export type Brought<N extends PictureNode = PictureNode, L extends PictureLink = PictureLink> = {
  nodes: readonly N[];
  links: readonly L[];
  total: number;
  /** Steps from the origin for each node, where the answer is a cone or paths. */
  steps?: readonly number[];
  /** The relationships of each path, by id. */
  paths?: readonly (readonly string[])[];
};

/** A step as it stands in the picture: what it holds there, and what did not fit. */
export type Step = {
  command: Command;
  nodes: readonly string[];
  links: readonly string[];
  total: number;
  left: number;
  /** Entries of the answer that are drawn. */
  entries: number;
  /** The paths that are drawn: the ids of their relationships. */
  paths?: readonly (readonly string[])[];
};
export type Picture<N extends PictureNode = PictureNode, L extends PictureLink = PictureLink> = {
  nodes: ReadonlyMap<string, N & Place>;
  links: ReadonlyMap<string, L>;
  /** One card for all the neighbours of a type that are not drawn, beside the thing whose neighbours they are. */
  more: ReadonlyMap<string, More>;
  /** Steps in force, those collapsed left out. */
  steps: readonly Step[];
  /** Steps of the log that are not drawn yet: the first of them still awaits its answer. */
  awaited: readonly Command[];
};

/** Cards and lines that a picture holds at most. */
export const MOST_ELEMENTS = 1_500;

/** Cards and lines; a card of those not drawn has a line of its own. */
export const elementsOf = ({ nodes, links, more }: Pick<Picture, 'nodes' | 'links' | 'more'>): number =>
  nodes.size + links.size + 2 * more.size;
