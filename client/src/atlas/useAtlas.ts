import { useEffect, useMemo, useReducer, useState } from 'react';
import { Names, Outdated } from './names.ts';
import { Places } from './places.ts';
import { type Atlas, readAtlas } from './read-atlas.ts';

async function fetchAtlas(asOf: string | null, signal: AbortSignal): Promise<Atlas> {
  const response = await fetch(`/atlas/newest${asOf ? `?asOf=${encodeURIComponent(asOf)}` : ''}`, { signal });
  if (!response.ok) throw new Error(`atlas: ${response.status}`);
  return readAtlas(await response.arrayBuffer());
}

/** The map at a date with the names that have come; asked for anew when the data have changed. */
export function useAtlas(asOf: string | null) {
  const [atlas, setAtlas] = useState<Atlas | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const [tries, again] = useReducer((before: number) => before + 1, 0);
  const [arrived, arrive] = useReducer((before: number) => before + 1, 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again
  useEffect(() => {
    const leaving = new AbortController();
    setFailure(null);
    fetchAtlas(asOf, leaving.signal).then(setAtlas, (error: unknown) => {
      if (!leaving.signal.aborted) setFailure(error);
    });
    return () => leaving.abort();
  }, [asOf, tries]);

  const places = useMemo(() => (atlas ? new Places(atlas) : null), [atlas]);
  const stamp = atlas?.stamp;
  const names = useMemo(
    () =>
      stamp === undefined
        ? null
        : new Names(stamp, arrive, (error) => (error instanceof Outdated ? again() : undefined)),
    [stamp],
  );
  return { places, names, arrived, failure, again };
}
