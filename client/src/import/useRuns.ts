import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { ImportRunsDocument } from '../gen/Imports.ts';

const PAGE = 10;

/** The record of imports, a page at a time. */
export function useRuns() {
  const { data, error, refetch, fetchMore } = useQuery(ImportRunsDocument, {
    variables: { first: PAGE, after: null },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: false,
  });
  const [more, setMore] = useState<'READY' | 'ASKED' | 'FAILED'>('READY');
  const page = data?.importRuns;
  const ask = async () => {
    setMore('ASKED');
    try {
      await fetchMore({
        variables: { after: page?.pageInfo.endCursor ?? null },
        updateQuery: (before, { fetchMoreResult }) => ({
          importRuns: {
            ...fetchMoreResult.importRuns,
            nodes: [...before.importRuns.nodes, ...fetchMoreResult.importRuns.nodes],
          },
        }),
      });
      setMore('READY');
    } catch {
      setMore('FAILED');
    }
  };
  return {
    read: page !== undefined,
    nodes: page?.nodes ?? [],
    total: page?.totalCount ?? 0,
    hasMore: page?.pageInfo.hasNextPage ?? false,
    failed: (error !== undefined && page === undefined) || more === 'FAILED',
    busy: more === 'ASKED',
    again: () => void (page === undefined ? refetch() : ask()),
    more: () => void ask(),
  };
}

export type Runs = ReturnType<typeof useRuns>;
