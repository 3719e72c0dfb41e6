import type { ApolloClient } from '@apollo/client';
import type { ProjectsQueryVariables } from '../gen/graphql.ts';
import { ProjectsDocument } from '../gen/Projects.ts';
import type { ProjectEntry, ProjectPage } from './useProjects.ts';

/** Every project that matches, page after page. */
export async function allProjects(client: ApolloClient, variables: ProjectsQueryVariables): Promise<ProjectEntry[]> {
  const entries: ProjectEntry[] = [];
  let after: string | null = null;
  do {
    const page: ProjectPage = await pageAfter(client, { ...variables, after });
    entries.push(...page.edges);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  return entries;
}

async function pageAfter(client: ApolloClient, variables: ProjectsQueryVariables): Promise<ProjectPage> {
  const { data } = await client.query({ query: ProjectsDocument, variables, fetchPolicy: 'no-cache' });
  if (!data) throw new Error('no answer');
  return data.projects;
}
