import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaderCandidatesDocument } from '../gen/LeaderCandidates.ts';
import { useName, useSentence } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';

type Props = { area: string; asOf: string | undefined; scope: Scope };

/** Connector hubs of the graph. They are offered with their numbers and never made leaders here. */
export function CandidateTable({ area, asOf, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const heading = useId();
  const { data, error } = useQuery(LeaderCandidatesDocument, { variables: { area, asOf: asOf ?? null } });
  const candidates = data?.leaderCandidates;
  return (
    <section aria-labelledby={heading} aria-busy={!data && !error}>
      <div className="page-title">
        <h2 id={heading}>{t('leaderPage.candidates')}</h2>
        <span className="quiet">{t('leaderPage.candidatesNote')}</span>
      </div>
      {candidates?.length === 0 && <p className="page-title quiet">{t('leaderPage.noCandidates')}</p>}
      {error && <p className="page-title quiet">{t('failure.OTHER.title')}</p>}
      {candidates && candidates.length > 0 && (
        <table className="listtable candidates">
          <caption className="for-ears">{t('leaderPage.candidatesCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('leaderPage.enterprise')}</th>
              <th scope="col">{t('leaderPage.hub')}</th>
              <th scope="col" className="figure">
                <abbr title={t('leaderPage.zMeaning')}>{t('leaderPage.z')}</abbr>
              </th>
              <th scope="col" className="figure">
                <abbr title={t('leaderPage.pMeaning')}>{t('leaderPage.p')}</abbr>
              </th>
              <th scope="col" className="figure">
                <abbr title={t('leaderPage.recordedMeaning')}>{t('leaderPage.recordedLinks')}</abbr>
              </th>
              <th scope="col" className="figure">
                <abbr title={t('leaderPage.potentialMeaning')}>{t('leaderPage.potentialLinks')}</abbr>
              </th>
              <th scope="col" className="figure">
                {t('leaderPage.purchases')}
              </th>
            </tr>
          </thead>
          <tbody>
            {candidates.map((candidate) => (
              <tr key={candidate.enterprise.id} title={sentence(candidate.sentence)}>
                <th scope="row">
                  <Link
                    className="plainlink"
                    to="/enterprise/$enterprise"
                    params={{ enterprise: keyOf(candidate.enterprise.id) }}
                    search={scope}
                  >
                    {name(candidate.enterprise)}
                  </Link>
                  <small>
                    {name(candidate.chain)}
                    {candidate.leads && ` · ${t('leaderPage.leads')}`}
                  </small>
                </th>
                <td>{t(`leaderPage.hubRole.${candidate.role}`)}</td>
                <td className="figure">{candidate.withinModuleDegree.toFixed(2)}</td>
                <td className="figure">{candidate.participation.toFixed(2)}</td>
                <td className="figure">{candidate.recordedLinks}</td>
                <td className="figure">{candidate.potentialLinks}</td>
                <td className="figure">{candidate.localPurchases}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
