import { expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const sources = () => world.graph.read(statement('evidence/sources'));

it('sources come newest first, undated ones last', async () =>
  expect((await sources()).map(({ key }) => key)).toEqual([
    'T-2025-06',
    'T-2024-12',
    'T-2024-06',
    'T-2024-01',
    'T-2022-06',
    'T-2022-03',
    'T-REF',
  ]));
it('a date counts by its last day and is shown as written', async () => {
  const found = new Map((await sources()).map((row) => [row.key, row]));
  expect(found.get('T-2024-01')).toMatchObject({ date: 20240131, dateText: '2024-01', kind: 'DOCUMENT' });
  expect(found.get('T-REF')).toMatchObject({ date: null, dateText: null, kind: 'REFERENCE' });
});
it('a source says whose progress it reports, and how much rests on it', async () => {
  const found = new Map((await sources()).map((row) => [row.key, row]));
  expect(found.get('T-2024-12')).toMatchObject({ reports: ['Region:990100'] });
  expect(found.get('T-2022-06')).toMatchObject({ reports: [], statementCount: 1 });
});
