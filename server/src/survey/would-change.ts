import { signed, type Words } from '../landing/printed.ts';
import type { Outcome } from './effect.ts';
import type { UnknownSegment } from './unknown-segments.ts';

const kindWords: Partial<Record<Outcome['kind'], Words>> = {
  COVERED: { zh: '已覆盖', en: 'covered' },
  SINGLE_SOURCE: { zh: '单点', en: 'a single source' },
  WEAK: { zh: '薄弱', en: 'weak' },
  OUTSIDE: { zh: '外供', en: 'supplied from outside' },
  MISSING: { zh: '缺失', en: 'missing' },
};

/** One outcome: what the segment becomes, what it then counts on the gap list, and what moves with it. */
function said({ kind, floor, others }: Outcome): Words {
  const word = kindWords[kind] ?? { zh: kind, en: kind };
  const [zh, en] =
    floor === 0
      ? ['退出缺口清单', 'off the gap list']
      : [`按 ${floor.toFixed(1)} 排队`, `ranked with ${floor.toFixed(1)}`];
  return {
    zh: `为“${word.zh}”，${zh}${others > 0 ? `，${others} 个相邻环节随之变动` : ''}`,
    en: `${word.en}, ${en}${others > 0 ? `, other entries that move: ${others}` : ''}`,
  };
}

/** What knowing about a segment would change, in a sentence. */
export function wouldChange({ floor, found, absent }: UnknownSegment): Words {
  const [yes, no] = [said(found), said(absent)];
  const rise = signed(absent.coverage, 1);
  return {
    zh: `现按 ${floor.toFixed(1)} 排队；有企业在产则${yes.zh}；确认没有则${no.zh}。覆盖度 ${rise} 个百分点。`,
    en: `Ranked with ${floor.toFixed(1)} now; if somebody operates: ${yes.en}; if nobody does: ${no.en}. Coverage ${rise} pp.`,
  };
}
