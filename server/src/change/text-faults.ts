import { type Refusal, refusal } from './refusal.ts';

type Text = string | null | undefined;

/** Texts of an input that are longer than they may be. */
export const tooLong = (texts: Readonly<Record<string, readonly [Text, number]>>): Refusal[] =>
  Object.entries(texts).flatMap(([field, [text, most]]) =>
    [...(text ?? '')].length > most
      ? [refusal('BAD_VALUE', field, `太长，至多 ${most} 字。`, `Too long: ${most} characters at most.`)]
      : [],
  );

/** Texts that an input must not leave empty. */
export const leftEmpty = (texts: Readonly<Record<string, Text>>): Refusal[] =>
  Object.entries(texts).flatMap(([field, text]) =>
    (text ?? '').trim() === '' ? [refusal('BAD_VALUE', field, '此项必填。', 'This must be filled in.')] : [],
  );
