import { describe, expect, it } from 'vitest';
import type { PurchaseFact } from '../../server/src/gap/facts.ts';
import { inputStateOf } from '../../server/src/leader/input-state.ts';

const bought = (origin: PurchaseFact['origin'], known = 20241231) => ({ origin, known }) as PurchaseFact;

describe('an input is', () => {
  it.each([
    ['COVERED', 'LOCAL'],
    ['SINGLE_SOURCE', 'LOCAL'],
    ['WEAK', 'LOCAL'],
    ['OUTSIDE', 'OUTSIDE'],
    ['BUILDING', 'UNMET'],
    ['PIPELINE', 'UNMET'],
    ['STALLED', 'UNMET'],
    ['MISSING', 'UNMET'],
    ['UNCERTAIN', 'UNKNOWN'],
    ['PRESUMED_MISSING', 'UNKNOWN'],
  ] as const)('where the segment is %s, %s', (kind, state) => expect(inputStateOf(kind, [])).toBe(state));

  it("what the leader's own purchases say, whatever stands here", () => {
    expect(inputStateOf('PRESUMED_MISSING', [bought('LOCAL')])).toBe('LOCAL');
    expect(inputStateOf('COVERED', [bought('OUTSIDE')])).toBe('OUTSIDE');
  });
  it('not told by a purchase of unknown origin', () => {
    expect(inputStateOf('PRESUMED_MISSING', [bought('UNKNOWN')])).toBe('UNKNOWN');
    expect(inputStateOf('COVERED', [bought('UNKNOWN')])).toBe('LOCAL');
  });
  it('as told last; of records told together a local one shows a supplier', () => {
    expect(inputStateOf('COVERED', [bought('LOCAL', 20231231), bought('OUTSIDE')])).toBe('OUTSIDE');
    expect(inputStateOf('MISSING', [bought('OUTSIDE'), bought('LOCAL')])).toBe('LOCAL');
  });
});
