import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { LedgerPartsFragment } from '../gen/graphql.ts';
import { useMoney } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { ProjectLink } from '../project/ProjectLink.tsx';

type Props = Pick<LedgerPartsFragment, 'members'> & { asOf: string | undefined };

/** The members that a source names, with what they invest. */
export function LedgerMembers({ members, asOf }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const money = useMoney();
  if (members.length === 0) return <span className="quiet">{t('ledger.membersNone')}</span>;
  return (
    <ul className="ledgermembers">
      {members.map(({ project, counted, evidenceId }) => (
        <li key={project.id}>
          <span>
            <ProjectLink project={project} />{' '}
            <EvidenceButton of={evidenceId} asOf={asOf} name={t('ledger.evidenceOfMember', { name: name(project) })} />
            {!counted && <small>{t('ledger.inWhole')}</small>}
          </span>
          <span className={project.investmentWan === null ? 'quiet' : undefined}>
            {project.investmentWan === null ? t('unknown') : money(project.investmentWan, project.investmentBound)}
          </span>
        </li>
      ))}
    </ul>
  );
}
