import { useTranslation } from 'react-i18next';
import { useTileWalk } from '../ui/useTileWalk.ts';
import { arranged } from './arrangement.ts';
import type { MapRegion } from './map-region.ts';

type Props = {
  label: string;
  regions: readonly MapRegion[];
  picked: string | undefined;
  pick(id: string): void;
  /** Tall tiles hold zones, too. */
  tall?: boolean;
};

const DOTS = 8;

/** One tile for each region, roughly where it lies: one tab stop, walked by arrow keys, Enter picks. */
export function TileMap({ label, regions, picked, pick, tall = false }: Props) {
  const { t } = useTranslation();
  const tiles = arranged(regions);
  const { reachable, walk } = useTileWalk(
    tiles.map(({ region, row, column }) => ({ key: region.id, row, column })),
    picked,
  );
  const rows = [...new Set(tiles.map(({ row }) => row))];
  return (
    // biome-ignore lint/a11y/useSemanticElements: tiles lie where they lie, no table can draw them.
    <div
      role="grid"
      className="tilemap"
      aria-label={`${label}${t('listComma')}${t('origin.walk')}`}
      data-tall={tall || undefined}
      {...walk}
    >
      {rows.map((row) => (
        // biome-ignore lint/a11y/useSemanticElements: as above.
        // biome-ignore lint/a11y/useFocusableInteractive: the buttons in it take the focus.
        <div key={row} role="row" aria-rowindex={row}>
          {tiles
            .filter((tile) => tile.row === row)
            .map(({ region, column }) => (
              // biome-ignore lint/a11y/useSemanticElements: as above.
              // biome-ignore lint/a11y/useFocusableInteractive: as above.
              <div key={region.id} role="gridcell" aria-colindex={column} style={{ gridRow: row, gridColumn: column }}>
                <RegionTile
                  region={region}
                  picked={region.id === picked}
                  reachable={region.id === reachable}
                  pick={pick}
                />
              </div>
            ))}
        </div>
      ))}
    </div>
  );
}

type TileProps = { region: MapRegion; picked: boolean; reachable: boolean; pick(id: string): void };

function RegionTile({ region, picked, reachable, pick }: TileProps) {
  return (
    <button
      type="button"
      className="maptile"
      data-tile={region.id}
      tabIndex={reachable ? 0 : -1}
      aria-label={region.spoken}
      aria-pressed={picked}
      title={region.title}
      data-step={region.step}
      data-unstated={region.unstated || undefined}
      data-ring={region.ring ?? undefined}
      data-home={region.home || undefined}
      data-faded={region.faded || undefined}
      onClick={() => pick(region.id)}
    >
      <span className="maptile-name">{region.label}</span>
      <span className="maptile-figure">{region.figure}</span>
      {region.zones.map((zone) => (
        <span key={zone.id} className="maptile-zone">
          <span className="cut">{zone.label}</span>
          {zone.parks > 0 && <i data-parks={Math.min(zone.parks, DOTS)}>{'•'.repeat(Math.min(zone.parks, DOTS))}</i>}
        </span>
      ))}
    </button>
  );
}
