import type { Assessor } from '../gap/assessor.ts';
import type { FactReader } from '../gap/load-facts.ts';
import type { Graph } from '../neo4j/graph.ts';
import type { Searcher } from '../search/searcher.ts';
import type { Catalogue } from './catalogue.ts';
import type { Loaders } from './loaders.ts';

/** What the resolvers of one request share. */
export type Context = {
  graph: Graph;
  /** The catalogue as of this request: every answer of one request is of one version. */
  catalogue(): Promise<Catalogue>;
  loaders: Loaders;
  /** After a change: what follows in the same request reads anew. */
  renew(): void;
  facts: FactReader;
  assess: Assessor;
  searcher: Searcher;
};
