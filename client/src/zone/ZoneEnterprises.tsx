import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ZoneQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { TableHead } from '../ui/TableHead.tsx';
import { SubjectName } from './SubjectName.tsx';
import { ZoneSection } from './ZoneSection.tsx';

type Props = { standing: ZoneQuery['zoneStanding']; scope: Scope };

/** The enterprises of a zone, on which chains, those that produce first. */
export function ZoneEnterprises({ standing: { enterprises, asOf }, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const rows = [...enterprises].sort((a, b) => Number(b.operating) - Number(a.operating));
  return (
    <ZoneSection
      id="zone-enterprises"
      title={t('zonePage.enterprises')}
      note={t('zonePage.enterprisesNote', { count: rows.length })}
      none={rows.length === 0 && t('zonePage.noEnterprises')}
    >
      <table className="listtable zoneenterprises" aria-labelledby="zone-enterprises">
        <TableHead
          columns={[
            { title: t('zonePage.enterprise') },
            { title: t('zonePage.doing') },
            { title: t('zonePage.chains') },
            { title: t('zonePage.portfolio') },
            { title: t('zonePage.evidence'), forEars: true },
          ]}
        />
        <tbody>
          {rows.map(({ enterprise, operating, chains, match }) => (
            <tr key={enterprise.id}>
              <th scope="row">
                <SubjectName subject={enterprise} scope={scope} />
              </th>
              <td>
                {operating ? t('zonePage.producing') : <span className="quiet">{t('zonePage.notKnownToProduce')}</span>}
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
    </ZoneSection>
  );
}
