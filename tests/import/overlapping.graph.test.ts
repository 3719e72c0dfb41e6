import { beforeEach, describe, expect, test } from 'vitest';
import { overlapping } from '../../server/src/import/batches/overlapping.ts';
import type { Run } from '../../server/src/neo4j/graph.ts';
import { emptyGraph, useEmptyGraph } from '../setup/world.ts';

const world = useEmptyGraph();
const CREATE = { name: 'test/create', text: 'CREATE (:Indicator {key: $key})' };
const KEYS = { name: 'test/keys', text: 'MATCH (n:Indicator) RETURN n.key AS key ORDER BY key' };
const keys = async () => (await world.graph.read(KEYS)).map(({ key }) => key);
const rows = async (run: Run, key: string) => {
  await run(CREATE, { key });
};
const TIMEOUT_MS = 60_000;

beforeEach(() => emptyGraph(world.graph));

describe('transactions that overlap', () => {
  test('the next is written while one is not yet in, and is in only after it', async () => {
    let begin = (): void => undefined;
    const second = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const seen: unknown[] = [];
    const work = {
      isApart: () => true,
      async rows(run: Run, key: string) {
        await rows(run, key);
        if (key === 'b') begin();
      },
      async mark(_: Run, key: string) {
        if (key === 'a') await second;
        seen.push({ mark: key, in: await keys() });
      },
      committed: (key: string) => void seen.push(key),
    };
    await overlapping(world.graph, ['a', 'b', 'c'], work, TIMEOUT_MS);
    expect(seen).toEqual([
      ...[{ mark: 'a', in: [] }, 'a'],
      ...[{ mark: 'b', in: ['a'] }, 'b'],
      ...[{ mark: 'c', in: ['a', 'b'] }, 'c'],
    ]);
  });

  test('what is not apart is written only after all before it are in', async () => {
    const seen: unknown[] = [];
    const work = {
      isApart: (key: string) => key !== 'b',
      async rows(run: Run, key: string) {
        if (key === 'b') seen.push(await keys());
        await rows(run, key);
      },
      mark: async () => undefined,
      committed: () => undefined,
    };
    await overlapping(world.graph, ['a', 'b', 'c'], work, TIMEOUT_MS);
    expect(seen).toEqual([['a']]);
    expect(await keys()).toEqual(['a', 'b', 'c']);
  });

  test('after one that fails nothing more is in, and its own error is told', async () => {
    const work = {
      isApart: () => true,
      rows,
      async mark(_: Run, key: string) {
        if (key === 'b') throw new Error('the second breaks off');
      },
      committed: () => undefined,
    };
    await expect(overlapping(world.graph, ['a', 'b', 'c', 'd'], work, TIMEOUT_MS)).rejects.toThrow(
      'the second breaks off',
    );
    expect(await keys()).toEqual(['a']);
  });
});
