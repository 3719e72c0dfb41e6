import { beforeAll, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import { change, codes, LIST, type List, made, newList, type Payload } from './change.ts';

const api = useApi('tiny-chain');
const PEOPLE = 20;
const everybody = Array.from({ length: PEOPLE }, (_, index) => index);
const firm = (index: number): string => `Enterprise:away-${index}`;

beforeAll(async () => {
  await api.graph.schema({
    name: 'test/firms',
    text: `UNWIND range(0, ${PEOPLE - 1}) AS index MERGE (e:Enterprise {key: 'away-' + index}) SET e.name = e.key, e.kind = 'FIRM'`,
  });
});

const read = async (id: string): Promise<List> =>
  (await api.ask<{ shortlist: List }>(`query ($id: ID!) { shortlist(id: $id) { ${LIST} } }`, { id })).shortlist;

it('twenty people add at once and try again on a conflict: twenty entries, nothing lost', {
  timeout: 60_000,
}, async () => {
  const { id } = await newList(api);
  let conflicts = 0;
  const add = async (index: number): Promise<void> => {
    for (let revision = 1; ; ) {
      const answer = await change(api, 'addToShortlist', {
        id,
        revision,
        enterprise: firm(index),
        change: { notes: `第${index}人` },
      });
      if (answer.userErrors.length === 0) return;
      expect(codes(answer)).toEqual([['CONFLICT', 'revision']]);
      conflicts += 1;
      revision = answer.shortlist?.revision ?? 0;
    }
  };
  await Promise.all(everybody.map(add));
  const list = await read(id);
  expect(list.revision).toBe(PEOPLE + 1);
  expect(list.entries.map(({ enterprise, notes }) => `${enterprise.id} ${notes}`).sort()).toEqual(
    everybody.map((index) => `${firm(index)} 第${index}人`).sort(),
  );
  expect(conflicts).toBeGreaterThan(0);
});

it('of many changes of one revision exactly one is made, and all others get the list that it made', async () => {
  const { id } = await newList(api);
  const answers = await Promise.all(
    everybody.map((index) => change(api, 'changeShortlist', { id, revision: 1, change: { name: `名${index}` } })),
  );
  const won = answers.filter(({ userErrors }) => userErrors.length === 0);
  expect(won).toHaveLength(1);
  const list = made(won[0] as Payload);
  expect(list.revision).toBe(2);
  for (const answer of answers.filter((each) => each !== won[0])) {
    expect(codes(answer)).toEqual([['CONFLICT', 'revision']]);
    expect(answer.shortlist).toEqual(list);
  }
});

it('a deletion and changes at once: one wins, the others are told', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { id } = await newList(api);
    const answers = await Promise.all([
      change(api, 'addToShortlist', { id, revision: 1, enterprise: firm(0) }),
      change(api, 'deleteShortlist', { id, revision: 1 }),
      change(api, 'changeShortlist', { id, revision: 1, change: { name: '改' } }),
      change(api, 'deleteShortlist', { id, revision: 1 }),
    ]);
    const told = answers.map(({ userErrors }) => userErrors[0]?.code ?? 'MADE');
    expect(told.filter((code) => code === 'MADE')).toHaveLength(1);
    expect(told.filter((code) => code !== 'MADE' && code !== 'CONFLICT' && code !== 'GONE')).toEqual([]);
  }
});

it('the same firm on two lists at once', async () => {
  const lists = await Promise.all([newList(api), newList(api, { area: 'Zone:east' })]);
  await Promise.all(lists.map(({ id }) => change(api, 'addToShortlist', { id, revision: 1, enterprise: firm(1) })));
  const [first, second] = await Promise.all(lists.map(({ id }) => read(id)));
  expect(first?.entries[0]?.alsoOn).toContainEqual({ id: second?.id });
  expect(second?.entries[0]?.alsoOn).toContainEqual({ id: first?.id });
});
