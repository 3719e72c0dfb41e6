import { describe, expect, it } from 'vitest';
import type { Input } from '../../server/src/chain/structure.ts';
import { clusterRelays } from '../../server/src/cluster/cluster-relays.ts';
import { hhiOver, locationQuotient } from '../../server/src/cluster/concentration.ts';

describe('HHI over places', () => {
  it('is the sum of squared shares in per cent', () => {
    expect(hhiOver([5])).toBe(10_000);
    expect(hhiOver([1, 1])).toBe(5_000);
    expect(hhiOver([3, 1])).toBe(75 ** 2 + 25 ** 2);
  });
  it('leaves out what is not known, and is unknown where nothing is', () => {
    expect(hhiOver([300, null, 100])).toBe(6_250);
    expect(hhiOver([null])).toBeNull();
    expect(hhiOver([])).toBeNull();
  });
});

const base = { zh: '山西省', en: 'Shanxi' };

describe('the location quotient', () => {
  it('is the share here by the share in the base', () =>
    expect(locationQuotient({ chainHere: 3, allHere: 6, chainInBase: 5, allInBase: 40, base })).toEqual({
      value: 4,
      missing: null,
    }));
  it('is null with a sentence where base, place or chain are too small to have shares', () => {
    for (const parts of [
      { chainHere: 3, allHere: 6, chainInBase: 5, allInBase: 19 },
      { chainHere: 2, allHere: 2, chainInBase: 5, allInBase: 40 },
      { chainHere: 2, allHere: 6, chainInBase: 2, allInBase: 40 },
    ]) {
      const { value, missing } = locationQuotient({ ...parts, base });
      expect(value).toBeNull();
      expect(missing?.zh).toMatch(/^(山西省|此处).*不足 \d+/);
    }
  });
});

describe('relays between containers', () => {
  const input = (from: string, to: string, returning = false): Input => ({
    input: from,
    buyer: to,
    essential: true,
    returning,
  });
  it('lead from where an input is made to where it is used, with how many do so', () =>
    expect(
      clusterRelays(
        [
          { container: 0, segments: ['glass'] },
          { container: 0, segments: ['glass', 'module'] },
          { container: 1, segments: ['module'] },
          { container: 2, segments: ['module'] },
        ],
        [input('glass', 'module'), input('module', 'glass', true)],
        (container) => container !== 2,
        () => true,
      ),
    ).toEqual([{ from: 0, to: 1, input: 'glass', buyer: 'module', makers: 2, users: 1 }]));
});
