import { listed, numberIn, oneOf, present, type Raw, type Scope, scope, text } from '../search.ts';
import type { LookingSearch } from '../ui/looking.ts';
import { ATLAS_KINDS, type AtlasKind } from './read-atlas.ts';

export const ATLAS_VIEWS = ['picture', 'list'] as const;
/** `z`: how many times larger than the whole map in sight. */
export type AtlasSearch = Scope &
  LookingSearch & {
    /** Id of the thing picked, or of the group. */
    of?: string | undefined;
    in?: string | undefined;
    /** Kinds that stand out; all when missing. */
    kinds?: AtlasKind[] | undefined;
    /** Relationships between groups are drawn. */
    flows?: 'yes' | undefined;
    view?: (typeof ATLAS_VIEWS)[number] | undefined;
  };

export function atlasSearch(raw: Raw): AtlasSearch {
  const asked = listed(raw.kinds) ?? [];
  const kinds = ATLAS_KINDS.filter((kind) => asked.includes(kind));
  return present<AtlasSearch>({
    ...scope(raw),
    x: numberIn(raw.x, -1_000, 10_000),
    y: numberIn(raw.y, -1_000, 10_000),
    z: numberIn(raw.z, 1, 1_000),
    of: text(raw.of),
    in: text(raw.in),
    kinds: kinds.length > 0 ? kinds : undefined,
    flows: oneOf(['yes'], raw.flows),
    view: oneOf(ATLAS_VIEWS, raw.view),
  });
}
