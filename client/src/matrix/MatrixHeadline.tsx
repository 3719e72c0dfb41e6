import { Trans, useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import type { ShownMatrix } from './shown-matrix.ts';

/** What nobody is known to do first, then how many places share the rest, then the longest relay. */
export function MatrixHeadline({ matrix }: { matrix: ShownMatrix }) {
  const { t } = useTranslation();
  const name = useName();
  const { segments, cells, rows, longest, overlaps } = matrix;
  const standing = cells.filter(({ presence }) => presence > 0);
  const none = segments.length - new Set(standing.map(({ segment }) => segment)).size;
  const places = new Set(
    standing.map(({ row }) => row).filter((row) => ['ZONE', 'PLACE'].includes(rows[row]?.kind ?? '')),
  );
  return (
    <header className="page-head">
      <h1>
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
        {longest.length > 0 ? (
          <Trans
            i18nKey="matrix.headlineRelay"
            values={{ places: new Set(longest.map(({ row }) => row)).size }}
            components={emphasis}
          />
        ) : (
          t('matrix.headlineNoRelay')
        )}
      </h1>
    </header>
  );
}
