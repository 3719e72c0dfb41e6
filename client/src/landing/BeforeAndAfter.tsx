import { useCallback, useMemo, useRef } from 'react';
import type { ChainCanvasHandle } from '../graph/ChainCanvas.tsx';
import type { Comparison } from '../graph/comparison.ts';
import type { Viewport } from '../graph/viewport.ts';
import { kindCounts } from './comparison-of.ts';
import { LandingPane } from './LandingPane.tsx';
import type { COMPARISONS } from './landing-search.ts';
import type { ComparedMap } from './shown-landing.ts';

type Words = { title: string; note: string };
type Props = {
  before: ComparedMap;
  after: ComparedMap;
  comparison: Required<Comparison>;
  compare: (typeof COMPARISONS)[number];
  words: { before: Words; after: Words; overlay: Words };
  selected: string | null;
  select(id: string | null): void;
};

/** Before over after with the same positions and one view, or after alone with what was before at the corners. */
export function BeforeAndAfter({ before, after, comparison, compare, words, selected, select }: Props) {
  const upper = useRef<ChainCanvasHandle>(null);
  const lower = useRef<ChainCanvasHandle>(null);
  const leading = useRef(false);
  // One picture leads, the other follows; what the follower then tells is not handed back.
  const lead = useCallback((follower: typeof upper, at: Viewport) => {
    if (leading.current) return;
    leading.current = true;
    follower.current?.look(at);
    leading.current = false;
  }, []);
  const leadLower = useCallback((at: Viewport) => lead(lower, at), [lead]);
  const leadUpper = useCallback((at: Viewport) => lead(upper, at), [lead]);
  const stacked = useMemo(() => {
    const { was: _, ...rings } = comparison;
    return { before: { ...rings, gained: new Set<string>() }, after: rings };
  }, [comparison]);
  const shared = { selected, select };
  const counts = kindCounts(after, before);
  if (compare === 'overlay')
    return (
      <LandingPane
        {...words.overlay}
        map={after}
        counts={counts}
        changes
        comparison={comparison}
        low={false}
        {...shared}
      />
    );
  return (
    <>
      <LandingPane
        ref={upper}
        {...words.before}
        map={before}
        counts={kindCounts(before, after)}
        changes={false}
        comparison={stacked.before}
        low
        onLook={leadLower}
        {...shared}
      />
      <LandingPane
        ref={lower}
        {...words.after}
        map={after}
        counts={counts}
        changes
        comparison={stacked.after}
        low
        onLook={leadUpper}
        {...shared}
      />
    </>
  );
}
