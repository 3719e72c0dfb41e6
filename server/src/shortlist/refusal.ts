import { unfinishedImport } from '../change/refusal.ts';
import { ReadableError } from '../errors.ts';
import type { Sentence, ShortlistErrorCode } from '../gen/schema.ts';
import { LIMITS } from './limits.ts';

/** Why a change was not made, as the user is told. */
export type Refusal = { code: ShortlistErrorCode; field: string | null; message: Pick<Sentence, 'zh' | 'en'> };

/** What a statement finds in the way of a change: said in the same words wherever it comes up. */
export const outcomes = {
  CONFLICT: {
    code: 'CONFLICT',
    field: 'revision',
    message: {
      zh: '别人先改了这份名单，你的改动没有写入；现在的名单附在一起，请对照后再改。',
      en: 'Somebody changed this list first, and your change was not made; compare it with the list as it is now, then change it again.',
    },
  },
  GONE: {
    code: 'GONE',
    field: 'id',
    message: {
      zh: '这份名单已不存在，可能已被删除。',
      en: 'There is no such list any more; it may have been deleted.',
    },
  },
  ALREADY_LISTED: {
    code: 'ALREADY_LISTED',
    field: 'enterprise',
    message: { zh: '这家企业已在名单上。', en: 'The enterprise is on the list already.' },
  },
  NOT_LISTED: {
    code: 'NOT_LISTED',
    field: 'enterprise',
    message: { zh: '这家企业不在名单上。', en: 'The enterprise is not on the list.' },
  },
  NOT_FOUND: {
    code: 'NOT_FOUND',
    field: 'enterprise',
    message: { zh: '没有这家企业。', en: 'There is no such enterprise.' },
  },
  FULL: {
    code: 'FULL',
    field: null,
    message: {
      zh: `已满：一份名单至多 ${LIMITS.entries} 家，名单至多 ${LIMITS.lists} 份；请先移出或删除一些。`,
      en: `Full: a list holds ${LIMITS.entries} enterprises and there can be ${LIMITS.lists} lists; take some away first.`,
    },
  },
  // What goes with the import must not be held by a list: rolled back, it would stop on the way.
  ROLLING_BACK: {
    code: 'IMPORT_RUNNING',
    field: null,
    message: unfinishedImport.ROLLING_BACK.message,
  },
} satisfies Record<string, Refusal>;

export type Outcome = keyof typeof outcomes | 'CHANGED';

export const alreadyLocal = (name: string, nameEn: string | null): Refusal => ({
  code: 'ALREADY_LOCAL',
  field: 'enterprise',
  message: {
    zh: `${name}已在本市，不是招引对象。`,
    en: `${nameEn ?? name} is at home already; there is nothing to attract.`,
  },
});

/** What `find` finds, or why an input names nothing: an id that leads nowhere is no fault of the query here. */
export async function found<T>(field: string, find: () => T | Promise<T>): Promise<T | Refusal[]> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof ReadableError) || !['NOT_FOUND', 'BAD_ID'].includes(String(error.extensions.code)))
      throw error;
    return [{ code: 'NOT_FOUND', field, message: error.extensions.sentence as Refusal['message'] }];
  }
}
