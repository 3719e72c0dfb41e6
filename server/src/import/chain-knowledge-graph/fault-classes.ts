import type { Sentence } from '../problem.ts';

/**
 * What becomes of a line with a fault: KEPT as it is; UNKNOWN: kept, but the doubtful figure is left empty; MERGED into
 * another line's row; LEFT_OUT.
 */
export type Done = 'KEPT' | 'UNKNOWN' | 'MERGED' | 'LEFT_OUT';

type FaultClass = { done: Done; what: Sentence };

const fault = (done: Done, zh: string, en: string): FaultClass => ({ done, what: { zh, en } });

/** Every kind of fault that the reader tells of. A line can have several; it is left out or merged for one of them only. */
export const faultClasses = {
  BAD_LINE: fault(
    'LEFT_OUT',
    '不是有效的 JSON，或缺少应有的字段。',
    'The line is no valid JSON, or lacks a field it must have.',
  ),
  BAD_BYTES: fault(
    'LEFT_OUT',
    '有不是 UTF-8 的字节，文字已损坏。',
    'There are bytes that are not UTF-8: its letters are damaged.',
  ),
  CODE_TWICE: fault(
    'KEPT',
    '同一证券代码对应两家名称不同的企业；各为一家，代码只归名录写明的那一家。',
    'One stock code with several legal names: kept as separate enterprises; only the one that the register names has the code.',
  ),
  SHIFTED_ROW: fault(
    'KEPT',
    '上市日期或交易所错列、缺失；这两栏本来就不取。',
    'Listing date or exchange shifted or missing; neither is taken.',
  ),
  NO_SUFFIX: fault(
    'KEPT',
    '代码没有 .SH/.SZ 后缀；只取六位数字。',
    'The code has no suffix .SH or .SZ; its six digits count.',
  ),
  SHORT_NAME_TWICE: fault('KEPT', '简称与另一家企业相同。', 'The short name is also that of another enterprise.'),
  NO_PLACE: fault(
    'KEPT',
    '名录中没有这家企业的地区：所在地未知，不能成为目标企业。',
    'No register gives its province: place unknown, so that it can be no target.',
  ),
  UNKNOWN_COMPANY: fault('LEFT_OUT', '代码不在企业文件中。', 'The code is not in the file of companies.'),
  AMBIGUOUS_COMPANY: fault(
    'LEFT_OUT',
    '代码对应多家企业，名称与名录都不能断定是哪一家。',
    'The code has several enterprises; neither name nor register decides which one is meant.',
  ),
  OTHER_NAME: fault(
    'KEPT',
    '企业名称与企业文件不同（多为更名）；以代码为准。',
    'The company has another name in its own file (mostly renamed); the code counts.',
  ),
  UNKNOWN_INDUSTRY: fault(
    'LEFT_OUT',
    '行业代码不在行业文件中。',
    'The industry code is not in the file of industries.',
  ),
  INDUSTRY_DISAGREES: fault(
    'LEFT_OUT',
    '行业代码与行业名称互相矛盾。',
    'Code and name of the industry contradict each other.',
  ),
  CO_OCCURRENCE: fault(
    'LEFT_OUT',
    '行业之间的共现次数，不是投入关系，模型中没有它的位置。',
    'Counts of industries named together, which are no inputs; the model has no place for them.',
  ),
  SPELLING: fault(
    'MERGED',
    '与另一名称只差全角半角或大小写：并为一个产品，另一写法记为别名。',
    'Differs from another name by width or case only: one product, the other spelling an alias.',
  ),
  ESCAPES: fault(
    'KEPT',
    '名称中有字面转义（\\n、\\"、\\\\）：已还原，控制字符已去掉。',
    'Literal escapes in the name: resolved, control characters removed.',
  ),
  CONTROL: fault('KEPT', '名称中有控制字符或换行：已去掉。', 'Control characters or line breaks in the name: removed.'),
  ZERO_WIDTH: fault('KEPT', '名称中有看不见的零宽字符：已去掉。', 'Invisible zero-width signs in the name: removed.'),
  BLANKS: fault('KEPT', '名称首尾有空格：已去掉。', 'Blanks around the name: removed.'),
  BRACKETS: fault('KEPT', '括号不成对：照录。', 'Unbalanced brackets: kept as printed.'),
  LEADING_DASH: fault(
    'KEPT',
    '以短横开头（多半是截断的化学名）：照录。',
    'Begins with a dash (mostly a cut-off chemical name): kept as printed.',
  ),
  NO_WORD: fault('LEFT_OUT', '名称里没有一个字。', 'There is no letter in the name.'),
  ACCOUNTING: fault(
    'LEFT_OUT',
    '是会计科目（抵销、平衡、调整），不是产品。',
    'An accounting line (elimination, balance, adjustment), no product.',
  ),
  UNKNOWN_PRODUCT: fault('LEFT_OUT', '产品不在产品文件中。', 'The product is not in the file of products.'),
  OTHER_SPELLING: fault(
    'KEPT',
    '产品名与产品文件写法不同，整理后一致。',
    'The product is spelled otherwise in its own file; equal once both are cleaned.',
  ),
  DUPLICATE: fault(
    'MERGED',
    '与另一行是同一关系：并为一行；占比不一时记为未知。',
    'The same relationship as another line: one row; where the shares differ, the share is unknown.',
  ),
  NEGATIVE_SHARE: fault(
    'UNKNOWN',
    '占比为负：占比未知，关系取否另计。',
    'Negative share: unknown; whether the relationship is taken is told apart.',
  ),
  ZERO_SHARE: fault(
    'UNKNOWN',
    '占比为零：占比未知，关系取否另计。',
    'Share of zero: unknown; whether the relationship is taken is told apart.',
  ),
  SHARE_ABOVE_ONE: fault(
    'UNKNOWN',
    '占比大于 1：占比未知，关系取否另计。',
    'Share above 1: unknown; whether the relationship is taken is told apart.',
  ),
  PLACEHOLDER_SHARE: fault(
    'UNKNOWN',
    '占比恰为 0.001，是占位数：占比未知，关系取否另计。',
    'A share of exactly 0.001 is a placeholder: unknown; whether the relationship is taken is told apart.',
  ),
  SHARES_ADD_UP: fault(
    'UNKNOWN',
    '该企业各产品占比之和大于 1.05（几种分法混在一起）：其占比一律未知。',
    'The shares of its products add up to more than 1.05 (several breakdowns mixed): all its shares unknown.',
  ),
  SELF_LOOP: fault('LEFT_OUT', '产品指向自己。', 'The product refers to itself.'),
  TWO_WAY: fault(
    'LEFT_OUT',
    '两个产品互为投入：哪一个是投入无从断定，两行都不取。',
    'Two products are inputs of each other: which is the input cannot be told, so neither line is taken.',
  ),
  TWO_RELATIONS: fault(
    'KEPT',
    '同一对产品既有投入又有小类关系：两种都保留。',
    'A pair of products is both input and kind: both kept.',
  ),
} as const satisfies Record<string, FaultClass>;

export type FaultName = keyof typeof faultClasses;
