import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { ConeDocument, ExpandDocument, ExploredDocument, PathsDocument } from '../gen/Explore.ts';
import type { ExploredRelationshipFragment, ExploredThingFragment } from '../gen/graphql.ts';
import { askedBy, type Command, PAGE } from './command.ts';
import type { Brought } from './picture.ts';

export type Thing = ExploredThingFragment;
export type Relationship = ExploredRelationshipFragment;
export type Answer = Brought<Thing, Relationship> & { after?: string | null };

/** Asks what steps bring in; each is asked once for a date. Pictures do not pass the normalised cache: they are large. */
export class Asker {
  readonly #kept = new Map<string, Promise<Answer>>();
  readonly #client: ApolloClient;

  constructor(client: ApolloClient) {
    this.#client = client;
  }

  answer(command: Command, asOf: string | null): Promise<Answer> {
    const name = `${asOf} ${askedBy(command)}`;
    const kept = this.#kept.get(name);
    if (kept) return kept;
    const asked = this.#ask(command, asOf);
    this.#kept.set(name, asked);
    // What failed may be asked again.
    asked.catch(() => this.#kept.delete(name));
    return asked;
  }

  async #query<T, V extends Record<string, unknown>>(query: TypedDocumentNode<T, V>, variables: V): Promise<T> {
    const { data } = await this.#client.query<T>({ query, variables, fetchPolicy: 'no-cache' });
    return data as T;
  }

  async #ask(command: Command, asOf: string | null): Promise<Answer> {
    switch (command.do) {
      case 'start': {
        const { explored } = await this.#query(ExploredDocument, { ids: [...command.ids], asOf });
        return { nodes: explored, links: [], total: explored.length };
      }
      case 'expand': {
        const { id, type, direction, page } = command;
        const before = page > 0 ? await this.answer({ ...command, page: page - 1 }, asOf) : undefined;
        // A page of more than there is by now, or at this date: asked without `after` it would be the first.
        if (before && !before.after) return { nodes: [], links: [], total: before.total };
        const after = before?.after ?? null;
        const { expand } = await this.#query(ExpandDocument, { id, type, direction, asOf, first: PAGE, after });
        return {
          nodes: expand.edges.map(({ node }) => node),
          links: expand.edges.map(({ link }) => link),
          total: expand.totalCount,
          after: expand.pageInfo.hasNextPage ? expand.pageInfo.endCursor : null,
        };
      }
      case 'one': {
        const { id, type, direction, other } = command;
        const { expand } = await this.#query(ExpandDocument, { id, type, direction, asOf, first: PAGE, only: other });
        return {
          nodes: expand.edges.slice(0, 1).map(({ node }) => node),
          links: expand.edges.map(({ link }) => link),
          total: expand.totalCount,
        };
      }
      case 'path': {
        const { paths } = await this.#query(PathsDocument, { from: command.from, to: command.to, asOf });
        const nodes = new Map(paths.flatMap((path) => path.nodes.map((node, at) => [node.id, { node, at }] as const)));
        const links = new Map(paths.flatMap((path) => path.links.map((link) => [link.id, link] as const)));
        return {
          nodes: [...nodes.values()].map(({ node }) => node),
          links: [...links.values()],
          total: paths.length,
          steps: [...nodes.values()].map(({ at }) => at),
          paths: paths.map((path) => path.links.map(({ id }) => id)),
        };
      }
      case 'cone': {
        const { id, direction, steps } = command;
        const { nodes, edges, total } = (await this.#query(ConeDocument, { id, direction, steps, asOf })).cone;
        const at = (place: number | undefined) => nodes.id[place ?? 0] as string;
        return {
          total,
          steps: nodes.step,
          nodes: nodes.id.map((each, place) => ({
            __typename: 'ExploredNode' as const,
            id: each,
            kind: nodes.kind[place] as Thing['kind'],
            name: nodes.name[place] as string,
            nameEn: nodes.nameEn[place] ?? null,
            known: true,
          })),
          links: edges.id.map((each, place) => ({
            __typename: 'ExploredLink' as const,
            id: each,
            type: 'INPUT_OF' as const,
            source: at(edges.source[place]),
            target: at(edges.target[place]),
            evidence: edges.evidence[place] ?? null,
            essential: edges.essential[place] ?? null,
            status: null,
            standing: edges.standing[place] ?? null,
          })),
        };
      }
      default:
        return { nodes: [], links: [], total: 0 };
    }
  }
}
