import type { Work } from '../process/in-turns.ts';
import type { Thing } from './thing.ts';

/** Groups that no thing gives its name; the page has words for them. */
export const WORDS = [
  'chains',
  'enterprises',
  'projects',
  'places',
  'industries',
  'products',
  'lists',
  'offChain',
  'unplaced',
  'unclassified',
  'gb',
  'shenwan',
] as const;
export type Word = (typeof WORDS)[number];

/** A part of the map: things of its own, then narrower groups. */
export type Group = {
  id: string;
  named: Thing | Word;
  /** Groups beside one another stand in this order. */
  rank: string;
  things: number[];
  groups: Group[];
};

/** Fewer things than these make no group of their own: they stand with those of the wider one. */
export const DEFAULTS = { smallest: 8 };

export const newGroup = (id: string, named: Group['named'], rank: string): Group => ({
  id,
  named,
  rank,
  things: [],
  groups: [],
});

const byRank = (a: Group, b: Group) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0);

export const countOf = ({ things, groups }: Group): number =>
  groups.reduce((sum, group) => sum + countOf(group), things.length);

/** In order, without groups that are too small, and without those that hold nothing but one other group. */
export function* tidied(group: Group, smallest = DEFAULTS.smallest): Work<Group> {
  yield;
  const things = [...group.things];
  const groups: Group[] = [];
  for (const narrower of [...group.groups].sort(byRank)) {
    let own = yield* tidied(narrower, smallest);
    const [only] = own.groups;
    if (own.things.length === 0 && own.groups.length === 1 && only) own = only;
    const small = own.groups.length === 0 && own.things.length < smallest;
    if (small) things.push(...own.things);
    else groups.push(own);
  }
  return { ...group, things, groups };
}

/** The things as they stand on the map: each group's own first, then group by group. */
export function inOrder({ things, groups }: Group, order: number[] = []): number[] {
  for (const thing of things) order.push(thing);
  for (const group of groups) inOrder(group, order);
  return order;
}
