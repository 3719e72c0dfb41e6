import type { NewRows } from './new-row.ts';

/** The sources of national data, by the keys that the seed gives them: a row is written only where there is none. */
export const SOURCES = {
  dataSet: {
    key: 'R-CKG',
    title: 'ChainKnowledgeGraph（上市公司、行业与产品）',
    note_zh: '整个数据集；2021年10月，许可未写明，只可自用。',
    note_en: 'The whole data set, of October 2021; its licence is not stated: for your own use only.',
  },
  register: {
    key: 'R-ASHARE',
    title: 'A股上市公司名录',
    note_zh: '只取代码、名称、省份。',
    note_en: 'Only codes, names and provinces are taken.',
  },
  divisions: {
    key: 'R-ADMIN',
    title: '中国行政区划代码',
    note_zh: '单条代码与名称。',
    note_en: 'Single codes and names.',
  },
  industries: {
    key: 'R-GBT4754',
    title: 'GB/T 4754-2017 国民经济行业分类',
    note_zh: '全部门类、大类、中类与小类，取自公开转录文本。',
    note_en: 'All sections, divisions, groups and classes, taken from a public transcription.',
  },
} as const;

export function addSources(rows: NewRows, present: ReadonlySet<string>): void {
  for (const { key, title, note_zh, note_en } of Object.values(SOURCES)) {
    if (present.has(key)) continue;
    rows.add('sources', { file: 'sources', line: 0 }, { key, title, kind: 'REFERENCE', note_zh, note_en });
  }
}
