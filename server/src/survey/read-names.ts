import type { SurveyResult } from '../gen/schema.ts';
import type { Say } from './fault.ts';
import { LIMITS } from './format.ts';

/** What people write where there is nothing to write. */
const NO_NAME = new Set(['无', '没有', '不清楚', '未知', '暂无', '-', '/', '—', 'none', 'n/a', 'unknown']);

/** The enterprises that a row names; `result` is what it says beside them, undefined when that is not sound itself. */
export function readNames(printed: string, result: SurveyResult | undefined, say: Say): string[] {
  const names = printed
    .split(/[、，;；\n\r]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  for (const name of names) {
    if (NO_NAME.has(name.toLowerCase()))
      say(
        'ENTERPRISE',
        name,
        ['这不是企业名称。', 'This is no name of an enterprise.'],
        [
          '写企业全称；没有就留空，结果写“无”。',
          'Write its full name; if there is none, leave it empty: the result is 无.',
        ],
      );
    if ([...name].length > LIMITS.name)
      say(
        'ENTERPRISE',
        name,
        [`一个名称至多 ${LIMITS.name} 字。`, `A name has ${LIMITS.name} characters at most.`],
        ['几家之间用顿号或分号隔开。', 'Put ; between several names.'],
      );
  }
  if (result !== undefined && result !== 'PRESENT' && names.length > 0)
    say(
      'ENTERPRISE',
      printed,
      ['结果不是“有”，却写了企业。', 'An enterprise is named, but the result is not present.'],
      ['有企业在产就把结果写成“有”；否则清空企业。', 'If it operates, the result is 有; else empty the enterprise.'],
    );
  if (result === 'PRESENT' && names.length === 0)
    say(
      'ENTERPRISE',
      '',
      ['结果是“有”，没写是哪家。', 'The result is present, but nobody is named.'],
      ['写企业全称；只听说有的写“不清楚”。', 'Write its full name; of mere hearsay the result is 不清楚 (not known).'],
    );
  return names;
}
