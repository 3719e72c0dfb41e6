import type { Sentence } from '../gen/schema.ts';
import { factorWords } from './factor-names.ts';
import { isShared } from './factor-rules.ts';
import { isExact } from './range.ts';
import type { FactorOf } from './score.ts';
import type { Weights } from './weights.ts';

/** A factor speaks for an enterprise from here on. */
const STRONG = 50;
const NAMED = 3;

const bare = ({ zh, en }: Sentence): Sentence => ({ zh: zh.replace(/。$/, ''), en: en.replace(/\.$/, '') });

/**
 * Why this one: what is known and speaks most for it, then what is not known. Of viability, for the gap is given; what
 * is the same for all candidates speaks for none of them.
 */
export function reasonOf(factors: readonly FactorOf[], weights: Weights): Sentence {
  const own = factors.filter(({ axis, name }) => axis === 'VIABILITY' && weights[name] > 0);
  const strong = own
    .filter((factor) => isExact(factor) && !isShared(factor.name) && factor.low >= STRONG)
    .sort((a, b) => weights[b.name] * b.low - weights[a.name] * a.low)
    .slice(0, NAMED)
    .map(({ sentence }) => bare(sentence));
  const open = own.filter((factor) => !isExact(factor)).map(({ name }) => factorWords[name]);
  const makes = factors.find(({ name }) => name === 'MAKES');
  const first = strong.length > 0 ? strong : makes ? [bare(makes.sentence)] : [];
  return {
    zh: `${first.map(({ zh }) => zh).join('；')}。${open.length > 0 ? `未知：${open.map(({ zh }) => zh).join('、')}。` : ''}`,
    en: `${first.map(({ en }) => en).join('. ')}.${open.length > 0 ? ` Unknown: ${open.map(({ en }) => en).join(', ')}.` : ''}`,
  };
}
