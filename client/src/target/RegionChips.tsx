import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { RegionMark } from './RegionMark.tsx';
import type { RegionShapes } from './region-shapes.ts';
import type { TargetList } from './useTargets.ts';

type Props = {
  counts: TargetList['regionCounts'];
  chosen: readonly string[];
  shapes: RegionShapes;
  choose(regions: string[] | undefined): void;
};

/** Macro-regions with how many targets each has; a click chooses, another gives it back. */
export function RegionChips({ counts, chosen, shapes, choose }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const toggle = (id: string) => {
    const next = chosen.includes(id) ? chosen.filter((each) => each !== id) : [...chosen, id];
    choose(next.length > 0 ? next : undefined);
  };
  const none = counts.find(({ region }) => region === null);
  if (counts.length === 0) return null;
  return (
    <fieldset className="regionchips">
      <legend>{t('target.region')}</legend>
      {counts.map(
        ({ region, count }) =>
          region && (
            <button
              key={region.id}
              type="button"
              className="chip"
              aria-pressed={chosen.includes(region.id)}
              data-none={count === 0 || undefined}
              title={name(region)}
              onClick={() => toggle(region.id)}
            >
              <RegionMark path={shapes(region.id)} />
              <span className="cut">{name(region)}</span> <b>{count}</b>
            </button>
          ),
      )}
      {none && none.count > 0 && (
        <span className="chip-still" title={t('target.noRegionHint')}>
          <RegionMark path={shapes(null)} />
          {t('target.noRegion')} <b>{none.count}</b>
        </span>
      )}
    </fieldset>
  );
}
