import { expect, it } from 'vitest';
import { TEST_CITY } from '../setup/test-city.ts';
import { useWorld } from '../setup/world.ts';
import { knownFacts } from './known-facts.ts';

const world = useWorld('tiny-chain');
const leaderships = async (asOf = 20250630, places = TEST_CITY) =>
  new Map((await knownFacts(world.graph, 'leaderships', places, asOf)).map((row) => [row.enterprise, row]));

it('a leader is known with its chain, kind and first day', async () =>
  expect((await leaderships()).get('leader')).toMatchObject({
    chain: 'tiny',
    kind: 'LEADER',
    from: 20231231,
    until: null,
  }));
it('a leadership that ended is kept with its end, for the rule to judge', async () =>
  expect((await leaderships()).get('pilot-works')).toMatchObject({ chain: 'edge', kind: 'EMERGING', until: 20231231 }));
it('is not known before its source', async () =>
  expect([...(await leaderships(20240630)).keys()]).toEqual(['pilot-works']));
it('a firm registered elsewhere leads where it is active', async () =>
  expect((await leaderships()).get('branch')).toMatchObject({ chain: 'cross' }));
it('is none of a zone without the leader', async () =>
  expect((await leaderships(20250630, ['Zone:east-park'])).has('leader')).toBe(false));
