import type { LinkDirection, LinkType } from '../gen/graphql.ts';
import { type Command, PAGE } from './command.ts';
import { cardOf, moreOf, surplus } from './more.ts';
import type { Picture } from './picture.ts';

type Row = { id: string; type: LinkType; direction: LinkDirection };
type Loaded = {
  /** All there are; null before a page of them was asked for. */
  total: number | null;
  drawn: number;
  /** The first page that is not there, or not as a whole; null when there is none. */
  next: { page: number; size: number } | null;
  /** A page of them is on its way. */
  waiting: boolean;
};

const pageOf = (command: Command): number => (command.do === 'expand' ? command.page : 0);

/** How many relationships of this type stand, whoever brought them in; an id begins with the type. */
const standing = ({ links }: Pick<Picture, 'links'>, { id, type, direction }: Row): number =>
  [...links.values()].filter(
    (link) => link.id.startsWith(`${type}:`) && id === (direction === 'OUT' ? link.source : link.target),
  ).length;

/**
 * What a picture holds of the neighbours of one type; `count` is what is known before a page was asked for. Where other
 * steps brought in all of them nothing is left to load.
 */
export function loadedOf(picture: Pick<Picture, 'steps' | 'awaited' | 'links'>, row: Row, count: number): Loaded {
  const { steps, awaited } = picture;
  const card = cardOf(row);
  const isPage = (command: Command) => command.do === 'expand' && moreOf(command) === card;
  const pages = steps.filter(({ command }) => isPage(command));
  const there = new Set(pages.map(({ command }) => pageOf(command)));
  let page = 0;
  while (there.has(page)) page += 1;
  // There was no room for all of it; there may be now.
  const cut = pages.find(({ left }) => left > 0);
  const total = pages.at(-1)?.total ?? (standing(picture, row) >= count ? count : null);
  const size = pages.length === 0 && total !== null ? 0 : Math.min(PAGE, (total ?? count) - page * PAGE);
  return {
    total,
    drawn: total === null ? 0 : total - surplus(steps, card),
    next: cut ? { page: pageOf(cut.command), size: cut.left } : size > 0 ? { page, size } : null,
    waiting: awaited.some(isPage),
  };
}
