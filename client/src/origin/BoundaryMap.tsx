import { type KeyboardEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useTileWalk } from '../ui/useTileWalk.ts';
import { drawBoundaries } from './boundary-drawing.ts';
import type { MapRegion } from './map-region.ts';
import { TileMap } from './TileMap.tsx';
import type { LoadedBoundaries } from './useBoundaries.ts';

type Props = {
  label: string;
  regions: readonly MapRegion[];
  loaded: LoadedBoundaries;
  size: readonly [number, number];
  picked: string | undefined;
  pick(id: string): void;
  zoneName(id: string): string | undefined;
};

/** Pixels that a name needs. */
const ROOM_FOR_NAME = 26;

/** The same regions in the boundaries of the user's own file; what the file lacks stays a tile below. */
export function BoundaryMap({ label, regions, loaded, size, picked, pick, zoneName }: Props) {
  const { t } = useTranslation();
  const [width, height] = size;
  const ids = regions.map(({ id }) => id).join(' ');
  const drawing = useMemo(
    () => drawBoundaries(loaded.boundaries, new Set(ids.split(' ')), [width, height]),
    [loaded, ids, width, height],
  );
  const drawn = new Map(drawing.regions.map((region) => [region.id, region]));
  const left = regions.filter(({ id }) => !drawn.has(id)).map((region) => ({ ...region, tile: null }));
  // Neighbours would cover a ring.
  const weight = (region: MapRegion) => Number(region.ring !== null) + 2 * Number(region.id === picked);
  const ringedLast = [...regions].sort((a, b) => weight(a) - weight(b));
  const { reachable, walk } = useTileWalk(
    drawing.regions.map(({ id, label: [x, y] }) => ({ key: id, row: y, column: x })),
    picked,
  );
  const press = (event: KeyboardEvent, id: string) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    pick(id);
  };
  return (
    <>
      <svg
        className="boundarymap"
        role="toolbar"
        aria-label={`${label}${t('listComma')}${t('origin.walk')}`}
        {...walk}
        viewBox={`-2 -2 ${drawing.width + 4} ${drawing.height + 4}`}
        width={drawing.width + 4}
        height={drawing.height + 4}
      >
        {drawing.others.map((path) => (
          <path key={path} className="boundarymap-other" d={path} />
        ))}
        {ringedLast.map((region) => {
          const shape = drawn.get(region.id);
          return (
            shape && (
              // biome-ignore lint/a11y/useSemanticElements: there is no button element inside a drawing
              <g
                key={region.id}
                role="button"
                data-tile={region.id}
                tabIndex={region.id === reachable ? 0 : -1}
                aria-label={region.spoken}
                aria-pressed={region.id === picked}
                className="boundary"
                data-step={region.step}
                data-unstated={region.unstated || undefined}
                data-ring={region.ring ?? undefined}
                data-faded={region.faded || undefined}
                onClick={() => pick(region.id)}
                onKeyDown={(event) => press(event, region.id)}
              >
                <title>{region.title}</title>
                <path d={shape.path} fillRule="evenodd" />
              </g>
            )
          );
        })}
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: names cannot take focus; the shapes speak them */}
        <g aria-hidden="true">
          {regions.map((region) => {
            const shape = drawn.get(region.id);
            return (
              shape &&
              shape.width >= ROOM_FOR_NAME && (
                <text
                  key={region.id}
                  className="boundarymap-name"
                  data-step={region.step}
                  x={shape.label[0]}
                  y={shape.label[1]}
                >
                  {region.label}
                </text>
              )
            );
          })}
        </g>
        {drawing.points.map(({ id, at: [x, y] }) => (
          <g key={id} className="boundarymap-point">
            <title>{zoneName(id) ?? id}</title>
            <circle cx={x} cy={y} r={3} />
          </g>
        ))}
      </svg>
      {left.length > 0 && <TileMap label={label} regions={left} picked={picked} pick={pick} />}
    </>
  );
}
