import { ReadableError } from '../errors.ts';
import type { ChangeErrorCode, Sentence } from '../gen/schema.ts';
import type { Problem } from '../import/problem.ts';
import { camelCase } from '../import/row-parameters.ts';

/** Why a change was not made, as the user is told. */
export type Refusal = { code: ChangeErrorCode; field: string | null; message: Pick<Sentence, 'zh' | 'en'> };

export const refusal = (code: ChangeErrorCode, field: string | null, zh: string, en: string): Refusal => ({
  code,
  field,
  message: { zh, en },
});

export const outcomes = {
  CONFLICT: refusal(
    'CONFLICT',
    'revision',
    '别人先改了，你的改动没有写入；现在的内容附在一起，请对照后再改。',
    'Somebody changed this first, and your change was not made; compare it with what stands now, then change it again.',
  ),
  GONE: refusal('GONE', 'id', '它已不存在。', 'It does not exist any more.'),
  NEEDS_NAME: refusal('NEEDS_NAME', 'by', '请先写明是谁改的。', 'Say first who makes the change.'),
  IN_USE: refusal(
    'IN_USE',
    null,
    '别的记录已引用它，不能撤销；请先撤销那些改动。',
    'Other records refer to it, so that it cannot be undone; undo those changes first.',
  ),
  NOT_LAST: refusal('NOT_LAST', 'id', '它之后还有改动；请先撤销更晚的。', 'There are later changes; undo those first.'),
  MERGED_SINCE: refusal(
    'NOT_LAST',
    'id',
    '它后来并入了另一条记录；请先撤销那次合并。',
    'It was merged into another record since; undo that merge first.',
  ),
  ALREADY_UNDONE: refusal('ALREADY_UNDONE', 'id', '已经撤销过了。', 'It was undone already.'),
  NOTHING_CHANGED: refusal('NOTHING_CHANGED', null, '没有任何改动。', 'Nothing was changed.'),
} satisfies Record<string, Refusal>;

/** An import that is written, or taken back, over many transactions: what would be changed between them could be lost. */
export const unfinishedImport = {
  PARTIAL: refusal(
    'IMPORT_RUNNING',
    null,
    '一次大的导入正在写入，你的改动没有写入；请过几分钟再试。',
    'A large import is being written, and your change was not made; try again in a few minutes.',
  ),
  ROLLING_BACK: refusal(
    'IMPORT_RUNNING',
    null,
    '一次导入正在回退，你的改动没有写入；请过几分钟再试。若回退已中断，请先到“导入导出”把它做完。',
    'An import is being taken back, and your change was not made; try again in a few minutes. If that broke off, finish it first under Imports.',
  ),
} satisfies Record<string, Refusal>;

/** Columns that have another name in the inputs of changes. */
const INPUT_OF: Readonly<Record<string, string>> = { sited_in: 'place', located_in: 'place' };

/** A problem of a row, as the rules of the import word it. */
export const refusalOf = ({ column, problem, remedy }: Problem): Refusal =>
  refusal(
    'BAD_VALUE',
    INPUT_OF[column] ?? (camelCase(column) || null),
    `${problem.zh}${remedy.zh}`,
    `${problem.en} ${remedy.en}`,
  );

/** What `find` finds, or why an input names nothing: an id that leads nowhere is no fault of the query here. */
export async function found<T>(field: string, find: () => T | Promise<T>): Promise<T | Refusal> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof ReadableError) || !['NOT_FOUND', 'BAD_ID'].includes(String(error.extensions.code)))
      throw error;
    const { zh, en } = error.extensions.sentence as Refusal['message'];
    return refusal('NOT_FOUND', field, zh, en);
  }
}

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
