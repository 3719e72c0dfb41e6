import { useEffect, useMemo, useReducer, useState } from 'react';
import { answerOf } from '../ui/answer.ts';
import { askAtlas } from './ask-atlas.ts';
import { isOutdated, Names } from './names.ts';
import { Places } from './places.ts';
import { type Atlas, readAtlas } from './read-atlas.ts';

/** How soon a map is asked for again while a newer one is computed. */
const AGAIN_MS = 1_500;

type Seen = { asOf: string | null; atlas: Atlas; renewing: boolean };

async function fetchAtlas(asOf: string | null, signal: AbortSignal): Promise<Seen> {
  const response = await answerOf(await askAtlas(asOf, signal));
  return { asOf, atlas: readAtlas(await response.arrayBuffer()), renewing: response.url.endsWith('?renewing') };
}

/** The same map that comes again stays, with all that was made of it. */
const taken = (before: Seen | null, now: Seen): Seen =>
  before && before.atlas.stamp === now.atlas.stamp && before.atlas.day === now.atlas.day
    ? { ...now, atlas: before.atlas }
    : now;

/** The map at a date with the names that have come; asked for anew when the data have changed. */
export function useAtlas(asOf: string | null) {
  const [seen, setSeen] = useState<Seen | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [tries, again] = useReducer((before: number) => before + 1, 0);
  const [arrived, arrive] = useReducer((before: number) => before + 1, 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again
  useEffect(() => {
    const leaving = new AbortController();
    setFailure(null);
    fetchAtlas(asOf, leaving.signal).then(
      (now) => {
        if (!leaving.signal.aborted) setSeen((before) => taken(before, now));
      },
      (error: unknown) => {
        if (!leaving.signal.aborted) setFailure(error);
      },
    );
    return () => leaving.abort();
  }, [asOf, tries]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a try that failed is followed by another
  useEffect(() => {
    if (!seen?.renewing) return;
    const soon = setTimeout(again, AGAIN_MS);
    return () => clearTimeout(soon);
  }, [seen, tries]);

  // The map of the date before stands until the new one is there, but not beside the word that there is none.
  const isOfDate = seen?.asOf === asOf;
  const atlas = seen !== null && (isOfDate || failure === null) ? seen.atlas : undefined;
  const places = useMemo(() => (atlas ? new Places(atlas) : null), [atlas]);
  const stamp = atlas?.stamp;
  const names = useMemo(
    () => (stamp === undefined ? null : new Names(stamp, arrive, (error) => (isOutdated(error) ? again() : undefined))),
    [stamp],
  );
  return {
    places,
    names,
    arrived,
    failure,
    again,
    busy: !isOfDate && failure === null,
    renewing: seen?.renewing ?? false,
  };
}
