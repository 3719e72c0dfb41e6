import { describe, expect, it } from 'vitest';
import { TEST_CITY } from '../setup/test-city.ts';
import { useWorld } from '../setup/world.ts';
import { knownFacts } from './known-facts.ts';

const world = useWorld('tiny-chain');
const activities = async (asOf: number, places = TEST_CITY) => {
  const rows = await knownFacts(world.graph, 'activities', places, asOf);
  return new Map(rows.map((row) => [row.enterprise, row]));
};

describe('who is active in which segment, for a city', () => {
  it('is known with its place, function and status', async () => {
    const found = await activities(20250630);
    expect(found.get('leader')).toMatchObject({
      segment: 'm',
      place: 'Zone:east',
      status: 'OPERATING',
      function: 'PRODUCTION',
    });
    expect(found.get('pilot-works')).toMatchObject({ segment: 'e-pilot', status: 'PILOT' });
    expect(found.get('institute')).toMatchObject({ segment: 'e-research', function: 'RESEARCH' });
    expect(found.get('closed-maker')).toMatchObject({ segment: 'e-closed', status: 'CLOSED' });
    expect(found.get('captioned')).toMatchObject({ segment: 'a', status: 'MENTIONED' });
  });

  it('takes the place of the activity before that of the enterprise', async () =>
    expect((await activities(20250630)).get('branch')).toMatchObject({ segment: 'k-base', place: 'Zone:west' }));

  it('keeps what lies somewhere in the province', async () =>
    expect((await activities(20250630)).get('province-maker')).toMatchObject({ place: 'Region:990000' }));

  it('keeps what lies nobody knows where', async () =>
    expect((await activities(20250630)).get('unplaced-maker')).toMatchObject({ segment: 'e-unplaced', place: null }));

  it('counts several unnamed firms as at least two, a named one as one', async () => {
    const found = await activities(20250630);
    expect(found.get('several')).toMatchObject({ unnamed: true, countLow: 2 });
    expect(found.get('leader')).toMatchObject({ unnamed: false, countLow: 1 });
  });

  it('has capacity as number and unit', async () =>
    expect((await activities(20250630)).get('short-maker')).toMatchObject({ capacity: 100, unit: '吨/年' }));

  it('leaves out who is active in another city', async () =>
    expect((await activities(20250630)).has('far-b')).toBe(false));

  it('knows nothing before its source was written', async () => expect(await activities(20241230)).toEqual(new Map()));
});

it('general knowledge is known at every date', async () =>
  expect([...(await activities(19000101, ['Region:990200'])).keys()]).toEqual(['far-b']));
