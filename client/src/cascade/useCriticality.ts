import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import { CriticalityDocument } from '../gen/Cascade.ts';
import type { CriticalityQuery } from '../gen/graphql.ts';

export type SegmentCriticality = CriticalityQuery['criticality'][number] & { rank: number };

/** How critical each segment of a chain is, by its id; equal betweenness, equal rank. */
export function useCriticality(chain: string, area: string, asOf: string): ReadonlyMap<string, SegmentCriticality> {
  const { data } = useQuery(CriticalityDocument, { variables: { chain, area, asOf } });
  return useMemo(() => {
    const rows = data?.criticality ?? [];
    return new Map(
      rows.map((row) => [
        row.segment.id,
        { ...row, rank: 1 + rows.filter(({ betweenness }) => betweenness > row.betweenness).length },
      ]),
    );
  }, [data]);
}
