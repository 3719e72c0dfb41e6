import { describe, expect, it } from 'vitest';
import { checkPriorities } from '../../server/src/zone/priority-rule.ts';

type Ranked = Parameters<typeof checkPriorities>[0][number];
const of = (rank: Ranked['rank'], ...standings: Ranked['standing'][]): Ranked[] =>
  standings.map((standing) => ({ rank, standing }));
const [seen, guessed] = ['OBSERVED', 'INFERRED'] as const;

describe('two leading, one to three auxiliary', () => {
  it('meets the rule', () =>
    expect(checkPriorities([...of('LEADING', seen, seen), ...of('AUXILIARY', seen)], true)).toMatchObject({
      leading: { stated: 2, inferred: 0, state: 'MEETS', violated: false },
      auxiliary: { stated: 1, state: 'MEETS', violated: false },
      sentence: { zh: '主导 2 个，合规则 2；辅助 1 个，合规则 1–3。' },
    }));

  it('too few are stated: the rest may only be unprinted, so that nothing is violated', () => {
    const check = checkPriorities(of('LEADING', guessed), true);
    expect(check).toMatchObject({
      leading: { stated: 1, inferred: 1, state: 'TOO_FEW', violated: false },
      auxiliary: { stated: 0, state: 'NOT_STATED', violated: false },
    });
    expect(check.sentence.zh).toBe('主导 1 个（1 个为推断），不足 2，其余未见于来源，不算违反；辅助未见于来源，未知。');
  });

  it('too many by sources themselves is a violation', () =>
    expect(checkPriorities(of('LEADING', seen, seen, seen), true).leading).toEqual({
      stated: 3,
      inferred: 0,
      state: 'TOO_MANY',
      violated: true,
    }));

  it('too many by inference is none', () =>
    expect(checkPriorities(of('LEADING', seen, seen, guessed), true).leading).toEqual({
      stated: 3,
      inferred: 1,
      state: 'TOO_MANY',
      violated: false,
    }));

  it('four auxiliary ones are too many, three are not', () => {
    expect(checkPriorities(of('AUXILIARY', seen, seen, seen), true).auxiliary.state).toBe('MEETS');
    expect(checkPriorities(of('AUXILIARY', seen, seen, seen, seen), true).auxiliary).toMatchObject({
      state: 'TOO_MANY',
      violated: true,
    });
  });

  it('nothing is known of a zone: unknown', () =>
    expect(checkPriorities([], true)).toMatchObject({
      leading: { state: 'NOT_STATED', violated: false },
      auxiliary: { state: 'NOT_STATED', violated: false },
    }));

  it('before the rule is known there is none to break', () =>
    expect(checkPriorities(of('LEADING', seen, seen, seen), false)).toMatchObject({
      leading: { state: 'NO_RULE', violated: false },
    }));
});
