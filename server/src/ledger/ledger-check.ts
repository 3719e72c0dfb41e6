import type { LedgerCheck, Sentence } from '../gen/schema.ts';
import type { InvestmentSum } from '../project/investment.ts';

/** 万元 in a unit of money; other units are no money. */
const WAN_PER_UNIT: Readonly<Record<string, number>> = { 万元: 1, 亿元: 10_000 };
const WAN_PER_YI = 10_000;

export function wanOf(total: { value: number; unit: string } | null): number | null {
  const rate = total && WAN_PER_UNIT[total.unit];
  return total && rate ? Math.round(total.value * rate) : null;
}

type Checked = { known: InvestmentSum; members: number; publishedCount: number | null; publishedWan: number | null };
type Outcome = { check: LedgerCheck; share: number | null };

/** The known members of a list set against its published total. A known sum is never more than a part of the whole. */
export function checkOf({ known, publishedWan }: Pick<Checked, 'known' | 'publishedWan'>): Outcome {
  if (publishedWan === null) return { check: 'NO_TOTAL', share: null };
  return {
    check: known.wan > publishedWan ? 'EXCEEDS' : 'WITHIN',
    share: publishedWan === 0 ? null : (100 * known.wan) / publishedWan,
  };
}

const yi = (wan: number): string => String(Number((wan / WAN_PER_YI).toFixed(2)));
const billion = (wan: number): string => String(Number((wan / WAN_PER_YI / 10).toFixed(3)));

/** "已知成员投资 100 亿元，占公布的 276.95 亿元的 36%……": what is covered, and by how many. */
export function checkSentence(checked: Checked): Sentence {
  const { known, members, publishedCount, publishedWan } = checked;
  const { check, share } = checkOf(checked);
  const of = {
    zh: publishedCount === null ? '公布的项目数未知' : `公布 ${publishedCount} 个`,
    en: publishedCount === null ? 'an unknown number' : `${publishedCount} published`,
  };
  if (members === 0)
    return {
      zh: `没有列名：${of.zh}，一个也不知道是谁。`,
      en: `None is named: of ${of.en} not one is known.`,
    };
  const unstated = {
    zh: known.unstated > 0 ? `，${known.unstated} 个投资未知` : '',
    en: known.unstated > 0 ? `; the investment of ${known.unstated} is unknown` : '',
  };
  const who = { zh: `已知 ${members} 个（${of.zh}）`, en: `${members} known of ${of.en}` };
  if (publishedWan === null || share === null)
    return {
      zh: `${who.zh}，投资合计 ${yi(known.wan)} 亿元${unstated.zh}；没有公布总投资，无从核对。`,
      en: `${who.en}, investing CNY ${billion(known.wan)} bn${unstated.en}; no total is published to check against.`,
    };
  const covers = {
    zh: `投资 ${yi(known.wan)} 亿元，占公布的 ${yi(publishedWan)} 亿元的 ${share.toFixed(1)}%`,
    en: `they cover CNY ${billion(known.wan)} bn of ${billion(publishedWan)} bn (${share.toFixed(1)} %)`,
  };
  const wrong = {
    zh: check === 'EXCEEDS' ? '；超过公布总数，必有一方不对' : '',
    en: check === 'EXCEEDS' ? '; more than the total, so that one of them is wrong' : '',
  };
  return {
    zh: `${who.zh}，${covers.zh}${unstated.zh}${wrong.zh}。`,
    en: `${who.en}; ${covers.en}${unstated.en}${wrong.en}.`,
  };
}
