import { present, type Raw, type Scope, scope, text } from '../search.ts';

/** Key of the enterprise that is taken out. */
export type CascadeSearch = Scope & { enterprise?: string | undefined };

export const cascadeSearch = (raw: Raw): CascadeSearch =>
  present<CascadeSearch>({ ...scope(raw), enterprise: text(raw.enterprise) });
