import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import type { ShownClusters } from './shown-clusters.ts';

/** Clusters as documents name them: lists with issuer and date, and what each place puts first. */
export function NamedClusters({ clusters }: { clusters: ShownClusters }) {
  const { t } = useTranslation();
  const name = useName();
  return (
    <>
      <table className="listtable namedclusters">
        <caption className="for-ears">{t('cluster.views.named')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cluster.namedName')}</th>
            <th scope="col">{t('cluster.issuer')}</th>
            <th scope="col">{t('sources.date')}</th>
            <th scope="col">{t('cluster.namedMembers')}</th>
          </tr>
        </thead>
        <tbody>
          {clusters.named.map((cluster) => (
            <tr key={`${cluster.kind} ${cluster.id}`}>
              <th scope="row">
                {cluster.kind === 'LIST' ? name(cluster) : t('cluster.priorities', { name: name(cluster) })}{' '}
                {cluster.evidence && <EvidenceButton of={cluster.evidence} asOf={clusters.asOf} name={name(cluster)} />}
                {cluster.scope && <small>{cluster.scope}</small>}
              </th>
              <td>{cluster.issuer ?? t(cluster.kind === 'LIST' ? 'cluster.noIssuer' : 'cluster.fromSources')}</td>
              <td>
                {cluster.date ??
                  ([...new Set(cluster.members.flatMap(({ date }) => date ?? []))].sort().join(t('listComma')) ||
                    t('gap.undated'))}
              </td>
              <td>
                <ul className="clusterplaces">
                  {cluster.members.map((member) => (
                    <li key={member.evidence}>
                      {member.id.startsWith('Chain:') ? (
                        <Link
                          className="plainlink"
                          to="/chain/$chain"
                          params={{ chain: keyOf(member.id) }}
                          search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }) })}
                        >
                          {name(member)}
                        </Link>
                      ) : (
                        name(member)
                      )}
                      {member.leading === false && <small> {t('cluster.auxiliary')}</small>}
                      {member.concluded && <small> {t('standing.INFERRED')}</small>}{' '}
                      <EvidenceButton of={member.evidence} asOf={clusters.asOf} name={name(member)} />
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {clusters.otherLists > 0 && (
        <p className="page-title quiet">{t('cluster.otherLists', { count: clusters.otherLists })}</p>
      )}
    </>
  );
}
