import { present, type Raw, type Scope, scope, text } from '../search.ts';

/** `conflict`: the key of the one that is open. */
export type ConflictSearch = Scope & { conflict?: string | undefined };

export const conflictSearch = (raw: Raw): ConflictSearch =>
  present<ConflictSearch>({ ...scope(raw), conflict: text(raw.conflict) });
