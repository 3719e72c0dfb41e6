import type { NoValue, SupportByCount, SupportByValue } from './support-rate.ts';

const WHY: Record<NoValue, { zh: string; en: string }> = {
  NO_AMOUNTS: { zh: '采购金额不知', en: 'the amounts are not known' },
  PARTLY_KNOWN: { zh: '采购金额或货源地不全', en: 'some amounts or origins are not known' },
};

/** What else is known: whether the leader's segments are, and how many of its purchases. */
type Known = { located: boolean; records: number };

/** The rate in words, which always say what it is reckoned by. */
export function sentenceOf(
  value: SupportByValue | NoValue,
  counts: readonly SupportByCount[],
  { located, records }: Known,
): { zh: string; en: string } {
  if (typeof value !== 'string') return ofValue(value);
  if (counts.length > 0) return ofCounts(WHY[value], counts);
  if (!located)
    return {
      zh: `算不出本地配套率：不知它在本市做哪个环节，${records > 0 ? `有采购记录 ${records} 条，但${WHY[value].zh}` : '也没有采购记录'}。`,
      en: `No local support rate: its segments here are not known, and ${records > 0 ? `of its ${records} recorded purchases ${WHY[value].en}` : 'no purchase is recorded'}.`,
    };
  return {
    zh: '本地配套率不适用：它的环节没有要买的投入。',
    en: 'A local support rate does not apply: its segments need no inputs.',
  };
}

function ofValue({ rate, localWan, totalWan, period }: SupportByValue): { zh: string; en: string } {
  const inYi = (wan: number) => Number((wan / 10_000).toFixed(4));
  return {
    zh: `按金额：本地配套率 ${rate.toFixed(1)}%，采购 ${inYi(totalWan)} 亿元中本地 ${inYi(localWan)} 亿元（${period ?? '时期未说明'}）。`,
    en: `By value: ${rate.toFixed(1)} % of purchases are local, ${localWan / 100} of ${totalWan / 100} million yuan (${period ?? 'period not stated'}).`,
  };
}

function ofCounts(why: { zh: string; en: string }, counts: readonly SupportByCount[]): { zh: string; en: string } {
  const zh = ({ essential, met, total, unknown }: SupportByCount) =>
    `${essential ? '必需' : '全部'}投入 ${total} 项，本地满足 ${met} 项，不知 ${unknown} 项`;
  const en = ({ essential, met, total, unknown }: SupportByCount) =>
    `${met} of ${total} ${essential ? 'essential inputs' : 'inputs in all'} are met locally, ${unknown} unknown`;
  return {
    zh: `按项数（${why.zh}）：${counts.map(zh).join('；')}。`,
    en: `By count (${why.en}): ${counts.map(en).join('; ')}.`,
  };
}
