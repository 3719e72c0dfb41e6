import { present, type Raw, type Scope, scope, text } from '../search.ts';

/** Key of the shortlist that is open. */
export type ShortlistSearch = Scope & { list?: string | undefined };

export const shortlistSearch = (raw: Raw): ShortlistSearch =>
  present<ShortlistSearch>({ ...scope(raw), list: text(raw.list) });
