import { Trans, useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import type { ShownMatrix } from './shown-matrix.ts';
import { usePlaceName } from './usePlaceName.ts';

/** What nobody is known to do first, then how many places share the rest, then the longest relay. */
export function MatrixHeadline({ matrix }: { matrix: ShownMatrix }) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlaceName();
  const { segments, cells, rows, longest, overlaps } = matrix;
  const standing = cells.filter(({ presence }) => presence > 0);
  const none = segments.length - new Set(standing.map(({ segment }) => segment)).size;
  const places = new Set(
    standing.map(({ row }) => row).filter((row) => ['ZONE', 'PLACE'].includes(rows[row]?.kind ?? '')),
  );
  const stops = longest.map(({ segment, row }) => {
    const [made, where] = [segments[segment], rows[row]];
    return made && where ? t('matrix.stop', { segment: name(made), place: place(where).name }) : '';
  });
  return (
    <header className="page-head">
      <h1 className="cut" title={stops.join(' → ')}>
        <Trans
          i18nKey="matrix.headline"
          values={{
            area: name(matrix.area),
            chain: name(matrix.chain),
            total: segments.length,
            none,
            places: places.size,
          }}
          components={emphasis}
        />
        {overlaps.length > 0 && t('matrix.headlineOverlaps', { count: overlaps.length })}
        {stops.length > 0 ? (
          <Trans
            i18nKey="matrix.headlineRelay"
            values={{ places: new Set(longest.map(({ row }) => row)).size, path: stops.join(' → ') }}
            components={emphasis}
          />
        ) : (
          t('matrix.headlineNoRelay')
        )}
      </h1>
    </header>
  );
}
