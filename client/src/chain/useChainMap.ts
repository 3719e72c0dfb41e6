import { useQuery } from '@apollo/client/react';
import { ChainMapDocument } from '../gen/ChainMap.ts';

/** The columns of a map stay out of the normalised cache: they are many, and nothing else shares them. */
export function useChainMap(chain: string, area: string | undefined, asOf: string | undefined) {
  const { data, previousData, error, refetch } = useQuery(ChainMapDocument, {
    variables: { chain, area: area ?? '', asOf: asOf ?? null },
    skip: !area,
    fetchPolicy: 'no-cache',
    // A failure stays in view while it is asked again.
    notifyOnNetworkStatusChange: false,
  });
  const map = (data ?? (error ? undefined : previousData))?.chainMap;
  return { map, stale: !data, error, refetch };
}
