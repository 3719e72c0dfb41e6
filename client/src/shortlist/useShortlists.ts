import { useQuery } from '@apollo/client/react';
import { useMemo, useRef, useState } from 'react';
import type { ShortlistItemFragment } from '../gen/graphql.ts';
import { ShortlistsDocument } from '../gen/Shortlists.ts';
import { keyOf } from '../ui/key.ts';
import { useShortlistWork } from './useShortlistWork.ts';

export type Shortlist = ShortlistItemFragment;
export type ShortlistEntry = Shortlist['entries'][number];
type Starred = { id: string; name: string; nameEn: string | null };
export type GapScope = { area: string; chain: string; segment: string };

/** The shortlists of one gap, the one that is open, and the stars of the list beside it. */
export function useShortlists(scope: GapScope, chosen: string | undefined, choose: (key: string | undefined) => void) {
  const { data, error, refetch } = useQuery(ShortlistsDocument, {
    variables: scope,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: false,
  });
  const work = useShortlistWork();
  /** A new list is being named or made; what was starred without one, or meanwhile, goes on it. */
  const [naming, setNaming] = useState<{ starred: readonly Starred[] } | null>(null);
  const waiting = useRef(naming);
  const cameFrom = useRef<Element | null>(null);
  waiting.current = naming;
  const startNaming = (starred: readonly Starred[]) => {
    if (!naming) cameFrom.current = document.activeElement;
    setNaming({ starred });
  };
  /** The keys go back to where they were before the form took them. */
  const stopNaming = () => {
    setNaming(null);
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };
  const lists = data?.shortlists ?? [];
  const open = chosen ? lists.find(({ id }) => keyOf(id) === chosen) : lists[0];
  const starred = useMemo(() => new Set(open?.entries.map(({ enterprise }) => enterprise.id)), [open]);
  return {
    scope,
    lists,
    open,
    starred,
    work,
    naming,
    /** The link names a list that is not there, or not for this gap. */
    lost: chosen !== undefined && data !== undefined && !open,
    loading: !data && !error,
    error: data ? undefined : error,
    refetch,
    choose: (id: string) => choose(keyOf(id)),
    nameNew: () => startNaming([]),
    stopNaming,
    star(enterprise: Starred) {
      if (!open) {
        const others = (naming?.starred ?? []).filter(({ id }) => id !== enterprise.id);
        return startNaming([...others, enterprise]);
      }
      if (chosen === undefined) choose(keyOf(open.id));
      if (starred.has(enterprise.id)) return void work.remove(open.id, enterprise.id);
      return void work.add(open.id, enterprise.id);
    },
    async create(name: string, ownerUnit: string | null): Promise<void> {
      const { search } = location;
      const id = await work.create({ ...scope, name, ownerUnit, view: search.replace(/^\?/, '') });
      if (!id) return;
      const onIt = waiting.current?.starred ?? [];
      stopNaming();
      choose(keyOf(id));
      for (const enterprise of onIt) await work.add(id, enterprise.id);
    },
    async drop(id: string): Promise<void> {
      if (await work.drop(id)) choose(undefined);
    },
  };
}

export type Shortlists = ReturnType<typeof useShortlists>;
