import { useTranslation } from 'react-i18next';
import type { ZoneRowFragment } from '../gen/graphql.ts';
import type { Scope } from '../search.ts';
import { PriorityName } from './PriorityChips.tsx';
import { ZoneLink } from './ZoneLink.tsx';
import { withoutProject } from './zone-totals.ts';

/** Priorities that no known project of their zone is in. */
export function UnfilledTable({ zones, scope }: { zones: readonly ZoneRowFragment[]; scope: Scope }) {
  const { t } = useTranslation();
  const rows = withoutProject(zones);
  if (rows.length === 0) return <p className="zone-none quiet">{t('zonePage.noUnfilled')}</p>;
  return (
    <table className="listtable">
      <caption className="for-ears">{t('zonePage.unfilled')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('zonePage.zone')}</th>
          <th scope="col">{t('zonePage.target')}</th>
          <th scope="col">{t('zonePage.rankHead')}</th>
          <th scope="col" className="figure">
            {t('zonePage.enterprises')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ zone, priority }) => (
          <tr key={priority.assertion}>
            <th scope="row">
              <ZoneLink zone={zone} scope={scope} />
            </th>
            <td>
              <PriorityName priority={priority} area={zone.id} scope={scope} />
            </td>
            <td>{t(`zonePage.rank.${priority.rank}`)}</td>
            <td className="figure">{priority.enterpriseCount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
