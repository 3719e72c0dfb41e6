import { expect, it } from 'vitest';
import { TEST_CITY } from '../setup/test-city.ts';
import { useWorld } from '../setup/world.ts';
import { knownFacts } from './known-facts.ts';

const world = useWorld('tiny-chain');
const surveys = async (asOf = 20250630, places = TEST_CITY) =>
  new Map((await knownFacts(world.graph, 'surveys', places, asOf)).map((row) => [row.of, row]));

it('a survey of a segment has its state, area and day', async () =>
  expect((await surveys()).get('Segment:e-surveyed')).toMatchObject({
    in: 'Region:990100',
    state: 'COMPLETE',
    date: 20250531,
  }));
it('a survey of a whole chain names the chain', async () =>
  expect((await surveys()).get('Chain:edge')).toMatchObject({ state: 'PARTIAL', date: null }));
it('a stated absence is kept however old, for the rule to judge', async () =>
  expect((await surveys()).get('Segment:e-absent-old')).toMatchObject({ state: 'STATED_ABSENT', known: 20220331 }));
it('a later survey is not known yet', async () =>
  expect((await surveys(20250629)).has('Segment:e-surveyed')).toBe(false));
it('a survey of the city is none of its county alone', async () =>
  expect((await surveys(20250630, ['Region:990101'])).size).toBe(0));
