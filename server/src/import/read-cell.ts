import { nearest } from '../model/nearest.ts';
import type { Field, FieldType } from '../model/tables.ts';
import { tables } from '../model/tables.ts';
import { readNodeReference } from './node-reference.ts';
import type { Value } from './package-data.ts';
import { readPeriod } from './period.ts';
import { plainNumber, shortest } from './plain-number.ts';
import type { Sentence } from './problem.ts';

export type CellReading = { value: Value } | { problem: Sentence; remedy: Sentence };
type Reader = (printed: string, field: Field) => CellReading;

const refuse = (problem: Sentence, remedy: Sentence): CellReading => ({ problem, remedy });

/** No number that can be kept has more signs: the smallest has 343. */
const LONGEST = 400;

const TOO_MANY = refuse(
  { zh: '位数太多，无法照样保存。', en: 'This has more digits than can be kept.' },
  { zh: '至多写 15 位有效数字。', en: 'Write 15 significant digits at most.' },
);

/** One whose unit is per cent has lost its sign by now. */
const PERCENTAGE = refuse(
  { zh: '这是百分数，而此数的单位不是 %。', en: 'This is a percentage, and the unit of this number is not %.' },
  {
    zh: '照此数的单位写，不写百分号；在 Excel 里先把格式改为“常规”，再核对数值。',
    en: 'Write it in its own unit, without the sign; in Excel, set the format to General first, then check the number.',
  },
);

/** What is kept of a number is printed as it was written, but for zeros at its ends. */
const isKept = (printed: string): boolean =>
  printed.length <= LONGEST && plainNumber(Number(printed)) === shortest(printed);

const readDigits =
  (digits: RegExp, otherwise: CellReading): Reader =>
  (printed) => {
    if (/\d\s*%$/.test(printed)) return PERCENTAGE;
    if (!digits.test(printed)) return otherwise;
    return isKept(printed) ? { value: Number(printed) } : TOO_MANY;
  };

const readNumber = readDigits(
  /^-?\d+(\.\d+)?$/,
  refuse(
    { zh: '不是数字。', en: 'This is no number.' },
    { zh: '只写阿拉伯数字和小数点，不写千分位和单位。', en: 'Write digits and a point only, no separators or units.' },
  ),
);

const readInteger = readDigits(
  /^-?\d+$/,
  refuse(
    { zh: '不是整数。', en: 'This is no integer.' },
    { zh: '只写阿拉伯数字，不写小数、千分位和单位。', en: 'Write digits only, no decimals, separators or units.' },
  ),
);

const readBoolean: Reader = (printed) =>
  printed === 'true' || printed === 'false'
    ? { value: printed === 'true' }
    : refuse(
        { zh: '不是是非值。', en: 'This is no boolean.' },
        { zh: '写 true 或 false。', en: 'Write true or false.' },
      );

const readDate: Reader = (printed) => {
  const period = readPeriod(printed);
  return period
    ? { value: period }
    : refuse(
        { zh: '不是有效日期。', en: 'This is no valid date.' },
        {
          zh: '写成 2023、2023-06 或 2023-06-30，须确有其日，年份在 1900 与 2199 之间。',
          en: 'Write 2023, 2023-06 or 2023-06-30, a day that exists, with a year from 1900 to 2199.',
        },
      );
};

const readWord: Reader = (printed, field) => {
  const words = field.kind === 'word' ? field.words : [];
  if (words.includes(printed)) return { value: printed };
  const meant = nearest(printed, words)[0];
  return refuse(
    { zh: '不是此列允许的词。', en: 'This word is not allowed here.' },
    {
      zh: `${meant === undefined ? '' : `是否指 ${meant}？`}可用：${words.join('、')}。`,
      en: `${meant === undefined ? '' : `Did you mean ${meant}? `}Allowed: ${words.join(', ')}.`,
    },
  );
};

const readNode: Reader = (printed, field) => {
  const allowed = field.kind === 'node' ? field.tables : [];
  const reference = readNodeReference(printed);
  if (reference !== undefined && allowed.includes(reference.table)) return { value: printed };
  const labels = allowed.map((table) => `${tables[table].label}:…`);
  return refuse(
    { zh: '不是此列允许的引用。', en: 'This is no reference that is allowed here.' },
    { zh: `写成 ${labels.join(' 或 ')}。`, en: `Write ${labels.join(' or ')}.` },
  );
};

const readers = {
  text: (printed) => ({ value: printed }),
  texts: (printed) => ({
    value: printed
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  }),
  key: (printed) => ({ value: printed }),
  integer: readInteger,
  number: readNumber,
  boolean: readBoolean,
  date: readDate,
  word: readWord,
  node: readNode,
} satisfies Record<FieldType['kind'], Reader>;

/** The value of a cell that is not empty, or why it cannot be read. */
export const readCell = (printed: string, field: Field): CellReading => readers[field.kind](printed, field);
