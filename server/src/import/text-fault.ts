import type { Field } from '../model/tables.ts';
import { NAMING } from './normalise.ts';
import type { Sentence } from './problem.ts';

/**
 * Characters of what names a thing: an id of the API has room for two keys and their table, and an index of the database
 * for 8,000 bytes, of which a Chinese character takes three.
 */
const LONGEST = { key: 150, name: 500 };

const NAMES: ReadonlySet<string> = new Set(['name', 'name_en', 'aliases', 'title', 'publisher']);

/** Nothing that anybody writes: a tab and the end of a line are no faults. */
const CONTROL = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/u;

function longest(column: string, { kind }: Field): number {
  if (kind === 'key' || kind === 'node' || (kind === 'text' && NAMING.has(column))) return LONGEST.key;
  return NAMES.has(column) ? LONGEST.name : Number.POSITIVE_INFINITY;
}

/** Why a text cannot be kept, whatever it says; undefined when it can. */
export function textFault(
  column: string,
  field: Field,
  printed: string,
): { problem: Sentence; remedy: Sentence } | undefined {
  if (CONTROL.test(printed))
    return {
      problem: { zh: '里面有看不见的控制字符。', en: 'There are control characters in it, which nobody sees.' },
      remedy: { zh: '重新输入这一格。', en: 'Type this cell anew.' },
    };
  const most = longest(column, field);
  // A note may begin as it likes.
  if (most !== Number.POSITIVE_INFINITY && /^[=＝]/.test(printed))
    return {
      problem: { zh: '这是公式。', en: 'This is a formula.' },
      remedy: {
        zh: '写它的值；是文字就去掉开头的等号。',
        en: 'Write its value; of a text, take the equals sign away.',
      },
    };
  if (printed.length <= most) return undefined;
  return {
    problem: {
      zh: `太长：${printed.length} 个字，至多 ${most} 个。`,
      en: `It is too long: ${printed.length} characters, ${most} at most.`,
    },
    remedy: {
      zh: '写短些；其余可写在说法或说明里。',
      en: 'Write a shorter one; what else there is to say goes into a statement or note.',
    },
  };
}
