import type { Rows } from '../change/rows.ts';
import type { SurveyResult } from '../gen/schema.ts';
import type { Words } from '../landing/printed.ts';
import type { Area } from '../place/area.ts';
import type { Finding } from './read-sheet.ts';

/** What a survey wrote, in a sentence for the log. */
export function surveySummary(area: Area, findings: readonly Finding[], rows: Rows): Words {
  const count = (result: SurveyResult): number =>
    new Set(findings.filter((finding) => finding.result === result).map(({ segment }) => segment.key)).size;
  const [yes, no, asked] = [count('PRESENT'), count('ABSENT'), count('NOT_KNOWN')];
  const firms = rows.enterprises?.length ?? 0;
  return {
    zh: `摸排${area.name}：${yes + no} 个环节弄清（有 ${yes}，无 ${no}），${asked} 个仍不清楚；新企业 ${firms} 家。`,
    en: `Survey of ${area.nameEn ?? area.name}: ${yes + no} segments known (present ${yes}, absent ${no}), ${asked} still not; new enterprises: ${firms}.`,
  };
}
