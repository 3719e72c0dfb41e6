import type { ApolloClient } from '@apollo/client';
import type { TargetsWithEvidenceQuery, TargetsWithEvidenceQueryVariables } from '../gen/graphql.ts';
import { TargetsWithEvidenceDocument } from '../gen/Targets.ts';

type Answer = TargetsWithEvidenceQuery['targets'];
export type FullTarget = Answer['nodes'][number];
export type AllTargets = Omit<Answer, 'nodes' | 'pageInfo'> & { nodes: FullTarget[] };

/** Beyond these a rank has no interval; a file says how many of how many it holds. */
export const MOST_IN_A_FILE = 300;

/** Every target that matches, page after page, with the evidence of its factors. */
export async function allTargets(
  client: ApolloClient,
  variables: TargetsWithEvidenceQueryVariables,
): Promise<AllTargets> {
  let answer: Answer | undefined;
  const nodes: FullTarget[] = [];
  let after: string | null = null;
  do {
    const page: Answer = await pageOf(client, { ...variables, after });
    answer = page;
    nodes.push(...page.nodes);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after && nodes.length < MOST_IN_A_FILE);
  return { ...answer, nodes: nodes.slice(0, MOST_IN_A_FILE) };
}

async function pageOf(client: ApolloClient, variables: TargetsWithEvidenceQueryVariables): Promise<Answer> {
  const { data } = await client.query({ query: TargetsWithEvidenceDocument, variables, fetchPolicy: 'no-cache' });
  if (!data) throw new Error('no answer');
  return data.targets;
}
