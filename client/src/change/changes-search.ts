import { present, type Raw, type Scope, scope, text } from '../search.ts';

export type ChangesSearch = Scope & { of?: string | undefined };

/** Of one thing, by its id, or of everything. */
export const changesSearch = (raw: Raw): ChangesSearch => present<ChangesSearch>({ ...scope(raw), of: text(raw.of) });
