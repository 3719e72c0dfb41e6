import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { DEFAULTS, gathered } from '../../server/src/neo4j/gathered.ts';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const source = statement('enterprise/by-key');
const keyOf = (row: Record<string, unknown>) => String(row.wanted);

/** The real graph, noting the keys of each statement; it answers when `busy` is over. */
function noted(busy: Promise<void> = Promise.resolve()) {
  const asked: string[][] = [];
  const read = gathered({
    ...world.graph,
    read: async (which, parameters, deadlineMs) => {
      asked.push(parameters?.keys as string[]);
      await busy;
      return world.graph.read(which, parameters, deadlineMs);
    },
  });
  return { asked, read };
}

it('requests of one moment share a statement, and each gets its own rows', async () => {
  const { asked, read } = noted();
  const [one, two, same, none] = await Promise.all([
    read(source, ['option-maker'], keyOf),
    read(source, ['option-maker', 'leader'], keyOf),
    read(source, ['leader'], keyOf),
    read(source, ['no-such'], keyOf),
  ]);
  expect(asked).toEqual([['option-maker', 'leader', 'no-such']]);
  expect(one?.[0]?.[0]).toMatchObject({ key: 'option-maker' });
  expect(two?.map(([row]) => row?.key)).toEqual(['option-maker', 'leader']);
  expect(same?.[0]?.[0]).toMatchObject({ key: 'leader' });
  expect(none).toEqual([[]]);
});

it('what comes while the database is busy waits for the next statement, together', async () => {
  let rest = () => {};
  const { asked, read } = noted(new Promise((resolve) => (rest = resolve)));
  const answers: Promise<unknown>[] = [];
  for (let wave = 0; wave < DEFAULTS.atOnce + 3; wave += 1) {
    answers.push(read(source, [wave % 2 === 0 ? 'leader' : 'option-maker'], keyOf));
    await turn();
    await turn();
  }
  expect(asked).toHaveLength(DEFAULTS.atOnce);
  rest();
  await Promise.all(answers);
  expect(asked).toHaveLength(DEFAULTS.atOnce + 1);
  expect(new Set(asked.at(-1))).toEqual(new Set(['leader', 'option-maker']));
});

it('a failure is told to all who asked, and the next are read again', async () => {
  const failing = statement('evidence/version');
  let fails = true;
  const read = gathered({
    ...world.graph,
    read: (which, parameters) => (fails ? Promise.reject(new Error('gone')) : world.graph.read(which, parameters)),
  });
  const asked = [1, 2].map(() => read(failing, ['data'], () => 'data'));
  for (const each of asked) await expect(each).rejects.toThrow('gone');
  fails = false;
  expect(await read(failing, ['data'], () => 'data')).toEqual([[{ key: 'data', version: 1 }]]);
});

it('who asks for very many asks alone', async () => {
  const { asked, read } = noted();
  const many = Array.from({ length: DEFAULTS.most + 1 }, (_, at) => `none-${at}`);
  await Promise.all([read(source, many, keyOf), read(source, ['leader'], keyOf)]);
  expect(asked.map((keys) => keys.length).sort((a, b) => a - b)).toEqual([1, DEFAULTS.most + 1]);
});
