import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { AtlasSearch } from './atlas-search.ts';

const route = getRouteApi('/atlas');

/** `replace`: going back does not lead through it. */
export type Change = (to: Partial<AtlasSearch>, replace?: boolean) => void;

/** What of the map stands in the address, and how that is changed. */
export function useAtlasSearch(): { search: AtlasSearch; change: Change } {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = useCallback<Change>(
    (to, replace = false) => void navigate({ search: (before) => ({ ...before, ...to }), replace }),
    [navigate],
  );
  return { search, change };
}
