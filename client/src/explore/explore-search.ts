import { ZOOM } from '../graph/explored-view.ts';
import { numberIn, oneOf, present, type Raw, type Scope, scope, text } from '../search.ts';
import type { LookingSearch } from '../ui/looking.ts';

export const EXPLORE_VIEWS = ['picture', 'list'] as const;
/** Further than any card stands. */
const FAR = 1_000_000;

/** `z`: pixels on the screen for one of the picture. */
export type ExploreSearch = Scope &
  LookingSearch & {
    /** The steps, as in log-code.ts; read by the page, so that no other view carries that. */
    steps?: string | undefined;
    /** How many of them count, where some have been undone. */
    at?: number | undefined;
    /** Id of the thing in front. */
    of?: string | undefined;
    /** The list of neighbours that is open, as `ACTIVE_IN.IN`, or of a cone, as `DOWNSTREAM.8`. */
    list?: string | undefined;
    /** The paths that are marked, as in marked-path.ts. */
    path?: string | undefined;
    view?: (typeof EXPLORE_VIEWS)[number] | undefined;
  };

export function exploreSearch(raw: Raw): ExploreSearch {
  const at = Number(raw.at);
  return present<ExploreSearch>({
    ...scope(raw),
    steps: text(raw.steps),
    at: Number.isInteger(at) && at > 0 ? at : undefined,
    of: text(raw.of),
    list: text(raw.list),
    path: text(raw.path),
    x: numberIn(raw.x, -FAR, FAR),
    y: numberIn(raw.y, -FAR, FAR),
    z: numberIn(raw.z, ZOOM.least, ZOOM.most),
    view: oneOf(EXPLORE_VIEWS, raw.view),
  });
}
