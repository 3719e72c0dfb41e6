import { ReadableError } from '../errors.ts';
import { fold } from './fold.ts';

const LONGEST = 100;

/** What is left to look for of a text that was typed. Error TEXT_TOO_LONG. */
export function queryIn(text: string): string {
  if (text.length > LONGEST)
    throw new ReadableError(
      'TEXT_TOO_LONG',
      {
        zh: `所搜文字至多 ${LONGEST} 字，收到 ${text.length} 字；请只输名称的一部分。`,
        en: `A text to look for has at most ${LONGEST} characters, not ${text.length}; type a part of the name.`,
      },
      { argument: 'text', value: text.slice(0, 20) },
    );
  return fold(text);
}
