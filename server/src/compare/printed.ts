import type { ComparedCause, GapKind, LeaderKind } from '../gen/schema.ts';
import { signed, type Words } from '../landing/printed.ts';
import { formatDay } from '../model/date.ts';
import type { ProjectState } from './project-state.ts';
import type { SupplierState } from './supplier-differences.ts';
import type { SurveyWord } from './survey-differences.ts';
import type { Basis } from './telling.ts';

export type { Words } from '../landing/printed.ts';

export const KINDS: Record<GapKind, Words> = {
  WEAK: { zh: '薄弱', en: 'weak' },
  SINGLE_SOURCE: { zh: '单点', en: 'single source' },
  COVERED: { zh: '已覆盖', en: 'covered' },
  BUILDING: { zh: '在建', en: 'building' },
  PIPELINE: { zh: '在谈', en: 'in the pipeline' },
  STALLED: { zh: '停滞', en: 'stalled' },
  UNCERTAIN: { zh: '待核实', en: 'uncertain' },
  OUTSIDE: { zh: '外供', en: 'supplied from outside' },
  MISSING: { zh: '缺失', en: 'missing' },
  PRESUMED_MISSING: { zh: '疑缺', en: 'presumed missing' },
};

export const SUPPLIERS: Record<SupplierState, Words> = {
  OPERATING: { zh: '在产', en: 'operating' },
  PILOT: { zh: '试点', en: 'pilot' },
  HINT: { zh: '仅有线索', en: 'a hint only' },
};

export const LEADERS: Record<LeaderKind, Words> = {
  LEADER: { zh: '链主', en: 'a leader' },
  CORE: { zh: '链核', en: 'a core' },
  EMERGING: { zh: '链主雏形', en: 'an emerging leader' },
};

export const SURVEYS: Record<SurveyWord, Words> = {
  COMPLETE: { zh: '普查已完成', en: 'survey complete' },
  PARTIAL: { zh: '部分摸排', en: 'surveyed in part' },
  STATED_ABSENT: { zh: '来源明言没有', en: 'absence stated' },
  LAPSED: { zh: '明言没有已满三年，不再作数', en: 'absence stated over three years ago, no longer counted' },
};

export const LATENESS: Record<'OVERDUE' | 'SILENT' | 'PUNCTUAL', Words> = {
  OVERDUE: { zh: '逾期', en: 'overdue' },
  SILENT: { zh: '久无消息', en: 'silent' },
  PUNCTUAL: { zh: '按期', en: 'punctual' },
};

export const CAUSES: Record<ComparedCause, Words> = {
  HAPPENED: { zh: '发生', en: 'events' },
  LEARNED: { zh: '得知', en: 'learning' },
  CLOCK: { zh: '时间推移', en: 'time' },
};

/** A stage with the word of the document beside it. */
export function stageWords({ stageFrom, stageTo, stopped, printed }: ProjectState): Words {
  if (stopped) return { zh: `中止（${printed}）`, en: `stopped (${printed})` };
  if (stageFrom === null) return { zh: '没有阶段记录', en: 'no stage told' };
  const stage = stageTo === null || stageTo === stageFrom ? `${stageFrom}` : `${stageFrom}–${stageTo}`;
  return { zh: `阶段 ${stage}（${printed}）`, en: `stage ${stage} (${printed})` };
}

/** 0-100 with one decimal. */
export const figure = (value: number): string => value.toFixed(1);

export { signed };

/** How we come to say so: what happened when, who told it when, or that only time passed; `lapsed`: it is late by now. */
export function leadOf(cause: ComparedCause, { happened, told }: Omit<Basis, 'statements'>, lapsed = false): Words {
  const source = told === null ? null : formatDay(told);
  const day = happened === null ? null : formatDay(happened);
  if (cause === 'CLOCK') return { zh: '没有新说法，只是时间推移：', en: 'Nothing new was told, time passed: ' };
  if (cause === 'HAPPENED')
    return day
      ? { zh: `期间发生（${day}）：`, en: `In the meantime (${day}): ` }
      : { zh: '期间发生：', en: 'In the meantime: ' };
  if (!source) return { zh: '后来得知：', en: 'Learned later: ' };
  if (lapsed)
    return {
      zh: `先有 ${source} 的来源说到，其后时间推移：`,
      en: `Told by a source of ${source}, then time passed: `,
    };
  return day
    ? { zh: `${day} 的事，${source} 的来源才说到：`, en: `Of ${day}, but told only by a source of ${source}: ` }
    : {
        zh: `${source} 的来源才说到，没有写明何时：`,
        en: `Told only by a source of ${source}, which gives no date: `,
      };
}
