import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { landingInput, printPlan, readPlan } from '../../client/src/landing/plan.ts';
import { redone, type Steps, stepTo, undone } from '../../client/src/landing/steps.ts';
import { zonesIn } from '../../client/src/landing/zones.ts';

const start: Steps = { tried: [''], at: 0 };

describe('steps of a simulation', () => {
  test('each new scenario can be undone and done again', () => {
    const two = stepTo(stepTo(start, 'a'), 'a,b');
    expect(undone(two)).toBe('a');
    const back = stepTo(two, 'a');
    expect(redone(back)).toBe('a,b');
    expect(undone(back)).toBe('');
    expect(stepTo(back, 'a,b')).toEqual(two);
  });

  test('another scenario after an undo ends what was undone', () => {
    const back = stepTo(stepTo(stepTo(start, 'a'), 'a,b'), 'a');
    const other = stepTo(back, 'a,c');
    expect(redone(other)).toBeUndefined();
    expect(other.tried).toEqual(['', 'a', 'a,c']);
  });

  test('the same scenario again, as after a reload, is no step', () => {
    const one = stepTo(start, 'a');
    expect(stepTo(one, 'a')).toEqual(one);
  });

  test('what is in front is always the scenario of the address', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('', 'a', 'b', 'a,b', 'c')), (scenarios) => {
        let steps = start;
        for (const scenario of scenarios) {
          steps = stepTo(steps, scenario);
          expect(steps.tried[steps.at]).toBe(scenario);
        }
      }),
    );
  });
});

describe('a landing in the address', () => {
  test('comes back as it was, with an enterprise or without', () => {
    const named = { chain: 'led', segment: 'led-chip', zone: 'jingkai', enterprise: '002429' };
    expect(readPlan(printPlan(named))).toEqual(named);
    expect(printPlan({ ...named, enterprise: null })).toBe('led~led-chip~jingkai');
    expect(readPlan('led~led-chip~jingkai')).toEqual({ ...named, enterprise: null });
  });

  test('that was cut says nothing rather than something else', () => {
    expect(readPlan('led~led-chip')).toBeNull();
    expect(readPlan('')).toBeNull();
  });

  test('asks the API in ids', () =>
    expect(landingInput({ chain: 'led', segment: 'led-chip', zone: 'jingkai', enterprise: null })).toEqual({
      chain: 'Chain:led',
      segment: 'Segment:led-chip',
      zone: 'Zone:jingkai',
      enterprise: null,
    }));
});

describe('zones to land in', () => {
  const area = (id: string, kind: 'CITY' | 'COUNTY' | 'DEVELOPMENT_ZONE' | 'PARK', parent: string | null) => ({
    id,
    kind,
    parent,
    name: id,
    nameEn: null,
  });
  const areas = [
    area('city', 'CITY', null),
    area('county', 'COUNTY', 'city'),
    area('zone', 'DEVELOPMENT_ZONE', 'county'),
    area('park', 'PARK', 'zone'),
    area('other', 'DEVELOPMENT_ZONE', 'elsewhere'),
  ];

  test('are those inside the area, parks with the zone that they are part of', () =>
    expect(zonesIn(areas, 'city').map(({ id, of }) => [id, of?.id])).toEqual([
      ['zone', undefined],
      ['park', 'zone'],
    ]));

  test('include the area when it is one', () => expect(zonesIn(areas, 'park').map(({ id }) => id)).toEqual(['park']));
});
