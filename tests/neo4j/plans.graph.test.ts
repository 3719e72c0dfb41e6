import { expect, it } from 'vitest';
import { readingBy, whenGrown } from '../../server/src/neo4j/plans.ts';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const change = (text: string) => world.graph.write((run) => run({ name: 'test/change', text }));

it('plans are made anew at first, and when there is twice as much, or half', async () => {
  let made = 0;
  const look = whenGrown(world.graph, async () => {
    made += 1;
  });
  await look();
  await look();
  expect(made).toBe(1);

  const [row] = await world.graph.read(statement('evidence/extent'));
  await change(`UNWIND range(1, ${Number(row?.extent) - 1}) AS at CREATE (:Test)`);
  await look();
  expect(made).toBe(1);
  await change('CREATE (:Test)');
  await look();
  await look();
  expect(made).toBe(2);

  await change('MATCH (n:Test) DELETE n');
  await look();
  expect(made).toBe(3);
});

it('what could not be done is tried again', async () => {
  const look = whenGrown(world.graph, () => Promise.reject(new Error('the database is away')));
  await expect(look()).rejects.toThrow('away');
  await expect(look()).rejects.toThrow('away');
});

it('the answers are the same by old plans and by new ones', async () => {
  const asked = statement('industry/counts');
  const keys = { keys: ['C', '06'] };
  const answer = await world.graph.read(asked, keys);
  expect(answer).toHaveLength(2);
  expect(await readingBy(world.graph, 'skip').read(asked, keys)).toEqual(answer);
  expect(await readingBy(world.graph, 'force').read(asked, keys)).toEqual(answer);
});
