import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { TargetItemFragment, TargetsQuery, TargetsQueryVariables } from '../gen/graphql.ts';
import { TargetsDocument } from '../gen/Targets.ts';
import { readGates } from './gates-link.ts';
import type { TargetSearch } from './target-search.ts';
import { readWeights, weightInputs } from './weights-link.ts';

export type TargetList = TargetsQuery['targets'];
export type TargetItem = TargetItemFragment;

const LISTED = { yes: true, no: false } as const;

/** What the address asks for, in the words of the API. */
export function targetVariables(
  chain: string,
  segment: string,
  area: string,
  search: TargetSearch,
): TargetsQueryVariables {
  const gates = readGates(search.gates);
  const turnover = Number(search.turnover);
  return {
    chain: `Chain:${chain}`,
    segment: `Segment:${segment}`,
    area,
    asOf: search.asOf ?? null,
    weights: weightInputs(readWeights(search.weights)),
    regions: search.regions ?? null,
    listed: search.listed ? LISTED[search.listed] : null,
    flags: search.flags ?? null,
    turnoverFrom: search.turnover && Number.isFinite(turnover) ? turnover : null,
    gates: gates.length > 0 ? gates : null,
    passing: search.passing === 'yes' ? true : null,
    after: null,
  };
}

type Further = { of: string; pages: TargetList[]; state: 'rest' | 'loading' | 'failed' };

/**
 * The targets of a gap, page after page. Not in the normalised cache: ranks and factors hang on weights and filters,
 * which the id of a target does not carry. While new weights are asked, the old answer stays, marked stale.
 */
export function useTargets(variables: TargetsQueryVariables, skip: boolean) {
  const client = useApolloClient();
  const { data, previousData, error, refetch } = useQuery(TargetsDocument, {
    variables,
    skip,
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: false,
  });
  const before = previousData?.targets.gap;
  const sameGap = before?.segment.id === variables.segment && before?.chain.id === variables.chain;
  const list = (data ?? (sameGap ? previousData : undefined))?.targets;
  const asked = JSON.stringify(variables);
  const [further, setFurther] = useState<Further>({ of: '', pages: [], state: 'rest' });
  const mine = further.of === asked && data ? further : { of: asked, pages: [], state: 'rest' as const };
  const last = mine.pages.at(-1) ?? list;
  const more = async () => {
    const after = last?.pageInfo.endCursor;
    if (!after || mine.state === 'loading') return;
    setFurther({ ...mine, state: 'loading' });
    try {
      const page = await client.query({
        query: TargetsDocument,
        variables: { ...variables, after },
        fetchPolicy: 'no-cache',
      });
      const next = page.data?.targets;
      setFurther({ ...mine, pages: next ? [...mine.pages, next] : mine.pages, state: next ? 'rest' : 'failed' });
    } catch {
      setFurther({ ...mine, state: 'failed' });
    }
  };
  return {
    list,
    nodes: [...(list?.nodes ?? []), ...mine.pages.flatMap(({ nodes }) => nodes)],
    hasMore: Boolean(last?.pageInfo.hasNextPage),
    furtherState: mine.state,
    more,
    stale: !data && !error,
    error,
    refetch,
  };
}
