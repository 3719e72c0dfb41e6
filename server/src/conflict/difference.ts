import type { Sentence } from '../gen/schema.ts';
import type { ConflictStatementRow } from './conflict.ts';

type Words = Pick<Sentence, 'zh' | 'en'>;
type Valued = Pick<ConflictStatementRow, 'value' | 'unit' | 'population' | 'populationEn'>;

const WAN_PER_YI = 10_000;
const figure = (value: number): string => value.toLocaleString('en-US', { maximumFractionDigits: 2 });

/** A number that is no rounding ghost of floating point: 0.1 + 0.2 is 0.3. */
const rounded = (value: number): number => Number(value.toPrecision(12));

function amount(value: number, unit: string): Words {
  if (unit === '%') return { zh: `${figure(value)} 个百分点`, en: `${figure(value)} percentage points` };
  if (unit === '万元' && value >= WAN_PER_YI)
    return { zh: `${figure(value / WAN_PER_YI)} 亿元`, en: `CNY ${figure(value / 100)} million` };
  return { zh: `${figure(value)} ${unit}`.trim(), en: `${figure(value)} ${unit}`.trim() };
}

/** The number that a statement is, if it is one. */
export const numberIn = (text: string): number | null =>
  text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : null;

/** What differs: by how much where all are numbers of one unit, else that the words do; and that populations do. */
export function differenceOf(statements: readonly Valued[]): Words {
  const numbers = statements.map(({ value }) => numberIn(value)).filter((value) => value !== null);
  const units = new Set(statements.map(({ unit }) => unit ?? ''));
  const populations = new Set(statements.map(({ population }) => population).filter(Boolean));
  const apart =
    populations.size > 1
      ? { zh: '；总体不同，不能相比', en: '; the populations differ, so that they cannot be compared' }
      : { zh: '', en: '' };
  const [unit = ''] = units;
  if (numbers.length === statements.length && units.size === 1) {
    const by = rounded(Math.max(...numbers) - Math.min(...numbers));
    if (by === 0) return { zh: `数值相同${apart.zh}。`, en: `The figures are equal${apart.en}.` };
    const { zh, en } = amount(by, unit);
    return statements.length === 2
      ? { zh: `相差 ${zh}${apart.zh}。`, en: `They differ by ${en}${apart.en}.` }
      : { zh: `最大与最小相差 ${zh}${apart.zh}。`, en: `Largest and smallest differ by ${en}${apart.en}.` };
  }
  return units.size > 1
    ? { zh: `单位不同${apart.zh}。`, en: `The units differ${apart.en}.` }
    : { zh: `说法不同${apart.zh}。`, en: `The words differ${apart.en}.` };
}
