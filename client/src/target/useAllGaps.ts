import { useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { VisitGapsDocument } from '../gen/VisitGaps.ts';

/** All gaps of the area, page after page, so that a count over them is a count over all; undefined until all are there. */
export function useAllGaps(area: string | undefined, asOf: string | undefined, skip: boolean) {
  const { data, error, refetch, fetchMore } = useQuery(VisitGapsDocument, {
    variables: { area: area ?? '', asOf: asOf ?? null, after: null },
    skip: skip || !area,
    notifyOnNetworkStatusChange: false,
  });
  const further = data?.gaps.pageInfo.hasNextPage ? data.gaps.pageInfo.endCursor : null;
  useEffect(() => {
    if (!further) return;
    void fetchMore({
      variables: { after: further },
      updateQuery: (before, { fetchMoreResult: { gaps } }) => ({
        gaps: { ...gaps, nodes: [...before.gaps.nodes, ...gaps.nodes] },
      }),
    });
  }, [further, fetchMore]);
  return { gaps: data && !further ? data.gaps : undefined, error, refetch };
}
