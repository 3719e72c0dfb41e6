import { useCallback, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChainCanvasHandle } from '../graph/ChainCanvas.tsx';
import type { Viewport } from '../graph/viewport.ts';
import { useName } from '../i18n/name.ts';
import { comparisonOf, kindCounts } from './comparison-of.ts';
import { LandingPane } from './LandingPane.tsx';
import type { COMPARISONS } from './landing-search.ts';
import type { ShownLanding } from './shown-landing.ts';

type Props = {
  landing: ShownLanding;
  compare: (typeof COMPARISONS)[number];
  selected: string | null;
  select(id: string | null): void;
};

/** Before over after with the same positions and one view, or after alone with what was before at the corners. */
export function LandingMaps({ landing, compare, selected, select }: Props) {
  const { t } = useTranslation();
  const name = useName();
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
  const { before, after, asOf } = landing;
  const { overlaid, stacked } = useMemo(() => {
    const whole = comparisonOf(landing);
    const { was: _, ...rings } = whole;
    return { overlaid: whole, stacked: { before: { ...rings, gained: new Set<string>() }, after: rings } };
  }, [landing]);
  const suppose = t('landing.afterNote', {
    landings: landing.landings
      .map(({ enterprise, zone }) =>
        t('landing.afterEach', { enterprise: enterprise ? name(enterprise) : t('landing.unnamed'), zone: name(zone) }),
      )
      .join(t('listComma')),
  });
  const shared = { selected, select };
  const counts = kindCounts(after, before);
  if (compare === 'overlay')
    return (
      <LandingPane
        title={t('landing.after')}
        note={`${suppose} · ${t('landing.overlayNote')}`}
        map={after}
        counts={counts}
        changes
        comparison={overlaid}
        low={false}
        {...shared}
      />
    );
  return (
    <>
      <LandingPane
        ref={upper}
        title={t('landing.before')}
        note={t('landing.beforeNote', { asOf })}
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
        title={t('landing.after')}
        note={suppose}
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
