import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ZoneQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';

/** What a zone has on each chain, priorities first. */
export function ZoneChains({ standing: { chains, zone, asOf } }: { standing: ZoneQuery['zoneStanding'] }) {
  const { t } = useTranslation();
  const name = useName();
  const rows = [...chains].sort(
    (a, b) => Number(b.rank !== null) - Number(a.rank !== null) || b.projectCount - a.projectCount,
  );
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="zone-chains">
      <div className="page-title">
        <h2 id="zone-chains">{t('zonePage.byChain')}</h2>
        <span className="quiet">{t('zonePage.byChainNote')}</span>
      </div>
      <table className="listtable zonechains" aria-labelledby="zone-chains">
        <thead>
          <tr>
            <th scope="col">{t('zonePage.chain')}</th>
            <th scope="col">{t('zonePage.rankHead')}</th>
            <th scope="col" className="figure">
              {t('zonePage.projects')}
            </th>
            <th scope="col" className="figure">
              {t('zonePage.enterprises')}
            </th>
          </tr>
        </thead>
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
    </section>
  );
}
