import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCanvasWords } from '../chain/useCanvasWords.ts';
import { ChainCanvas, type ChainCanvasHandle } from '../graph/ChainCanvas.tsx';
import type { Comparison } from '../graph/comparison.ts';
import type { Viewport } from '../graph/viewport.ts';
import { useName } from '../i18n/name.ts';
import { usePreference } from '../ui/preference.ts';
import type { KindCount } from './comparison-of.ts';
import { KindCounts } from './KindCounts.tsx';
import type { ComparedMap } from './shown-landing.ts';

type Props = {
  ref?: Ref<ChainCanvasHandle>;
  title: string;
  note: string;
  map: ComparedMap;
  counts: readonly KindCount[];
  changes: boolean;
  comparison: Comparison;
  low: boolean;
  selected: string | null;
  select(id: string | null): void;
  onLook?(at: Viewport): void;
};

/** One of the pictures, under a line that says which it is and what it counts. */
export function LandingPane({
  ref,
  title,
  note,
  map,
  counts,
  changes,
  comparison,
  low,
  selected,
  select,
  onLook,
}: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { language, theme } = usePreference();
  const chain = name(map.chain);
  const words = useCanvasWords(chain);
  const label = t('landing.map', { when: title, chain });
  const drawn = useMemo(() => ({ segments: map.segments, inputs: map.inputs }), [map]);
  const told = useMemo(() => ({ ...words, region: label }), [words, label]);
  return (
    <section className="landingpane" aria-label={label}>
      <header className="landingpane-head">
        <h2>{title}</h2>
        <p className="cut quiet" title={note}>
          {note}
        </p>
        <KindCounts counts={counts} changes={changes} />
      </header>
      <div className="landingpane-map">
        <ChainCanvas
          {...(ref && { ref })}
          map={drawn}
          language={language}
          theme={theme}
          selected={selected}
          kinds={null}
          words={told}
          onSelect={select}
          {...(onLook && { onLook })}
          low={low}
          comparison={comparison}
        />
      </div>
    </section>
  );
}
