import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ZoneQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { SubjectName } from './SubjectName.tsx';

type Props = { standing: ZoneQuery['zoneStanding']; scope: Scope };

/** The enterprises of a zone, on which chains, those that produce first. */
export function ZoneEnterprises({ standing: { enterprises, asOf }, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const rows = [...enterprises].sort((a, b) => Number(b.operating) - Number(a.operating));
  return (
    <section aria-labelledby="zone-enterprises">
      <div className="page-title">
        <h2 id="zone-enterprises">{t('zonePage.enterprises')}</h2>
        <span className="quiet">{t('zonePage.enterprisesNote', { count: rows.length })}</span>
      </div>
      {rows.length === 0 ? (
        <p className="zone-none quiet">{t('zonePage.noEnterprises')}</p>
      ) : (
        <table className="listtable zoneenterprises" aria-labelledby="zone-enterprises">
          <thead>
            <tr>
              <th scope="col">{t('zonePage.enterprise')}</th>
              <th scope="col">{t('zonePage.doing')}</th>
              <th scope="col">{t('zonePage.chains')}</th>
              <th scope="col">{t('zonePage.portfolio')}</th>
              <th scope="col">
                <span className="for-ears">{t('zonePage.evidence')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ enterprise, operating, chains, match }) => (
              <tr key={enterprise.id}>
                <th scope="row">
                  <SubjectName subject={enterprise} scope={scope} />
                </th>
                <td>
                  {operating ? (
                    t('zonePage.producing')
                  ) : (
                    <span className="quiet">{t('zonePage.notKnownToProduce')}</span>
                  )}
                </td>
                <td>{chains.map(name).join(t('listComma')) || <span className="quiet">{t('unknown')}</span>}</td>
                <td className="zoneprojects-match" data-match={match}>
                  {t(`zonePage.match.${match}`)}
                </td>
                <td>
                  <EvidenceButton of={enterprise.id} asOf={asOf} name={name(enterprise)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
