import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { BoundaryMap } from './BoundaryMap.tsx';
import type { MapRegion } from './map-region.ts';
import type { Book, OriginContents } from './origin-book.ts';
import type { Measure } from './origins-search.ts';
import { ShadeLegend } from './ShadeLegend.tsx';
import { shadeClasses, shadeOf } from './shade.ts';
import { TileMap } from './TileMap.tsx';
import { useBoundaries } from './useBoundaries.ts';
import { useMapFigures } from './useMapFigures.ts';

type Props = { book: Book; measure: Measure; picked: string | undefined; pick(id: string): void };

const SIZE = [350, 330] as const;

/** Where they stand: the divisions of home with their zones; what no source places is listed beside, not guessed. */
export function PartMap({ book, measure, picked, pick }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const figures = useMapFigures(measure);
  const loaded = useBoundaries((state) => state.loaded.parts);
  const { parts, elsewhere, home } = book.origins;
  const classes = shadeClasses(parts.map(({ contents }) => figures.ofContents(contents).value));
  const spoken = (contents: OriginContents) =>
    [
      t('origin.spokenProjects', { count: contents.projects.length }),
      t('origin.spokenFirms', { count: contents.firms }),
      t('origin.spokenZones', { count: contents.zones.length }),
      ...contents.zones.map(({ zone }) => name(zone)),
    ].join(t('listComma'));
  const drawn = parts.map(({ part, inScope, contents }): MapRegion => {
    const { value, figure, unstated } = figures.ofContents(contents);
    return {
      id: part.id,
      label: name(part),
      title: `${name(part)}${t('listComma')}${spoken(contents)}`,
      spoken: `${name(part)}${t('listComma')}${spoken(contents)}`,
      figure,
      tile: part.tile,
      step: shadeOf(classes, value),
      unstated,
      ring: null,
      home: false,
      faded: !inScope,
      zones: contents.zones.map(({ zone, parks }) => ({ id: zone.id, label: name(zone), parks })),
    };
  });
  const zones = [...parts.map(({ contents }) => contents), elsewhere].flatMap((contents) => contents.zones);
  const zoneName = (id: string) => zones.filter(({ zone }) => zone.id === id).map(({ zone }) => name(zone))[0];
  const map = { label: t('origin.partMap', { home: name(home) }), regions: drawn, picked, pick };
  if (parts.length === 0) return null;
  return (
    <section className="originmap" aria-label={map.label}>
      <header>
        <h2>{map.label}</h2>
        <ShadeLegend
          classes={classes}
          print={figures.print}
          ringed={false}
          unstated={drawn.some(({ unstated }) => unstated)}
        />
      </header>
      <p className="originmap-beside">
        <span>{t('origin.noPart')}</span>
        {elsewhere.zones.map(({ zone, projects }) => (
          <span key={zone.id} className="mapchip" data-still title={t('origin.noPartZone')}>
            <span className="cut">{name(zone)}</span> <b>{projects}</b>
          </span>
        ))}
        {elsewhere.zones.length === 0 && t('none')}
      </p>
      {loaded ? <BoundaryMap {...map} loaded={loaded} size={SIZE} zoneName={zoneName} /> : <TileMap {...map} tall />}
    </section>
  );
}
