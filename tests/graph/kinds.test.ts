import { describe, expect, it } from 'vitest';
import { HUE_GROUPS, KIND_SIGNS, KINDS, suppliedLocally } from '../../client/src/graph/kinds.ts';
import { gapKinds } from '../../server/src/model/vocabulary.ts';

describe('the kinds', () => {
  it('are those of the model', () => {
    expect([...KINDS].sort()).toEqual([...gapKinds].sort());
  });

  it('fall into five hues, in the order of the legend', () => {
    expect(HUE_GROUPS.flatMap(({ kinds }) => kinds)).toEqual(KINDS);
    expect(HUE_GROUPS.map(({ hue }) => hue)).toEqual(['red', 'orange', 'blue', 'violet', 'green']);
  });

  it('count what nobody has seen as unknown, not as missing', () => {
    expect(KIND_SIGNS.PRESUMED_MISSING.hue).toBe('violet');
    expect(KIND_SIGNS.UNCERTAIN.hue).toBe('violet');
  });

  it('are supplied locally where something operates', () => {
    expect(KINDS.filter(suppliedLocally)).toEqual(['WEAK', 'SINGLE_SOURCE', 'COVERED']);
  });
});
