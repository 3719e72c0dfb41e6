import { listed, present, type Raw, type Scope, scope } from '../search.ts';

/** Keys of the leaders' enterprises; none: all. */
export type NeedsSearch = Scope & { leaders?: string[] | undefined };

export const needsSearch = (raw: Raw): NeedsSearch =>
  present<NeedsSearch>({ ...scope(raw), leaders: listed(raw.leaders) });
