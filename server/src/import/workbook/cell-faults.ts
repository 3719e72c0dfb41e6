import type { Problem, Sentence } from '../problem.ts';

const AS_VALUE: Sentence = { zh: '复制后“选择性粘贴”为数值。', en: 'Copy it and paste it as a value.' };

/** What a cell of a workbook can be that hides what a person meant. */
const faults = {
  FORMULA: {
    type: 'formula-error',
    problem: { zh: '此格是公式。', en: 'This cell is a formula.' },
    remedy: AS_VALUE,
  },
  ERROR: {
    type: 'cell-error',
    problem: { zh: '此格是错误值。', en: 'This cell holds an error.' },
    remedy: AS_VALUE,
  },
  SCALED: {
    type: 'cell-error',
    problem: {
      zh: '此格的格式会按千缩小显示，所见与所存的数不同。',
      en: 'The format of this cell shows a number of another size than it holds.',
    },
    remedy: {
      zh: '把格式改为“常规”，再按此列的单位核对数值。',
      en: 'Set its format to General, then check the number in the unit of this column.',
    },
  },
  TOO_LONG: {
    type: 'cell-error',
    problem: {
      zh: '表格软件里的数只保留 15 位，后面的已经丢失。',
      en: 'A spreadsheet keeps 15 digits of a number; the others are lost.',
    },
    remedy: { zh: '把格式设为“文本”，再重新填写。', en: 'Set its format to Text, then write it again.' },
  },
  BARE_CODE: {
    type: 'cell-error',
    problem: { zh: '此代码是数字格式，前导零可能已丢失。', en: 'This code is a number; a leading zero may be lost.' },
    remedy: {
      zh: '把格式设为“文本”，写全代码，如 061 或 0610。',
      en: 'Set its format to Text and write the whole code, as 061 or 0610.',
    },
  },
  MERGED: {
    type: 'cell-error',
    problem: {
      zh: '这里合并了单元格，除第一格外都是空的。',
      en: 'Cells are merged here; all but the first are empty.',
    },
    remedy: { zh: '取消合并，每一行都填上。', en: 'Undo the merging and fill in every row.' },
  },
} as const satisfies Record<string, Pick<Problem, 'problem' | 'remedy'> & { type: string }>;

export type CellFault = keyof typeof faults;

export const cellFault = (
  at: Pick<Problem, 'table' | 'file' | 'row' | 'column' | 'value'>,
  fault: CellFault,
): Problem => ({
  ...at,
  ...faults[fault],
});
