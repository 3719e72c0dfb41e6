import type { Assessor } from '../gap/assessor.ts';
import type { FactReader } from '../gap/load-facts.ts';
import type { Gathered } from '../neo4j/gathered.ts';
import type { Graph } from '../neo4j/graph.ts';
import { kept } from '../neo4j/kept.ts';
import type { Searcher } from '../search/searcher.ts';
import type { Catalogue } from './catalogue.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import { versionNow } from './version.ts';

/** What the resolvers of one request share. */
export type Context = {
  graph: Graph;
  /** The version of the data that this request is of. */
  version(): Promise<number>;
  /** The catalogue as of this request: every answer of one request is of one version. */
  catalogue(): Promise<Catalogue>;
  /** What follows from the catalogue: at once where it is there, so that fields of a page of rows make no promise each. */
  ofCatalogue<Value>(use: (catalogue: Catalogue) => Value): Value | Promise<Value>;
  loaders: Loaders;
  /** After a change: what follows in the same request reads anew. */
  renew(): void;
  facts: FactReader;
  assess: Assessor;
  searcher: Searcher;
};

/** Makes the context of each request. */
export function contexts(
  shared: Pick<Context, 'graph' | 'facts' | 'assess' | 'searcher'>,
  fresh: Gathered,
  catalogueOf: (version: number) => Promise<Catalogue>,
): () => Promise<Context> {
  const keptOf = kept(fresh);
  /** All that is of one version, which is read once it is needed. */
  function ofOneVersion() {
    let version: Promise<number> | undefined;
    let found: Promise<Catalogue> | undefined;
    let read: Catalogue | undefined;
    const own = () => (version ??= versionNow(fresh));
    const catalogue = async () => {
      found ??= own().then(catalogueOf);
      read = await found;
      return read;
    };
    return {
      version: own,
      loaders: createLoaders(shared.graph, fresh, keptOf(own)),
      catalogue,
      ofCatalogue: <Value>(use: (catalogue: Catalogue) => Value) => (read ? use(read) : catalogue().then(use)),
    };
  }
  return async () => ({
    ...shared,
    ...ofOneVersion(),
    // Apollo hands out a copy of this object: what is renewed is the copy.
    renew(this: Context) {
      Object.assign(this, ofOneVersion());
    },
  });
}
