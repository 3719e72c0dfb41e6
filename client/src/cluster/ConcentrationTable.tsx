import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { countFigure, useMoney } from '../i18n/figures.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { TableHead } from '../ui/TableHead.tsx';
import type { Container, ShownClusters } from './shown-clusters.ts';

/** How each chain is spread over the places, with what the figures leave out. */
export function ConcentrationTable({ clusters, container }: { clusters: ShownClusters; container: Container | null }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const money = useMoney();
  const index = (value: number | null) => (value === null ? t('unknown') : countFigure(Math.round(value)));
  return (
    <>
      <p className="page-title quiet">{t('cluster.concentrationMeans')}</p>
      <table className="listtable clustertable">
        <caption className="for-ears">{t('cluster.concentrationCaption')}</caption>
        <TableHead
          columns={[
            { title: t('scope.chain') },
            { title: t('cluster.hhiByCount'), look: 'figure' },
            { title: t('cluster.hhiByInvestment'), look: 'figure' },
            { title: t('cluster.places') },
            { title: t('cluster.leftOut') },
          ]}
        />
        <tbody>
          {clusters.concentrations.map(
            ({ chain, places, unplaced, hhiByCount, hhiByInvestment, projects, unknownInvestments }) => (
              <tr key={chain.id} data-selected={chain.id === container?.id || undefined}>
                <th scope="row">
                  <Link
                    className="plainlink"
                    to="/matrix/$chain"
                    params={{ chain: keyOf(chain.id) }}
                    search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }) })}
                  >
                    {name(chain)}
                  </Link>
                </th>
                <td className="figure">{places.length === 0 ? '—' : index(hhiByCount)}</td>
                <td className="figure">{index(hhiByInvestment)}</td>
                <td>
                  <ul className="clusterplaces">
                    {places.map(({ area, count, investmentWan, investmentBound, quotient, noQuotient }) => (
                      <li key={area.id}>
                        {name(area)} <b>{count}</b>
                        {investmentWan !== null && <small> {money(investmentWan, investmentBound)}</small>}
                        <small title={noQuotient ? sentence(noQuotient) : undefined}>
                          {' '}
                          {quotient === null
                            ? t('cluster.noQuotient')
                            : t('cluster.quotient', { value: quotient.toFixed(2) })}
                        </small>
                      </li>
                    ))}
                  </ul>
                </td>
                <td>
                  <small>
                    {[
                      unplaced > 0 && t('cluster.unplaced', { count: unplaced }),
                      projects > 0 &&
                        unknownInvestments > 0 &&
                        t('cluster.untold', { count: unknownInvestments, total: projects }),
                    ]
                      .filter(Boolean)
                      .join(' · ') || '—'}
                  </small>
                </td>
              </tr>
            ),
          )}
        </tbody>
      </table>
    </>
  );
}
