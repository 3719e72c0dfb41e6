import { CrownFilled } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { OverviewRowFragment } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';

/** The first leader by name, with its kind and level; how many more there are. */
export function Leaders({ leaders }: { leaders: OverviewRowFragment['leaders'] }) {
  const { t } = useTranslation();
  const name = useName();
  const [first] = leaders;
  if (!first) return <span className="quiet">{t('overview.noLeader')}</span>;
  const said = (leader: typeof first) =>
    `${name(leader.enterprise)} ${t(`leader.${leader.kind}`)} · ${t(`level.${leader.level}`)}`;
  const rank =
    first.level === 'UNKNOWN'
      ? t(`leader.${first.kind}`)
      : `${t(`leader.${first.kind}`)} · ${t(`level.${first.level}`)}`;
  return (
    <span className="leaders" data-firm={first.kind === 'LEADER' || undefined} title={leaders.map(said).join('\n')}>
      <CrownFilled aria-hidden="true" />
      <span className="leaders-text">
        <span className="leaders-name cut">{name(first.enterprise)}</span>
        <small className="cut">
          {rank}
          {leaders.length > 1 && ` ${t('overview.moreLeaders', { count: leaders.length, others: leaders.length - 1 })}`}
        </small>
      </span>
    </span>
  );
}
