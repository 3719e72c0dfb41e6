import { present, type Raw, type Scope, scope, text } from '../search.ts';

/** `pair`: the ids of the two records that are open, joined by `|`. */
export type MergeSearch = Scope & { pair?: string | undefined };

export const mergeSearch = (raw: Raw): MergeSearch => present<MergeSearch>({ ...scope(raw), pair: text(raw.pair) });
