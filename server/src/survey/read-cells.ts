import type { SurveyResult, SurveyRowInput } from '../gen/schema.ts';
import { readPeriod } from '../import/period.ts';
import type { Day } from '../model/date.ts';
import { type Fault, fault, type Say } from './fault.ts';
import { LIMITS } from './format.ts';
import { type Capacity, readCapacity } from './read-capacity.ts';
import { readNames } from './read-names.ts';

/** What a row says. */
export type Cells = {
  result: SurveyResult;
  enterprises: string[];
  pilot: boolean;
  capacity: Capacity | null;
  remark: string;
  /** As an ISO date with its precision; empty: the day of reading. */
  surveyedOn: string;
};

const RESULTS: ReadonlyMap<string, SurveyResult> = new Map([
  ['有', 'PRESENT'],
  ['present', 'PRESENT'],
  ['yes', 'PRESENT'],
  ['无', 'ABSENT'],
  ['没有', 'ABSENT'],
  ['absent', 'ABSENT'],
  ['no', 'ABSENT'],
  ['不清楚', 'NOT_KNOWN'],
  ['not known', 'NOT_KNOWN'],
  ['unknown', 'NOT_KNOWN'],
]);
const PILOT: ReadonlyMap<string, boolean> = new Map([
  ['量产', false],
  ['production', false],
  ['中试', true],
  ['pilot', true],
]);

const word = (cell: string): string => cell.normalize('NFKC').trim().toLowerCase();
const text = (cell: string | null | undefined): string => (cell ?? '').trim();

const columns = [
  ['RESULT', 'result', LIMITS.cell],
  ['ENTERPRISE', 'enterprises', LIMITS.enterprises],
  ['STATUS', 'status', LIMITS.cell],
  ['CAPACITY', 'capacity', LIMITS.cell],
  ['UNIT', 'unit', LIMITS.cell],
  ['REMARK', 'remark', LIMITS.remark],
  ['SURVEYED_ON', 'surveyedOn', LIMITS.cell],
] as const;

/** Whether anything was filled in. */
export const isFilled = (row: SurveyRowInput): boolean => columns.some(([, name]) => text(row[name]) !== '');

/** Every cell is plain text of a sound length. */
function checkTexts(row: SurveyRowInput, say: Say): void {
  for (const [column, name, longest] of columns) {
    const cell = text(row[name]);
    if (/^[=+@]/.test(cell))
      say(
        column,
        cell,
        ['像公式，不予采用。', 'It looks like a formula and is not taken.'],
        ['写成普通文字。', 'Write plain text.'],
      );
    if ([...cell].length > longest)
      say(
        column,
        cell,
        [`太长，至多 ${longest} 字。`, `Too long: ${longest} characters at most.`],
        ['写短些。', 'Make it shorter.'],
      );
  }
}

function readResult(printed: string, say: Say): SurveyResult | undefined {
  const result = RESULTS.get(word(printed));
  if (!result)
    say(
      'RESULT',
      printed,
      printed === ''
        ? ['填了别的格，没填结果。', 'Other cells are filled in, but not the result.']
        : ['结果不认识。', 'This is no result.'],
      ['写“有”“无”或“不清楚”。', 'Write 有 (present), 无 (absent) or 不清楚 (not known).'],
    );
  return result;
}

/** Whether it is a pilot; a guess is not made for an empty cell. */
function readStatus(printed: string, result: SurveyResult | undefined, say: Say): boolean {
  const pilot = PILOT.get(word(printed));
  const remedy = ['写“量产”或“中试”。', 'Write 量产 (production) or 中试 (pilot).'] as const;
  if (printed !== '' && pilot === undefined) say('STATUS', printed, ['状态不认识。', 'This is no status.'], remedy);
  if (printed === '' && result === 'PRESENT')
    say('STATUS', '', ['没写是量产还是中试。', 'It is not said whether this is production or a pilot.'], remedy);
  return pilot ?? false;
}

/** `2026/1/31` and `2026年1月31日` are what office programs print of 2026-01-31. */
const isoOf = (printed: string): string =>
  printed
    .replaceAll(/[年月/.]/g, '-')
    .replace(/日$/, '')
    .replace(/-$/, '')
    .replaceAll(/-(\d)(?!\d)/g, '-0$1');

function readDate(printed: string, today: Day, say: Say): string {
  const period = readPeriod(isoOf(printed));
  if (printed !== '' && !period)
    say(
      'SURVEYED_ON',
      printed,
      ['不是日期。', 'This is no date.'],
      ['写成 2026-01-31 或 2026-01。', 'Write it as 2026-01-31 or 2026-01.'],
    );
  if (period && period.first > today)
    say(
      'SURVEYED_ON',
      printed,
      ['日期在今天之后。', 'The date is in the future.'],
      ['写实际摸排的日子。', 'Write the day of the survey.'],
    );
  return period?.printed ?? '';
}

/** What the cells of a row say, and everything wrong with them; the cells are undefined when anything is. */
export function readCells(
  row: SurveyRowInput,
  today: Day,
  unitsInUse: ReadonlySet<string>,
): { cells?: Cells; faults: Fault[] } {
  const faults: Fault[] = [];
  const say: Say = (...rest) => void faults.push(fault(row.row, ...rest));
  checkTexts(row, say);
  if (faults.length > 0) return { faults };
  const result = readResult(text(row.result), say);
  const enterprises = readNames(text(row.enterprises), result, say);
  const pilot = readStatus(text(row.status), result, say);
  const capacity = readCapacity(text(row.capacity), text(row.unit), enterprises.length, unitsInUse, say);
  const surveyedOn = readDate(text(row.surveyedOn), today, say);
  if (faults.length > 0 || !result) return { faults };
  return { cells: { result, enterprises, pilot, capacity, remark: text(row.remark), surveyedOn }, faults };
}
