import { present, type Raw, type Scope, scope, text } from '../search.ts';

/** `find`: words that the statements must hold. */
export type SourceSearch = Scope & { find?: string | undefined };

export const sourceSearch = (raw: Raw): SourceSearch => present<SourceSearch>({ ...scope(raw), find: text(raw.find) });
