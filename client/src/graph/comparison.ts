import type { GapKind } from './kinds.ts';

/** What a picture tells of a change: which segments are ringed, what they were, and whose supply is new. Ids. */
export type Comparison = {
  changed: ReadonlySet<string>;
  gained: ReadonlySet<string>;
  /** Kinds before, shown at the corner of the card where one picture has to tell both. */
  was?: ReadonlyMap<string, GapKind>;
};
