import { beforeAll, expect, it } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { statement } from '../../server/src/neo4j/statement.ts';
import { editedPackage } from '../import/edited-package.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const key = 'list-of-staff';
const now = '2026-11-20T08:00:00.000Z';
const run = (name: string, parameters: Record<string, unknown>) =>
  world.graph.write((transaction) =>
    transaction(statement(`shortlist/${name}`), { key, by: null, now, ...parameters }),
  );
const read = async () => ({
  list: await world.graph.read(statement('shortlist/by-key'), { keys: [key] }),
  entries: await world.graph.read(statement('shortlist/entries'), { keys: [key] }),
  links: await world.graph.read(
    {
      name: 'test/links',
      text: 'MATCH (:Shortlist {key: $key})-[r]->(n) RETURN type(r) + " " + n.key AS link ORDER BY link',
    },
    { key },
  ),
});

beforeAll(async () => {
  await run('create', {
    name: '名单',
    chain: 'tiny',
    segment: 'b',
    area: 'Zone:east',
    ownerUnit: null,
    view: null,
    most: 100n,
  });
  await run('add', {
    revision: 1n,
    enterprise: 'far-b',
    fields: { notes: '拜访过', dueDate: '2026-12-31' },
    change: 'first',
    most: 100n,
  });
});

it('an import over the data of a shortlist leaves it as it is', async () => {
  const before = await read();
  expect(before.list).toMatchObject([{ key, revision: 2, segment: 'b', area: 'Zone:east' }]);
  expect(before.entries).toMatchObject([{ enterprise: 'far-b', notes: '拜访过', dueDate: '2026-12-31' }]);
  expect(before.links).toEqual([{ link: 'IN east' }, { link: 'LISTS far-b' }, { link: 'OF b' }]);
  using folder = editedPackage({ table: 'enterprises', from: 'far-b,外市乙料厂', to: 'far-b,外市乙料新厂' });
  expect((await importPackage(world.graph, folder.path, () => undefined)).changed).toBe(true);
  expect(await read()).toEqual(before);
});

it('a change that is sent again after a failure is made once', async () => {
  const again = { revision: 2n, fields: { ownerUnit: '招商局' }, change: 'second' };
  expect(await run('change', again)).toEqual([{ outcome: 'CHANGED' }]);
  expect(await run('change', again)).toEqual([{ outcome: 'CHANGED' }]);
  expect((await read()).list).toMatchObject([{ revision: 3, ownerUnit: '招商局' }]);
  expect(await run('change', { ...again, change: 'third' })).toEqual([{ outcome: 'CONFLICT' }]);
});

it('a list holds so many and no more', async () =>
  expect(
    await run('add', { revision: 3n, enterprise: 'unplaced-maker', fields: {}, change: 'fourth', most: 1n }),
  ).toEqual([{ outcome: 'FULL' }]));

it('there are so many lists and no more', async () => {
  const input = { name: '又一', chain: 'tiny', segment: 'b', area: 'Zone:east', ownerUnit: null, view: null };
  expect(await run('create', { ...input, key: 'one-more', most: 1n })).toEqual([{ outcome: 'FULL' }]);
  expect(await run('create', { ...input, segment: 'nothing', key: 'one-more', most: 9n })).toEqual([]);
});
