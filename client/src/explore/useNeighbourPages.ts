import { useApolloClient } from '@apollo/client/react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { ExpandDocument } from '../gen/Explore.ts';
import type { ExpandQuery, LinkDirection, LinkType } from '../gen/graphql.ts';
import { PAGE } from './command.ts';

type Page = ExpandQuery['expand'];
type Question = { id: string; type: LinkType; direction: LinkDirection; asOf: string | null; containing: string };

/** The neighbours of one type, page by page; those of the question before stand until the first page is there. */
export function useNeighbourPages({ id, type, direction, asOf, containing }: Question) {
  const client = useApolloClient();
  const [pages, setPages] = useState<readonly Page[]>([]);
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(true);
  /** Pages after which the next was asked for last: an answer to anything else comes too late. */
  const asked = useRef<readonly Page[] | null>(null);

  const ask = async (before: readonly Page[]) => {
    asked.current = before;
    setBusy(true);
    setFailure(null);
    const after = before.at(-1)?.pageInfo.endCursor ?? null;
    const variables = { id, type, direction, asOf, first: PAGE, after, containing };
    try {
      const { data } = await client.query({ query: ExpandDocument, variables, fetchPolicy: 'no-cache' });
      if (asked.current === before) setPages([...before, (data as ExpandQuery).expand]);
    } catch (error) {
      if (asked.current === before) setFailure(error);
    } finally {
      if (asked.current === before) setBusy(false);
    }
  };
  const begin = useEffectEvent(() => void ask([]));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question begins anew
  useEffect(() => {
    begin();
    return () => {
      asked.current = null;
    };
  }, [client, id, type, direction, asOf, containing]);

  return {
    pages,
    failure,
    busy,
    more: () => void ask(pages),
    retry: () => void ask(asked.current ?? []),
  };
}
