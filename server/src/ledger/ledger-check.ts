import type { Bound, LedgerCheck, Sentence } from '../gen/schema.ts';
import type { InvestmentSum } from '../project/investment.ts';

/** 万元 in a unit of money; other units are no money. */
const WAN_PER_UNIT: Readonly<Record<string, number>> = { 万元: 1, 亿元: 10_000 };
const WAN_PER_YI = 10_000;

export function wanOf(total: { value: number; unit: string } | null): number | null {
  const rate = total && WAN_PER_UNIT[total.unit];
  return total && rate ? Math.round(total.value * rate) : null;
}

type Published = { value: number; bound: Bound } | null;
type Compared = { known: InvestmentSum; members: number; count: Published; wan: Published };
type Outcome = { check: LedgerCheck; share: number | null };

/** More is known than was published; what is published as a lower bound cannot be exceeded. */
const exceeds = (known: number, published: Published): boolean =>
  published !== null && published.bound !== 'AT_LEAST' && known > published.value;

/**
 * The known members of a list set against its published totals: what they invest in per cent of the total, and whether
 * there are more of them, or more invested, than was published.
 */
export function checkOf({ known, members, count, wan }: Compared): Outcome {
  const share = wan && wan.value > 0 ? (100 * known.wan) / wan.value : null;
  if (exceeds(members, count) || exceeds(known.wan, wan)) return { check: 'EXCEEDS', share };
  return { check: wan ? 'WITHIN' : 'NO_TOTAL', share };
}

const signs: Record<Bound, string> = { EXACT: '', AT_LEAST: '≥', AT_MOST: '≤', ABOUT: '≈' };
const rounded = (value: number): string => String(Number(value.toFixed(3)));
const yi = (wan: number, bound: Bound): string => signs[bound] + rounded(wan / WAN_PER_YI);
const billion = (wan: number, bound: Bound): string => signs[bound] + rounded(wan / WAN_PER_YI / 10);

type Words = { zh: string; en: string };
const joined = (...parts: Words[]): Words => ({
  zh: parts.map(({ zh }) => zh).join(''),
  en: parts.map(({ en }) => en).join(''),
});
const nothing: Words = { zh: '', en: '' };

const published = (count: Published): Words =>
  count
    ? { zh: `公布 ${signs[count.bound]}${count.value} 个`, en: `${signs[count.bound]}${count.value} published` }
    : { zh: '公布的项目数未知', en: 'a number not published' };

/** What the known members invest, and of what total; how many of them do not state it. */
function covered({ known, wan }: Compared, share: number | null): Words {
  const total = wan && share !== null;
  const none = total
    ? { zh: `，公布总投资 ${yi(wan.value, wan.bound)} 亿元`, en: `, of CNY ${billion(wan.value, wan.bound)} bn in all` }
    : nothing;
  if (known.stated === 0) return joined({ zh: '，投资都未知', en: '; what they invest is unknown' }, none);
  const unstated: Words =
    known.unstated > 0
      ? { zh: `，另 ${known.unstated} 个投资未知`, en: `; the investment of ${known.unstated} is unknown` }
      : nothing;
  if (!total)
    return joined(
      { zh: `，投资 ${yi(known.wan, known.bound)} 亿元`, en: `, investing CNY ${billion(known.wan, known.bound)} bn` },
      unstated,
    );
  const figure = `${wan.bound === 'AT_LEAST' ? '≤' : ''}${share.toFixed(1)}`;
  return joined(
    {
      zh: `，投资 ${yi(known.wan, known.bound)} 亿元，占公布的 ${yi(wan.value, wan.bound)} 亿元的 ${figure}%`,
      en: `, covering CNY ${billion(known.wan, known.bound)} bn of ${billion(wan.value, wan.bound)} bn (${figure}%)`,
    },
    unstated,
  );
}

/** "已知 3 个（公布 68 个），投资 100 亿元，占公布的 276.95 亿元的 36.1%。" */
export function checkSentence(compared: Compared): Sentence {
  const { members, count, wan } = compared;
  const { check, share } = checkOf(compared);
  const end: Words =
    check === 'EXCEEDS'
      ? { zh: '；超过公布的数，必有一方不对。', en: '; more than was published, so that one of them is wrong.' }
      : check === 'NO_TOTAL'
        ? { zh: '；没有公布总投资，无从核对。', en: '; no total is published to check against.' }
        : { zh: '。', en: '.' };
  const of = published(count);
  if (members === 0) {
    const all = wan
      ? { zh: `、总投资 ${yi(wan.value, wan.bound)} 亿元`, en: ` with CNY ${billion(wan.value, wan.bound)} bn` }
      : nothing;
    return joined({ zh: `${of.zh}`, en: `Of ${of.en}` }, all, {
      zh: '，来源没有列名，一个也不知道。',
      en: ', no source names a single one.',
    });
  }
  return joined(
    { zh: `已知 ${members} 个（${of.zh}）`, en: `${members} known of ${of.en}` },
    covered(compared, share),
    end,
  );
}
