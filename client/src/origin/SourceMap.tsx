import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { BoundaryMap } from './BoundaryMap.tsx';
import type { MapRegion } from './map-region.ts';
import type { Book, OriginSource } from './origin-book.ts';
import type { Measure } from './origins-search.ts';
import { ShadeLegend } from './ShadeLegend.tsx';
import { shadeClasses, shadeOf } from './shade.ts';
import { shortName } from './short-name.ts';
import { TileMap } from './TileMap.tsx';
import { useBoundaries } from './useBoundaries.ts';
import { useMapFigures, useMoneyWords } from './useMapFigures.ts';

type Props = { book: Book; measure: Measure; picked: string | undefined; pick(id: string): void };

const SIZE = [560, 330] as const;

/** Where things come from: the provinces, shaded by what came, ringed where one looks for investors. */
export function SourceMap({ book, measure, picked, pick }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const figures = useMapFigures(measure);
  const moneyWords = useMoneyWords();
  const loaded = useBoundaries((state) => state.loaded.sources);
  const { sources, homeRegion, regions } = book.origins;
  const classes = shadeClasses(sources.map((source) => figures.ofSource(source).value));
  const lit = picked === undefined || book.source(picked) ? undefined : book.region(picked);
  const spoken = (source: OriginSource) =>
    [
      name(source.region),
      t('origin.spokenProjects', { count: source.projects.length }),
      source.projects.length > 0 && t('origin.spokenMoney', { money: moneyWords(source.money) }),
      t('origin.spokenEnterprises', { count: source.enterpriseCount }),
      t(`origin.targeted.${source.targeted}`),
      source.region.id === homeRegion && t('origin.homeHere'),
    ]
      .filter(Boolean)
      .join(t('listComma'));
  const drawn = sources.map((source): MapRegion => {
    const { region } = source;
    const { value, figure, unstated } = figures.ofSource(source);
    const home = region.id === homeRegion;
    return {
      id: region.id,
      label: region.nameEn && name(region) === region.nameEn ? region.nameEn : shortName(region.name),
      title: spoken(source),
      spoken: spoken(source),
      figure: figure || (home ? t('origin.homeTile') : ''),
      tile: region.tile,
      step: shadeOf(classes, value),
      unstated,
      ring: source.targeted === 'IN' ? 'whole' : source.targeted === 'MAYBE' ? 'part' : null,
      home,
      faded: lit !== undefined && !lit.whole.includes(region.id) && !lit.part.includes(region.id),
      zones: [],
    };
  });
  const macros = regions.filter(({ region }) => region.kind === 'MACRO');
  const map = { label: t('origin.sourceMap'), regions: drawn, picked, pick };
  return (
    <section className="originmap" aria-label={t('origin.sourceMap')}>
      <header>
        <h2>{t('origin.sourceMap')}</h2>
        <ShadeLegend classes={classes} print={figures.print} ringed unstated={drawn.some(({ unstated }) => unstated)} />
      </header>
      <div className="originmap-chips">
        {macros.map(({ region, came, aims }) => (
          <button
            key={region.id}
            type="button"
            className="mapchip"
            aria-pressed={region.id === picked}
            data-none={aims.length === 0 || undefined}
            title={t(aims.length > 0 ? 'origin.macroAimed' : 'origin.macroIdle', { name: name(region) })}
            onClick={() => pick(region.id)}
          >
            <span className="cut">{name(region)}</span> <b>{came.length}</b>
          </button>
        ))}
      </div>
      {loaded ? <BoundaryMap {...map} loaded={loaded} size={SIZE} zoneName={() => undefined} /> : <TileMap {...map} />}
    </section>
  );
}
