import type { LinkDirection, LinkType } from '../gen/graphql.ts';
import type { Named, Names } from './names.ts';
import type { Atlas } from './read-atlas.ts';
import { type Fetched, useFetched } from './useFetched.ts';

export type Found = Named & { thing: number };
export type Near = {
  counts: { type: LinkType; direction: LinkDirection; count: number }[];
  things: number[];
  total: number;
};

/** The thing of an id on this map; null when it is not on it or none is asked for, undefined while that is not known. */
export function useThing(
  atlas: Atlas | undefined,
  names: Names | null,
  id: string | undefined,
  again: () => void,
): { thing: Found | null | undefined; failure: unknown; retry(): void } {
  const number = id === undefined ? undefined : names?.numberOf(id);
  const named = number === undefined ? null : names?.of(number);
  const asks = id !== undefined && atlas !== undefined && number === undefined;
  const { answer, failure, retry } = useFetched<Found[]>(
    asks ? `/atlas/${atlas.stamp}/find?day=${atlas.day}&id=${encodeURIComponent(id)}` : null,
    again,
  );
  if (id === undefined) return { thing: null, failure: null, retry };
  if (number !== undefined && named) return { thing: { ...named, thing: number }, failure: null, retry };
  return { thing: answer === undefined ? undefined : (answer[0] ?? null), failure, retry };
}

/** What the picked thing is related to at the date. */
export function useNear(atlas: Atlas | undefined, thing: number | undefined, again: () => void): Fetched<Near> {
  const asks = atlas !== undefined && thing !== undefined;
  return useFetched<Near>(asks ? `/atlas/${atlas.stamp}/near/${thing}?day=${atlas.day}` : null, again);
}
