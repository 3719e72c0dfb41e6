import { oneOf, present, type Raw, type Scope, scope, text } from '../search.ts';

export const EXPLORE_VIEWS = ['picture', 'list'] as const;
export type ExploreSearch = Scope & {
  /** The steps, as in log-code.ts; read by the page, so that no other view carries that. */
  steps?: string | undefined;
  /** How many of them count, where some have been undone. */
  at?: number | undefined;
  /** Id of the thing in front. */
  of?: string | undefined;
  /** The list of neighbours that is open, as `ACTIVE_IN.IN`. */
  list?: string | undefined;
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
    view: oneOf(EXPLORE_VIEWS, raw.view),
  });
}
