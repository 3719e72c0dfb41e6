import type { ApartReason, Sentence } from '../gen/schema.ts';
import { conflictsBetween, type Line, type Placed, placed } from './line.ts';
import type { ObservationRow } from './observation.ts';
import { isCumulative, shapeOf } from './window.ts';

/** Why the lines of one subject and indicator are not one line. */
export type Apart = {
  subject: ObservationRow;
  lines: number;
  reasons: readonly ApartReason[];
  sentence: Sentence;
};

const ORDER: readonly ApartReason[] = [
  'POPULATION',
  'WINDOW',
  'CUMULATIVE',
  'PLAN',
  'BOUND',
  'UNIT',
  'RIVAL',
  'CONFLICT',
];

/** Every reason that keeps two figures of one subject and indicator apart; none: they are on one line. */
export function reasonsBetween(a: Placed, b: Placed): ApartReason[] {
  const [one, other] = [a.window, b.window];
  const found: Record<ApartReason, boolean> = {
    POPULATION: a.population !== b.population,
    WINDOW: one !== null && other !== null && shapeOf(one) !== shapeOf(other),
    CUMULATIVE: [one, other].some((window) => window !== null && isCumulative(window)),
    PLAN: one === null || other === null,
    BOUND: a.row.bound !== b.row.bound,
    UNIT: a.row.unit !== b.row.unit,
    RIVAL: a.population === b.population && a.row.period === b.row.period,
    CONFLICT: conflictsBetween(a.row, b.row).length > 0,
  };
  return ORDER.filter((reason) => found[reason]);
}

/** Told of all lines of a subject together; null where there is one line only. */
export function apartOf(lines: readonly Line[]): Apart | null {
  const points = lines.flatMap((line, number) => line.points.map((row) => ({ ...placed(row), number })));
  const [first] = points;
  if (!first || lines.length < 2) return null;
  const pairs = points.flatMap((a, at) =>
    points
      .slice(at + 1)
      .filter((b) => b.number !== a.number)
      .map((b) => [a, b] as const),
  );
  const found = new Set(pairs.flatMap(([a, b]) => reasonsBetween(a, b)));
  const reasons = ORDER.filter((reason) => found.has(reason));
  const conflicts = new Map(
    pairs.flatMap(([a, b]) => conflictsBetween(a.row, b.row).map((conflict) => [conflict.key, conflict] as const)),
  );
  const told = [...conflicts.values()].filter(({ told }) => told);
  const said = reasons.flatMap((reason) => (reason === 'CONFLICT' && told.length > 0 ? [] : [SAID[reason](points)]));
  return {
    subject: first.row,
    lines: lines.length,
    reasons,
    sentence: {
      zh: `${lines.length} 条不连成一线：${ended(
        said.map(({ zh }) => zh),
        '；',
        '。',
      )}${told.map(({ ruleZh }) => ruleZh).join('')}`,
      en: `${lines.length} lines, not one: ${ended(
        said.map(({ en }) => en),
        '; ',
        '. ',
      )}${told.map(({ ruleZh, ruleEn }) => ruleEn ?? ruleZh).join(' ')}`,
    },
  };
}

/** Parts as one sentence; nothing for none. */
const ended = (parts: readonly string[], comma: string, stop: string): string =>
  parts.length > 0 ? `${parts.join(comma)}${stop}` : '';

const distinct = (values: readonly string[]): string[] => [...new Set(values)];

const SAID: Record<ApartReason, (points: readonly Placed[]) => Sentence> = {
  POPULATION: () => ({ zh: '统计总体不同', en: 'populations differ' }),
  WINDOW: (points) => {
    const windows = distinct(points.map(({ row }) => row.period));
    return { zh: `时间窗口不同（${windows.join('、')}）`, en: `windows differ (${windows.join(', ')})` };
  },
  CUMULATIVE: () => ({
    zh: '跨年累计会重复计入同样的对象',
    en: 'a count over several years takes in the same things again',
  }),
  PLAN: () => ({ zh: '计划数不是实绩', en: 'a plan is no result' }),
  BOUND: () => ({ zh: '下限、约数与确数不能相比', en: 'a bound and an exact figure cannot be compared' }),
  UNIT: () => ({ zh: '单位不同', en: 'units differ' }),
  RIVAL: () => ({ zh: '同一时期有不同的数', en: 'one period has different figures' }),
  CONFLICT: () => ({ zh: '来源之间有已记录的出入', en: 'sources are recorded to disagree' }),
};
