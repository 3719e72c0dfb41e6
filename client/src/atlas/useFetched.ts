import { useEffect, useReducer, useState } from 'react';
import { fetchJson, isOutdated } from './names.ts';

export type Fetched<T> = {
  /** Undefined while it is on its way, where it failed, and where nothing was asked. */
  answer: T | undefined;
  failure: unknown;
  retry(): void;
};

/** What the server answers at an address of the map; `outdated` is called where it no longer keeps that map. */
export function useFetched<T>(address: string | null, outdated: () => void): Fetched<T> {
  const [seen, setSeen] = useState<{ address: string; answer?: T; failure: unknown } | null>(null);
  const [tries, retry] = useReducer((before: number) => before + 1, 0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again
  useEffect(() => {
    if (address === null) return;
    const leaving = new AbortController();
    fetchJson<T>(address, leaving.signal).then(
      (answer) => {
        if (!leaving.signal.aborted) setSeen({ address, answer, failure: null });
      },
      (error: unknown) => {
        if (leaving.signal.aborted) return;
        if (isOutdated(error)) outdated();
        else setSeen({ address, failure: error });
      },
    );
    return () => leaving.abort();
  }, [address, tries, outdated]);

  const own = seen !== null && seen.address === address ? seen : undefined;
  return { answer: own?.answer, failure: own?.failure ?? null, retry };
}
