import { expect, it } from 'vitest';
import { gathered } from '../../server/src/neo4j/gathered.ts';
import { kept } from '../../server/src/neo4j/kept.ts';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const source = statement('enterprise/by-key');
const keyOf = (row: Record<string, unknown>) => String(row.wanted);

/** What is kept of the real graph, noting the keys that the database was asked for. */
function noted(most?: number) {
  const asked: string[][] = [];
  let version = 1;
  const ofVersion = kept((which, keys, of) => {
    asked.push([...keys]);
    return gathered(world.graph)(which, keys, of);
  }, most);
  return {
    asked,
    raise: () => (version += 1),
    names: async (keys: string[]) =>
      (await ofVersion(async () => version)(source, keys, keyOf)).map(([row]) => row?.key),
    ofVersion,
  };
}

it('what was read once is not asked again, what is not there neither', async () => {
  const { asked, names } = noted();
  expect(await names(['leader', 'no-such'])).toEqual(['leader', undefined]);
  expect(await names(['no-such', 'option-maker', 'leader'])).toEqual([undefined, 'option-maker', 'leader']);
  expect(asked).toEqual([['leader', 'no-such'], ['option-maker']]);
});

it('with a new version everything is read anew', async () => {
  const { asked, names, raise } = noted();
  await names(['leader']);
  raise();
  await names(['leader']);
  expect(asked).toEqual([['leader'], ['leader']]);
});

it('what was read for the version before is not kept for the one that came meanwhile', async () => {
  const { asked, names, raise } = noted();
  const before = names(['leader']);
  await Promise.resolve();
  raise();
  await names(['option-maker']);
  await before;
  expect(await names(['leader'])).toEqual(['leader']);
  expect(asked.filter(([key]) => key === 'leader')).toHaveLength(2);
});

it('what was not asked for the longest goes first', async () => {
  const { asked, names } = noted(2);
  for (const key of ['leader', 'option-maker', 'leader', 'backer', 'leader', 'option-maker']) await names([key]);
  expect(asked.flat()).toEqual(['leader', 'option-maker', 'backer', 'option-maker']);
});

it('a failure is not kept', async () => {
  let fails = true;
  const read = kept(async (which, keys, of) => {
    if (fails) throw new Error('gone');
    return gathered(world.graph)(which, keys, of);
  })(async () => 1);
  await expect(read(source, ['leader'], keyOf)).rejects.toThrow('gone');
  fails = false;
  expect(await read(source, ['leader'], keyOf)).toMatchObject([[{ key: 'leader' }]]);
});

it('requests share rows that none of them can change', async () => {
  const read = noted().ofVersion(async () => 1);
  const [[row] = []] = await read(source, ['leader'], keyOf);
  expect(() => Object.assign(row ?? {}, { name: 'another' })).toThrow(TypeError);
});
