import { type Ref, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ChainCanvas, type ChainCanvasHandle } from '../graph/ChainCanvas.tsx';
import type { GapKind } from '../graph/kinds.ts';
import { useName } from '../i18n/name.ts';
import { usePreference } from '../ui/preference.ts';
import type { ShownMap } from './shown-map.ts';
import { useCanvasWords } from './useCanvasWords.ts';

export type MapHandle = ChainCanvasHandle;
type Props = {
  ref: Ref<MapHandle>;
  map: ShownMap;
  kinds: ReadonlySet<GapKind> | null;
  selected: string | null;
  select(id: string | null): void;
  open(): void;
  onZoom(zoom: number): void;
};

/** The picture of the chain. Its twin for screen readers is the table. */
export function MapPane({ ref, map, kinds, selected, select, open, onZoom }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { language, theme } = usePreference();
  const words = useCanvasWords(name(map.chain));
  const drawn = useMemo(() => ({ segments: map.segments, inputs: map.inputs }), [map]);
  return (
    <section className="chain-map" aria-label={t('chain.map', { chain: name(map.chain) })}>
      <ChainCanvas
        ref={ref}
        map={drawn}
        language={language}
        theme={theme}
        selected={selected}
        kinds={kinds}
        words={words}
        onSelect={select}
        onOpen={open}
        onZoom={onZoom}
      />
    </section>
  );
}
