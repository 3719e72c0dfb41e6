import type { ApolloClient } from '@apollo/client';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { VisitQuery, VisitQueryVariables } from '../gen/graphql.ts';
import { VisitDocument } from '../gen/Visit.ts';
import type { VisitSearch } from './target-search.ts';
import { readWeights, weightInputs } from './weights-link.ts';

export type VisitList = VisitQuery['opportunities'];
type Page = VisitQueryVariables;

const PAGE = 50;
const LARGEST_PAGE = 200;

export const visitVariables = (area: string, search: VisitSearch): Page => ({
  area,
  asOf: search.asOf ?? null,
  enterprises: search.enterprises?.map((key) => `Enterprise:${key}`) ?? null,
  regions: search.regions ?? null,
  chains: search.chains?.map((key) => `Chain:${key}`) ?? null,
  weights: weightInputs(readWeights(search.weights)),
  first: PAGE,
  after: null,
});

type Further = {
  of: string;
  nodes: VisitList['nodes'];
  pageInfo: VisitList['pageInfo'] | undefined;
  state: 'rest' | 'loading' | 'failed';
};

/** The sheet, page after page. Not in the cache: rank and figures hang on whom we meet and on the weights. */
export function useVisit(variables: Page, skip: boolean) {
  const client = useApolloClient();
  const { data, previousData, error, refetch } = useQuery(VisitDocument, {
    variables,
    skip,
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: false,
  });
  const list = (data ?? (error ? undefined : previousData))?.opportunities;
  const asked = JSON.stringify(variables);
  const none: Further = { of: asked, nodes: [], pageInfo: undefined, state: 'rest' };
  const [kept, setFurther] = useState<Further>(none);
  const further = kept.of === asked && data ? kept : none;
  const { hasNextPage = false, endCursor = null } = further.pageInfo ?? list?.pageInfo ?? {};
  const more = async () => {
    if (!hasNextPage || further.state === 'loading') return;
    setFurther({ ...further, state: 'loading' });
    try {
      const next = await pageAfter(client, { ...variables, after: endCursor });
      setFurther({ of: asked, nodes: [...further.nodes, ...next.nodes], pageInfo: next.pageInfo, state: 'rest' });
    } catch {
      setFurther({ ...further, state: 'failed' });
    }
  };
  return {
    list,
    nodes: [...(list?.nodes ?? []), ...further.nodes],
    hasNextPage,
    furtherState: further.state,
    more,
    stale: !data && !error,
    error,
    refetch,
  };
}

/** Every line, for a file that is handed in. */
export async function wholeVisit(client: ApolloClient, variables: Page): Promise<VisitList['nodes']> {
  const nodes: VisitList['nodes'] = [];
  for (let after: string | null = null; ; ) {
    const page: VisitList = await pageAfter(client, { ...variables, first: LARGEST_PAGE, after });
    nodes.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || !page.pageInfo.endCursor) return nodes;
    after = page.pageInfo.endCursor;
  }
}

async function pageAfter(client: ApolloClient, variables: Page): Promise<VisitList> {
  const { data } = await client.query({ query: VisitDocument, variables, fetchPolicy: 'no-cache' });
  if (!data) throw new Error('the server gave no page');
  return data.opportunities;
}
