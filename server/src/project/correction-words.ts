import type { Cells } from '../change/rows.ts';
import type { Sentence } from '../gen/schema.ts';

type Words = Pick<Sentence, 'zh' | 'en'>;

const BOUNDS: Readonly<Record<string, Words>> = {
  EXACT: { zh: '确数', en: 'exact' },
  AT_LEAST: { zh: '至少', en: 'at least' },
  AT_MOST: { zh: '至多', en: 'at most' },
  ABOUT: { zh: '约数', en: 'about' },
};

type Correctable = {
  column: string;
  words: Words;
  unit: string;
  figure: boolean;
  /** How its values are called, where they are words of ours. */
  called?: Readonly<Record<string, Words>>;
};

/** What staff can correct of a project: its column, its name in a sentence, its unit. */
export const CORRECTABLE: readonly Correctable[] = [
  { column: 'name', words: { zh: '名称', en: 'name' }, unit: '', figure: false },
  { column: 'name_en', words: { zh: '英文名', en: 'English name' }, unit: '', figure: false },
  { column: 'sited_in', words: { zh: '所在地', en: 'place' }, unit: '', figure: false },
  { column: 'phase_of', words: { zh: '所属项目', en: 'whole project' }, unit: '', figure: false },
  { column: 'investment_wan', words: { zh: '投资额', en: 'investment' }, unit: '万元', figure: true },
  {
    column: 'investment_bound',
    words: { zh: '投资额的确定程度', en: 'exactness' },
    unit: '',
    figure: false,
    called: BOUNDS,
  },
  { column: 'land_mu', words: { zh: '用地', en: 'land' }, unit: '亩', figure: true },
  { column: 'jobs', words: { zh: '就业岗位', en: 'jobs' }, unit: '人', figure: true },
  { column: 'sales_wan', words: { zh: '年销售收入', en: 'yearly sales' }, unit: '万元', figure: true },
  { column: 'tax_wan', words: { zh: '年税收', en: 'yearly taxes' }, unit: '万元', figure: true },
  { column: 'capacity', words: { zh: '产能', en: 'capacity' }, unit: '', figure: true },
];

export type Stated = { value: string; unit: string };

/** What a row states of a column: a capacity in its unit for its period, or else as printed. */
export function statedOf(row: Cells, { column, unit }: Pick<Correctable, 'column' | 'unit'>): Stated {
  if (column !== 'capacity') return { value: row[column] ?? '', unit };
  return row.capacity
    ? { value: row.capacity, unit: [row.unit, row.per].filter(Boolean).join('/') }
    : { value: row.capacity_printed ?? '', unit: '' };
}

const NOT_STATED: Words = { zh: '未说明', en: 'not stated' };

const ENGLISH_UNIT: Readonly<Record<string, string>> = { 亩: ' mu' };

const WAN_IN_YI = 10_000;

/** A cell as a sentence prints it: 万元 as 亿元 where that reads better. */
function printed({ value, unit }: Stated, { called }: Correctable): Words {
  if (value === '') return NOT_STATED;
  const word = called?.[value];
  if (word) return word;
  if (unit !== '万元') return { zh: `${value}${unit}`, en: `${value}${ENGLISH_UNIT[unit] ?? ''}` };
  const wan = Number(value);
  return {
    zh: wan >= WAN_IN_YI ? `${wan / WAN_IN_YI}亿元` : `${wan}万元`,
    en: `${wan / 100} million yuan`,
  };
}

/** `投资额 4.5亿元 → 5亿元`. */
export function correctionWords(corrected: Correctable, before: Stated, after: Stated): Words {
  const { words } = corrected;
  const [was, is] = [printed(before, corrected), printed(after, corrected)];
  return { zh: `${words.zh} ${was.zh} → ${is.zh}`, en: `${words.en} ${was.en} → ${is.en}` };
}
