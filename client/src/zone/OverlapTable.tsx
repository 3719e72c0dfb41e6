import { useTranslation } from 'react-i18next';
import type { ZoneOverlapRowFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { ZoneLink } from './ZoneLink.tsx';
import { targetOf } from './zone-totals.ts';

/** The same leading chain in two zones or more. */
export function OverlapTable({ overlaps, scope }: { overlaps: readonly ZoneOverlapRowFragment[]; scope: Scope }) {
  const { t } = useTranslation();
  const name = useName();
  if (overlaps.length === 0) return <p className="zone-none quiet">{t('zonePage.noOverlaps')}</p>;
  return (
    <table className="listtable">
      <caption className="for-ears">{t('zonePage.overlaps')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('zonePage.target')}</th>
          <th scope="col">{t('zonePage.zonesHead')}</th>
        </tr>
      </thead>
      <tbody>
        {overlaps.map((overlap) => {
          const target = targetOf(overlap);
          return (
            <tr key={target?.id}>
              <th scope="row">{target && name(target)}</th>
              <td className="zone-names">
                {overlap.zones.map((zone) => (
                  <ZoneLink key={zone.id} zone={zone} scope={scope} />
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
