import { useTranslation } from 'react-i18next';
import { countFigure } from '../i18n/figures.ts';
import type { Counts } from './counts.ts';
import { ATLAS_KINDS, type AtlasKind } from './read-atlas.ts';
import { ShapeSample } from './ShapeSample.tsx';

type Props = { counts: Counts; kinds: readonly AtlasKind[] | undefined; choose(kinds: AtlasKind[] | undefined): void };

/** The kinds with their counts: each can be made to stand out. */
export function AtlasLegend({ counts, kinds, choose }: Props) {
  const { t } = useTranslation();
  const toggle = (kind: AtlasKind) => {
    const chosen = ATLAS_KINDS.filter((each) => (each === kind) !== (kinds ?? []).includes(each));
    choose(chosen.length === 0 || chosen.length === ATLAS_KINDS.length ? undefined : chosen);
  };
  return (
    <fieldset className="atlas-legend" aria-label={t('atlas.filter')}>
      {ATLAS_KINDS.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kinds?.includes(kind) ?? false}
          data-faint={(kinds !== undefined && !kinds.includes(kind)) || undefined}
          disabled={counts.kinds[kind] === 0}
          onClick={() => toggle(kind)}
        >
          <ShapeSample kind={kind} /> {t(`atlas.kinds.${kind}`)} <b>{countFigure(counts.kinds[kind])}</b>
        </button>
      ))}
    </fieldset>
  );
}
