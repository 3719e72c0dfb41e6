import { useEffect, useState } from 'react';
import type { LinkDirection } from '../gen/graphql.ts';
import { fetchJson, type Named, type Names, Outdated } from './names.ts';
import type { Atlas } from './read-atlas.ts';

export type Found = Named & { thing: number };
export type Near = {
  counts: { type: string; direction: LinkDirection; count: number }[];
  things: number[];
  total: number;
};

/** The thing of an id on this map; null when it is not on it, undefined while that is not known. */
export function useThing(atlas: Atlas | undefined, names: Names | null, id: string | undefined, again: () => void) {
  const [found, setFound] = useState<{ id: string; stamp: string; thing: Found | null } | null>(null);
  const stamp = atlas?.stamp;
  const day = atlas?.day;
  const number = id === undefined ? undefined : names?.numberOf(id);
  const named = number === undefined ? null : names?.of(number);
  useEffect(() => {
    if (id === undefined || stamp === undefined || number !== undefined) return;
    let current = true;
    fetchJson<Found[]>(`/atlas/${stamp}/find?day=${day}&id=${encodeURIComponent(id)}`).then(
      ([thing = null]) => current && setFound({ id, stamp, thing }),
      (error: unknown) => current && error instanceof Outdated && again(),
    );
    return () => {
      current = false;
    };
  }, [id, stamp, day, number, again]);
  if (id === undefined) return null;
  if (number !== undefined && named) return { ...named, thing: number };
  return found?.id === id && found.stamp === stamp ? found.thing : undefined;
}

/** What the picked thing is related to at the date. */
export function useNear(atlas: Atlas | undefined, thing: number | undefined, again: () => void): Near | null {
  const [near, setNear] = useState<{ of: string; near: Near } | null>(null);
  const of = atlas && thing !== undefined ? `/atlas/${atlas.stamp}/near/${thing}?day=${atlas.day}` : null;
  useEffect(() => {
    if (of === null) return;
    let current = true;
    fetchJson<Near>(of).then(
      (answer) => current && setNear({ of, near: answer }),
      (error: unknown) => current && error instanceof Outdated && again(),
    );
    return () => {
      current = false;
    };
  }, [of, again]);
  return near?.of === of ? near.near : null;
}
