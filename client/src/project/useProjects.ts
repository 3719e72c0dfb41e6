import { useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { ProjectLineFragment, ProjectPosition, ProjectsQuery, ProjectsQueryVariables } from '../gen/graphql.ts';
import { ProjectsDocument } from '../gen/Projects.ts';
import { LATES, type ProjectsSearch } from './project-search.ts';

export type ProjectEntry = { position: ProjectPosition; node: ProjectLineFragment };
export type ProjectPage = ProjectsQuery['projects'];

/** What the address asks for, in the words of the API; the late view lists all reasons unless some are chosen. */
export function projectVariables(area: string, search: ProjectsSearch): ProjectsQueryVariables {
  const late = search.late ?? (search.view === 'late' ? [...LATES] : null);
  return {
    area,
    asOf: search.asOf ?? null,
    stores: search.stores ?? null,
    // Unless the link says which, a store is looked for in both ways of keeping them.
    storesOf: search.scheme ?? null,
    bands: search.bands ?? null,
    lacks: search.lacks ?? null,
    chains: search.chains?.map((key) => `Chain:${key}`) ?? null,
    segment: search.segment ? `Segment:${search.segment}` : null,
    backer: search.backer ? `Enterprise:${search.backer}` : null,
    list: search.list ? `List:${search.list}` : null,
    late,
    text: search.text ?? null,
    placed: search.placed === 'yes' ? true : null,
    order: search.order ?? 'STAGE',
    scheme: search.scheme ?? 'CITY',
    after: null,
  };
}

/** The register, page after page; while other filters are asked, the old answer stays. */
export function useProjects(variables: ProjectsQueryVariables, skip: boolean) {
  const { data, previousData, error, refetch, fetchMore } = useQuery(ProjectsDocument, {
    variables,
    skip,
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: false,
  });
  const [state, setState] = useState<'rest' | 'loading' | 'failed'>('rest');
  const page = (data ?? previousData)?.projects;
  const more = async () => {
    setState('loading');
    try {
      await fetchMore({
        variables: { after: page?.pageInfo.endCursor },
        updateQuery: (before, { fetchMoreResult: { projects } }) => ({
          projects: { ...projects, edges: [...before.projects.edges, ...projects.edges] },
        }),
      });
      setState('rest');
    } catch {
      setState('failed');
    }
  };
  return { page, error: data ? undefined : error, refetch, more, state, stale: !data && page !== undefined };
}
