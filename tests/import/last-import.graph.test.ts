import { beforeEach, expect, test } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { rollBack } from '../../server/src/import/roll-back.ts';
import type { Graph } from '../../server/src/neo4j/graph.ts';
import { emptyGraph, useEmptyGraph } from '../setup/world.ts';
import { cutOff } from './cut-off.ts';
import { type PartialTables, partialPackage } from './partial-package.ts';

const world = useEmptyGraph();
const silent = () => undefined;
const LONG_MS = 240_000;
beforeEach(() => emptyGraph(world.graph), 60_000);

const indicator = (key: string, name: string): PartialTables => ({ indicators: [{ key, name, unit: '家' }] });
const obstacle = (number: string): PartialTables => ({
  sources: [{ key: 'S', title: '来源', kind: 'REFERENCE' }],
  projects: [{ key: 'p', name: '项目', source: 'S', standing: 'OBSERVED', statement_zh: '有。' }],
  obstacles: [
    {
      ...{ obstacle: 'land', number, project: 'p', kind: 'LAND', text: '用地未批', state: 'OPEN' },
      ...{ source: 'S', standing: 'OBSERVED', statement_zh: '有。' },
    },
  ],
});
const names = async () =>
  (await world.graph.read({ name: 'test/names', text: 'MATCH (i:Indicator) RETURN i.name AS name ORDER BY name' })).map(
    ({ name }) => name,
  );

test(
  'the content of the last import again is not "no change" while a later one is not done',
  async () => {
    using first = partialPackage(indicator('a', '甲'));
    using second = partialPackage(indicator('a', '乙'));
    expect((await importPackage(world.graph, first.path, silent)).changed).toBe(true);
    const cut = cutOff(world.graph, 'import/batches/finish', 1);
    const sizes = { atOnce: 0, batch: 1 };
    await expect(importPackage(cut, second.path, silent, { sizes })).rejects.toThrow('the line is cut');
    expect(await importPackage(world.graph, first.path, silent).catch((error: unknown) => error)).toMatchObject({
      extensions: { code: 'IMPORT_UNFINISHED' },
    });
    expect((await importPackage(world.graph, second.path, silent)).changed).toBe(true);
    expect((await importPackage(world.graph, first.path, silent)).changed).toBe(true);
    expect(await names()).toEqual(['甲']);
  },
  LONG_MS,
);

test(
  'the last import is the last that the database took, whatever the clocks of the programs say',
  async () => {
    using first = partialPackage(indicator('a', '甲'));
    using second = partialPackage(indicator('a', '乙'));
    await importPackage(world.graph, first.path, silent);
    await world.graph.write((run) =>
      run({ name: 'test/fast-clock', text: "MATCH (r:ImportRun) SET r.startedAt = '2199-01-01T00:00:00.000Z'" }),
    );
    await importPackage(world.graph, second.path, silent);
    await rollBack(world.graph, null);
    expect(await names()).toEqual(['甲']);
    await importPackage(world.graph, second.path, silent);
    expect((await importPackage(world.graph, first.path, silent)).changed).toBe(true);
  },
  LONG_MS,
);

test.each([
  ['at once', { atOnce: 10, batch: 10 }],
  ['in batches', { atOnce: 0, batch: 1 }],
])(
  'an import that comes while the roll-back of another slept is not rolled back instead, %s',
  async (_, sizes) => {
    using first = partialPackage(indicator('a', '甲'));
    using second = partialPackage(indicator('b', '乙'));
    await importPackage(world.graph, first.path, silent);
    const beaten: Graph = {
      ...world.graph,
      async read(statement, ...asked) {
        const rows = await world.graph.read(statement, ...asked);
        if (statement.name === 'import/parts') {
          // It slept for longer than its claim lasts.
          await world.graph.write((run) => run({ name: 'test/void', text: 'MATCH (l:ImportLease) DELETE l' }));
          await importPackage(world.graph, second.path, silent);
        }
        return rows;
      },
    };
    const refused = await rollBack(beaten, null, { sizes }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ extensions: { code: 'NOT_LAST' } });
    expect(await names()).toEqual(['乙', '甲']);
  },
  LONG_MS,
);

test(
  'a number that names a row names it by its value',
  async () => {
    using padded = partialPackage(obstacle('01'));
    using plain = partialPackage(obstacle('1'));
    const { reading } = await importPackage(world.graph, padded.path, silent);
    expect(reading.normalised.cells).toMatchObject([
      { table: 'obstacles', column: 'number', before: '01', after: '1' },
    ]);
    const again = await importPackage(world.graph, plain.path, silent, { dryRun: true });
    expect(again.differences?.get('obstacles')).toMatchObject({ NEW: 0, SAME: 1 });
    const counted = 'MATCH (o:Obstacle) RETURN collect(o.key) AS keys';
    expect(await world.graph.read({ name: 'test/keys', text: counted })).toEqual([{ keys: ['land/1'] }]);
  },
  LONG_MS,
);
