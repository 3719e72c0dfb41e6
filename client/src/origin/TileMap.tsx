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

/** One tile for each region, roughly where it lies; buttons in reading order. */
export function TileMap({ label, regions, picked, pick, tall = false }: Props) {
  return (
    <ul className="tilemap" aria-label={label} data-tall={tall || undefined}>
      {arranged(regions).map(({ region, row, column }) => (
        <li key={region.id} style={{ gridRow: row, gridColumn: column }}>
          <button
            type="button"
            className="maptile"
            aria-label={region.spoken}
            aria-pressed={region.id === picked}
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
                {zone.parks > 0 && (
                  <i data-parks={Math.min(zone.parks, DOTS)}>{'•'.repeat(Math.min(zone.parks, DOTS))}</i>
                )}
              </span>
            ))}
          </button>
        </li>
      ))}
    </ul>
  );
}
