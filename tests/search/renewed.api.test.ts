import { expect, it, onTestFinished } from 'vitest';
import type { Graph } from '../../server/src/neo4j/graph.ts';
import { addProject, codes } from '../change/change.ts';
import { startApi } from '../setup/api.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');

/** A nation has so many names that reading them takes seconds: here as long as the gate is shut. */
function gated(graph: Graph) {
  let open = () => {};
  let gate: Promise<void> = Promise.resolve();
  const slow: Graph = {
    ...graph,
    async read(statement, ...asked) {
      if (statement.name === 'search/names') await gate;
      return graph.read(statement, ...asked);
    },
  };
  return {
    slow,
    shut() {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    open: () => open(),
  };
}

it('after a change it says that what it finds is still of before, until it is not', async () => {
  const { slow, shut, open } = gated(world.graph);
  const api = await startApi(slow);
  onTestFinished(async () => {
    open();
    await api.stop();
  });
  const search = async () =>
    await api.ask<{
      search: { node: { name: string } }[];
      searchIndex: { version: number; dataVersion: number; renewing: boolean };
    }>('{ search(text: "新添的玻璃线") { node { name } } searchIndex { version dataVersion renewing } }');

  const before = await search();
  expect(before.search).toEqual([]);
  expect(before.searchIndex).toMatchObject({ version: before.searchIndex.dataVersion, renewing: false });

  shut();
  const added = await addProject(api, { project: { name: '新添的玻璃线', place: 'Zone:west', stage: { stage: 2 } } });
  expect(codes(added)).toEqual([]);
  const stale = await search();
  expect(stale.search).toEqual([]);
  expect(stale.searchIndex).toEqual({
    version: before.searchIndex.version,
    dataVersion: before.searchIndex.version + 1,
    renewing: true,
  });

  open();
  await expect
    .poll(search, { timeout: 20_000 })
    .toMatchObject({ searchIndex: { version: stale.searchIndex.dataVersion, renewing: false } });
  expect((await search()).search.map(({ node }) => node.name)).toEqual(['新添的玻璃线']);
});
