import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ZoneQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { TableHead } from '../ui/TableHead.tsx';
import { ZoneSection } from './ZoneSection.tsx';

/** What a zone has on each chain, priorities first. */
export function ZoneChains({ standing: { chains, zone, asOf } }: { standing: ZoneQuery['zoneStanding'] }) {
  const { t } = useTranslation();
  const name = useName();
  const rows = [...chains].sort(
    (a, b) => Number(b.rank !== null) - Number(a.rank !== null) || b.projectCount - a.projectCount,
  );
  if (rows.length === 0) return null;
  return (
    <ZoneSection id="zone-chains" title={t('zonePage.byChain')} note={t('zonePage.byChainNote')}>
      <table className="listtable zonechains" aria-labelledby="zone-chains">
        <TableHead
          columns={[
            { title: t('zonePage.chain') },
            { title: t('zonePage.rankHead') },
            { title: t('zonePage.projects'), look: 'figure' },
            { title: t('zonePage.enterprises'), look: 'figure' },
          ]}
        />
        <tbody>
          {rows.map(({ chain, rank, projectCount, enterpriseCount }) => (
            <tr key={chain.id}>
              <th scope="row">
                <Link
                  className="plainlink"
                  to="/chain/$chain"
                  params={{ chain: keyOf(chain.id) }}
                  search={{ area: zone.id, asOf }}
                >
                  {name(chain)}
                </Link>
              </th>
              <td>{rank ? t(`zonePage.rank.${rank}`) : <span className="quiet">{t('zonePage.noRank')}</span>}</td>
              <td className="figure">{projectCount}</td>
              <td className="figure">{enterpriseCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ZoneSection>
  );
}
