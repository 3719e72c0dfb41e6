import { expect, test } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { rollBack } from '../../server/src/import/roll-back.ts';
import { useApi } from '../setup/api.ts';
import { partialPackage } from './partial-package.ts';

const api = useApi('tiny-chain');

test('the record of imports: newest first, by whom, how much, and what became of it', async () => {
  using more = partialPackage({ indicators: [{ key: 'newer', name: '新指标', unit: '家' }] });
  await importPackage(api.graph, more.path, () => undefined, { who: '招商科' });
  const ask = async (page: string) => {
    const { importRuns } = await api.ask<{
      importRuns: { nodes: object[]; totalCount: number; pageInfo: { endCursor: string } };
    }>(
      `{ importRuns(${page}) { totalCount pageInfo { endCursor } nodes { name who kind state canRollBack rolledBackBy tables { table rows added same } } } }`,
    );
    return importRuns;
  };
  const run = { name: 'small', who: '招商科', kind: 'FOLDER', state: 'LOADED', canRollBack: true, rolledBackBy: null };
  const first = await ask('first: 1');
  expect(first).toMatchObject({
    totalCount: 2,
    nodes: [{ ...run, tables: [{ table: 'indicators', rows: 1, added: 1, same: 0 }] }],
  });
  const [seed] = (await ask(`first: 1, after: "${first.pageInfo.endCursor}"`)).nodes;
  expect(seed).toMatchObject({ name: 'tiny-chain', who: null, canRollBack: false });
  // A clock that was put back does not change what came after what.
  await api.graph.write((run) =>
    run({
      name: 'test/back',
      text: "MATCH (r:ImportRun {name: 'small'}) SET r.startedAt = '2001-01-01T00:00:00.000Z'",
    }),
  );
  expect((await ask('first: 2')).nodes).toMatchObject([{ name: 'small' }, { name: 'tiny-chain' }]);
  await rollBack(api.graph, '李四');
  const [back] = (await ask('first: 1')).nodes;
  expect(back).toMatchObject({ name: 'small', state: 'ROLLED_BACK', canRollBack: false, rolledBackBy: '李四' });
  expect((await api.refusal('{ importRuns(after: "x") { totalCount } }')).extensions.code).toBe('BAD_CURSOR');
}, 120_000);
