import type { LinkDirection, LinkType } from '../gen/graphql.ts';
import type { Command } from './command.ts';
import type { Place } from './placement.ts';

/** All the neighbours of one type that are not drawn, as one card. */
export type More = Place & {
  id: string;
  origin: string;
  type: LinkType;
  direction: LinkDirection;
  count: number;
};

/** The list that a card opens, as the address names it: `ACTIVE_IN.IN`. */
export const listOf = ({ type, direction }: { type: LinkType; direction: LinkDirection }): string =>
  `${type}.${direction}`;

/** The id of the card of all those of one type that are not drawn. */
export const cardOf = (row: { id: string; type: LinkType; direction: LinkDirection }): string =>
  `more ${row.id} ${listOf(row)}`;

/** The card that a step has to do with; null for steps that are not about neighbours of one type. */
export const moreOf = (command: Command): string | null =>
  command.do === 'expand' || command.do === 'one' ? cardOf(command) : null;

type Step = { command: Command; nodes: readonly string[]; total: number; entries: number };

/** How many of a type are known to be there and are not drawn; 0 until a page of them was asked for. */
export function surplus(steps: readonly Step[], card: string): number {
  const own = steps.filter(({ command }) => moreOf(command) === card);
  const pages = own.filter(({ command }) => command.do === 'expand');
  const last = pages.at(-1);
  if (!last) return 0;
  const drawn = new Set(pages.flatMap(({ nodes }) => nodes));
  const alone = new Set(
    own.flatMap(({ command, entries }) =>
      command.do === 'one' && entries > 0 && !drawn.has(command.other) ? [command.other] : [],
    ),
  );
  const entries = pages.reduce((sum, page) => sum + page.entries, 0);
  return Math.max(0, last.total - entries - alone.size);
}

/** How many neighbours are known to be there and are not drawn, of all that were asked for. */
export function notDrawnOf(steps: readonly Step[]): number {
  const cards = new Set(steps.flatMap(({ command }) => moreOf(command) ?? []));
  return [...cards].reduce((sum, card) => sum + surplus(steps, card), 0);
}
