import type { Atlases } from '../atlas/atlases.ts';
import type { Pack } from '../atlas/packed.ts';
import { type Assessor, assessor } from '../gap/assessor.ts';
import { factReader } from '../gap/load-facts.ts';
import type { Graph } from '../neo4j/graph.ts';
import { readingBy, whenGrown } from '../neo4j/plans.ts';
import type { Searcher } from '../search/searcher.ts';
import { type Catalogue, catalogues } from './catalogue.ts';

type Answering = {
  graph: Graph;
  current: () => Promise<Catalogue>;
  assess: Assessor;
  search: Searcher;
  maps: Atlases;
  pack: Pack;
};

/** What takes seconds for a nation, in the order in which it is worked out ahead (`ahead.ts`). */
export function slowWorks({ graph, current, assess, search, maps, pack }: Answering): (() => Promise<unknown>)[] {
  const assessed = async (by: Assessor, catalogue: Catalogue, area: string | undefined) =>
    area === undefined ? undefined : by(catalogue, area, catalogue.defaultDay);
  const renewPlans = whenGrown(graph, async () => {
    const anew = readingBy(graph, 'force');
    const catalogue = await catalogues(anew)((await current()).version);
    await assessed(assessor(anew, factReader(anew), false), catalogue, catalogue.cities[0]);
  });
  return [
    renewPlans,
    async () => search.names((await current()).version),
    async () => {
      const catalogue = await current();
      await assessed(assess, catalogue, catalogue.cities[0]);
    },
    async () => pack(await maps.newest(), (await current()).defaultDay),
    async () => {
      const catalogue = await current();
      await assessed(assess, catalogue, catalogue.tree.wider(catalogue.cities[0] ?? '').at(-1));
    },
  ];
}
