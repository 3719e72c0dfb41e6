import { expect, it, onTestFinished } from 'vitest';
import { addProject, codes } from '../change/change.ts';
import { startApi } from '../setup/api.ts';
import { gated } from '../setup/gated.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');

it('after a change it says that what it finds is still of before, until it is not', async () => {
  const { slow, shut, open } = gated(world.graph, 'search/names');
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
