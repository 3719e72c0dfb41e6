import { nextSteps } from '../gap/reason.ts';
import type { Sentence } from '../gen/schema.ts';
import { factorWords } from './factor-names.ts';
import type { OpportunityOf } from './opportunities.ts';
import { isExact } from './range.ts';

/** What to talk about: what it makes, which gap of ours that is, the next step, and what is not known of it. */
export function reasonOf({ candidate, gap, ranges, weights }: OpportunityOf): Sentence {
  const { name, nameEn } = candidate.enterprise;
  const { chain, segment, scored } = gap;
  const step = nextSteps[scored.kind];
  const severity = Math.round(scored.severity);
  const tab = scored.known
    ? { zh: '缺口', en: `a gap of ${chain.nameEn}` }
    : { zh: '待摸排环节', en: `a segment of ${chain.nameEn} that is yet to be surveyed` };
  const unknown = ranges.filter(
    (factor) => factor.axis === 'VIABILITY' && weights[factor.name] > 0 && !isExact(factor),
  );
  const open = {
    zh: unknown.map((factor) => factorWords[factor.name].zh).join('、'),
    en: unknown.map((factor) => factorWords[factor.name].en).join(', '),
  };
  const stated = (candidate.makes.get(segment.key)?.activities.length ?? 0) > 0;
  const makes = stated
    ? { zh: '生产', en: 'makes' }
    : { zh: '由其产品推断生产', en: 'is inferred from its products to make' };
  return {
    zh: `${name}${makes.zh}${segment.name}，正是${chain.name}的${tab.zh}（严重度 ${severity}）。${step.zh}${open.zh && `尚不知道：${open.zh}。`}`,
    en: `${nameEn ?? name} ${makes.en} ${segment.nameEn}, ${tab.en} (severity ${severity}). ${step.en}${open.en && ` Not known: ${open.en}.`}`,
  };
}
