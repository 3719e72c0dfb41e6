import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import { CardSign } from '../graph/CardSign.tsx';
import { useName } from '../i18n/name.ts';
import { StageWord } from '../project/StageWord.tsx';
import { keyOf } from '../ui/key.ts';
import type { MatrixMember } from './shown-matrix.ts';

/** One enterprise or project of a cell: what it does there, how far it is, what that rests on. */
export function MemberItem({ member, asOf }: { member: MatrixMember; asOf: string }) {
  const { t } = useTranslation();
  const name = useName();
  const { role, stageLow, stageHigh, pilot, late, leader, since } = member;
  const enterprise = member.id.startsWith('Enterprise:');
  return (
    <li>
      <span className="member-name">
        <CardSign sign={enterprise ? 'suppliers' : 'project'} size={12} />{' '}
        {enterprise ? (
          <Link
            className="plainlink"
            to="/enterprise/$enterprise"
            params={{ enterprise: keyOf(member.id) }}
            search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }) })}
          >
            {name(member)}
          </Link>
        ) : (
          <b>{name(member)}</b>
        )}
        {leader && (
          <span className="member-leader">
            <CardSign sign="leader" size={12} />
            {t('overview.leaders')}
          </span>
        )}
      </span>
      <EvidenceButton of={member.evidence} asOf={asOf} name={name(member)} />
      <small className="facts-whole">
        {t(`matrix.role.${role}`)}
        {pilot && ` · ${t('status.PILOT')}`}
        {stageLow !== null && stageHigh !== null && (
          <>
            {' · '}
            <StageWord from={stageLow} to={stageHigh} />
          </>
        )}
        {since && ` · ${since}`}
        {late && <b className="say-orange">{` · ${t(`flag.${late}`)}`}</b>}
      </small>
    </li>
  );
}
