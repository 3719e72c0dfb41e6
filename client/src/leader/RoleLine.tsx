import { CrownFilled } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { LeaderRoleFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';

/** One role of a leader: what, at which level, on which chain, named by whom, from when. */
export function RoleLine({ role, scope }: { role: LeaderRoleFragment; scope: Scope }) {
  const { t } = useTranslation();
  const name = useName();
  const { from, until } = role;
  const dates =
    from && until
      ? t('leaderPage.between', { from, until })
      : from
        ? t('leaderPage.from', { from })
        : until
          ? t('leaderPage.until', { until })
          : t('leaderPage.noDates');
  return (
    <span className="roleline" data-firm={role.kind === 'LEADER' || undefined}>
      <CrownFilled aria-hidden="true" />
      <span>
        <b>{t('leaderPage.role', { kind: t(`leader.${role.kind}`), level: t(`level.${role.level}`) })}</b>
        {' · '}
        <Link className="plainlink" to="/chain/$chain" params={{ chain: keyOf(role.chain.id) }} search={scope}>
          {name(role.chain)}
        </Link>
        <EvidenceButton
          of={role.statementId}
          asOf={scope.asOf}
          name={t('leaderPage.role', { kind: t(`leader.${role.kind}`), level: t(`level.${role.level}`) })}
        />
        <small>{[role.issuer ?? t('leaderPage.noIssuer'), dates].join(' · ')}</small>
      </span>
    </span>
  );
}
