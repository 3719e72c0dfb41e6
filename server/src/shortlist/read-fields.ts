import { formatDay, parseDay } from '../model/date.ts';
import { LIMITS } from './limits.ts';
import type { Refusal } from './refusal.ts';

/** What a field holds: a line, a text of several lines, or a day. */
type Form = 'line' | 'text' | 'day';
type Field = keyof typeof forms;
/** Null empties a field; one that is left out stays as it is. */
export type Fields = Partial<Record<Field, string | null>>;
export type Reading = { fields: Fields; refusals: Refusal[] };

const forms = {
  name: 'line',
  ownerUnit: 'line',
  view: 'line',
  by: 'line',
  nextStep: 'text',
  dueDate: 'day',
  notes: 'text',
} as const satisfies Record<string, Form>;
const needed: ReadonlySet<Field> = new Set<Field>(['name']);

const bad = (field: Field, zh: string, en: string): Refusal => ({ code: 'BAD_VALUE', field, message: { zh, en } });

function dayIn(field: Field, given: unknown): string | Refusal {
  const day = typeof given === 'string' ? parseDay(given.trim()) : undefined;
  return day === undefined
    ? bad(
        field,
        '日期不对，请写成 2026-12-31，年份在 1900 与 2199 之间。',
        'No valid date; write 2026-12-31, with a year from 1900 to 2199.',
      )
    : formatDay(day);
}

function textIn(field: Exclude<Field, 'dueDate'>, given: string): string | Refusal {
  const whole = given.replaceAll(/\p{Surrogate}/gu, '\uFFFD');
  const text = (forms[field] === 'line' ? whole.replaceAll(/\s+/g, ' ') : whole).trim();
  const length = [...text].length;
  if (length <= LIMITS[field]) return text;
  return bad(
    field,
    `太长：${length} 字，至多 ${LIMITS[field]} 字。`,
    `Too long: ${length} characters, ${LIMITS[field]} at most.`,
  );
}

const missing = (field: Field): Refusal => bad(field, '不能为空。', 'It must not be empty.');

/** What is written for the fields that are given, trimmed; and all that is wrong with them, by field. */
export function readFields(given: Readonly<{ [field in Field]?: unknown }>): Reading {
  const fields: Fields = {};
  const refusals: Refusal[] = [];
  for (const field of Object.keys(forms) as Field[]) {
    const value = given[field];
    if (value === undefined) continue;
    const empty = value === null || (typeof value === 'string' && value.trim() === '');
    if (empty && needed.has(field)) refusals.push(missing(field));
    if (empty) {
      fields[field] = null;
      continue;
    }
    const read = field === 'dueDate' ? dayIn(field, value) : textIn(field, String(value));
    if (typeof read === 'string') fields[field] = read;
    else refusals.push(read);
  }
  return { fields, refusals };
}
