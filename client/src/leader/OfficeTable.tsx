import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { ChainOfficesDocument } from '../gen/ChainOffices.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';

/** The chief unit of each chain and its official lists, or that no source names any. */
export function OfficeTable({ scope }: { scope: Scope }) {
  const { t } = useTranslation();
  const name = useName();
  const heading = useId();
  const { data, error } = useQuery(ChainOfficesDocument);
  return (
    <section aria-labelledby={heading} aria-busy={!data && !error}>
      <div className="page-title">
        <h2 id={heading}>{t('leaderPage.offices')}</h2>
      </div>
      {error && <p className="page-title quiet">{t('failure.OTHER.title')}</p>}
      {data && (
        <table className="listtable">
          <caption className="for-ears">{t('leaderPage.officesCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('leaderPage.chain')}</th>
              <th scope="col">{t('leaderPage.chiefUnit')}</th>
              <th scope="col">{t('leaderPage.lists')}</th>
            </tr>
          </thead>
          <tbody>
            {data.chains.map((chain) => (
              <tr key={chain.id}>
                <th scope="row">
                  <Link className="plainlink" to="/chain/$chain" params={{ chain: keyOf(chain.id) }} search={scope}>
                    {name(chain)}
                  </Link>
                </th>
                <td>
                  {chain.chiefUnits.length === 0 && <span className="quiet">{t('leaderPage.notNamed')}</span>}
                  {chain.chiefUnits.map(({ statementId, unit, unitEn, area, issuer, from }) => (
                    <span key={`${area.id} ${unit}`}>
                      {name({ name: unit, nameEn: unitEn })}
                      <small> {[name(area), issuer, from].filter(Boolean).join(' · ')}</small>
                      <EvidenceButton of={statementId} asOf={scope.asOf} name={name({ name: unit, nameEn: unitEn })} />
                    </span>
                  ))}
                </td>
                <td>
                  {chain.lists.length === 0 && <span className="quiet">{t('leaderPage.noList')}</span>}
                  {chain.lists.map((list) => (
                    <span key={list.id} className="offices-list">
                      {name(list)}
                      <small> {[list.issuer, list.date].filter(Boolean).join(' · ')}</small>
                      <EvidenceButton of={list.id} asOf={scope.asOf} name={name(list)} />
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
