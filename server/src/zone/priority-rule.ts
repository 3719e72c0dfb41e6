import type { PriorityState, Sentence, Standing } from '../gen/schema.ts';

/**
 * Two leading and one to three auxiliary industries for each zone. The numbers are those of the rule that the issue
 * names; whether it holds somewhere, and since when, a source must say: the mechanism of this key, of an area around
 * the zone. Before its source is known there is no rule.
 */
export const RULE = {
  mechanism: 'two-leading-three-auxiliary',
  leading: { low: 2, high: 2 },
  auxiliary: { low: 1, high: 3 },
} as const;

export type PriorityCount = {
  /** How many sources name, those that we inferred included. */
  stated: number;
  inferred: number;
  state: PriorityState;
  violated: boolean;
};

type Range = { low: number; high: number };

/**
 * One rank against the rule. Sources name what they name: fewer than the rule asks may be all that was printed, and an
 * inferred entry may be of the other rank. So only what sources themselves state can be too many, and nothing is a
 * violation by being unknown.
 */
export function countOf(standings: readonly Standing[], { low, high }: Range, inForce: boolean): PriorityCount {
  const stated = standings.length;
  const inferred = standings.filter((standing) => standing === 'INFERRED').length;
  const state: PriorityState = !inForce
    ? 'NO_RULE'
    : stated === 0
      ? 'NOT_STATED'
      : stated < low
        ? 'TOO_FEW'
        : stated > high
          ? 'TOO_MANY'
          : 'MEETS';
  return { stated, inferred, state, violated: inForce && stated - inferred > high };
}

export type PriorityCheck = { leading: PriorityCount; auxiliary: PriorityCount; sentence: Sentence };

type Ranked = { rank: 'LEADING' | 'AUXILIARY'; standing: Standing };

export function checkPriorities(priorities: readonly Ranked[], inForce: boolean): PriorityCheck {
  const of = (rank: Ranked['rank']) =>
    priorities.filter((priority) => priority.rank === rank).map(({ standing }) => standing);
  const leading = countOf(of('LEADING'), RULE.leading, inForce);
  const auxiliary = countOf(of('AUXILIARY'), RULE.auxiliary, inForce);
  return { leading, auxiliary, sentence: sentenceOf(leading, auxiliary) };
}

function sentenceOf(leading: PriorityCount, auxiliary: PriorityCount): Sentence {
  if (leading.state === 'NO_RULE')
    return {
      zh: '此时点还没有来源规定主导与辅助产业的数目。',
      en: 'At this date no source sets a number of leading and auxiliary industries.',
    };
  const parts = [
    partOf(leading, RULE.leading, { zh: '主导', en: 'leading' }),
    partOf(auxiliary, RULE.auxiliary, { zh: '辅助', en: 'auxiliary' }),
  ];
  return { zh: `${parts.map(({ zh }) => zh).join('；')}。`, en: `${parts.map(({ en }) => en).join('; ')}.` };
}

function partOf({ stated, inferred, state, violated }: PriorityCount, { low, high }: Range, rank: Sentence): Sentence {
  const rule = low === high ? `${low}` : `${low}–${high}`;
  const doubt = inferred > 0 ? { zh: `（${inferred} 个为推断）`, en: ` (${inferred} inferred)` } : { zh: '', en: '' };
  const named = { zh: `${rank.zh} ${stated} 个${doubt.zh}`, en: `${stated} ${rank.en}${doubt.en}` };
  switch (state) {
    case 'MEETS':
      return { zh: `${named.zh}，合规则 ${rule}`, en: `${named.en}, meets the rule of ${rule}` };
    case 'TOO_FEW':
      return {
        zh: `${named.zh}，不足 ${rule}，其余未见于来源，不算违反`,
        en: `${named.en}, fewer than ${rule}: the rest is in no source, no violation`,
      };
    case 'TOO_MANY':
      return violated
        ? { zh: `${named.zh}，多于 ${rule}，违反规则`, en: `${named.en}, more than ${rule}: against the rule` }
        : {
            zh: `${named.zh}，多于 ${rule}，主次有推断，不算违反`,
            en: `${named.en}, more than ${rule}: the rank is inferred, no violation`,
          };
    default:
      return { zh: `${rank.zh}未见于来源，未知`, en: `${rank.en}: in no source, unknown` };
  }
}
