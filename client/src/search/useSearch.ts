import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import type { SearchKind, SearchQuery } from '../gen/graphql.ts';
import { SearchDocument } from '../gen/Search.ts';
import { useArea, useScopeOfAddress } from '../ui/useScope.ts';

/** A pause in which a hand types the next letter. */
const PAUSE_MS = 60;
/** How soon it is asked again while the index is renewed. */
const AGAIN_MS = 1_000;
/** Of each kind while all are shown; of one that was chosen. */
const FEW = 5;
const MANY = 50;

function usePaused<T>(value: T): T {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}

/** What the box finds, asked again until it is of the data as they are now. While an answer is on its way the one before stays; `settled` tells that it is the one asked for. */
export function useSearch(typed: string, kind: SearchKind | null) {
  const { area, asOf } = useScopeOfAddress();
  const home = useArea(area);
  const text = usePaused(typed.trim());
  const { data, previousData, loading, error, refetch } = useQuery(SearchDocument, {
    variables: {
      text,
      first: kind ? MANY : 60,
      perKind: kind ? null : FEW,
      kinds: kind && [kind],
      asOf: asOf ?? null,
      area: home ?? null,
    },
    skip: text === '',
    // What is found changes with the data, and the next letter asks anew anyway.
    fetchPolicy: 'no-cache',
  });
  const renewing = data?.searchIndex.renewing === true;
  useEffect(() => {
    if (!renewing || loading) return;
    const timer = setTimeout(() => void refetch().catch(() => undefined), AGAIN_MS);
    return () => clearTimeout(timer);
  }, [renewing, loading, refetch]);
  const settled = !loading && text === typed.trim();
  // What was found before is no answer to a question that failed: Enter would open it.
  const old = settled && error ? undefined : previousData;
  const shown: SearchQuery | undefined = text === '' || typed.trim() === '' ? undefined : (data ?? old);
  return { shown, error, text, settled };
}
