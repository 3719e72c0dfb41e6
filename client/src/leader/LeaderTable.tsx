import { Link } from '@tanstack/react-router';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LeaderRowFragment } from '../gen/graphql.ts';
import { useName, usePlace } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { RoleLine } from './RoleLine.tsx';
import { SupportCell } from './SupportCell.tsx';

type Props = {
  leaders: readonly LeaderRowFragment[];
  scope: Scope;
  picked: ReadonlySet<string>;
  pick(keys: ReadonlySet<string>): void;
  caption: string;
};

export function LeaderTable({ leaders, scope, picked, pick, caption }: Props) {
  const { t } = useTranslation();
  const keys = leaders.map(({ enterprise }) => keyOf(enterprise.id));
  const all = keys.every((key) => picked.has(key));
  return (
    <table className="listtable leaderstable">
      <caption className="for-ears">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="leaderstable-pick">
            <Checkbox
              aria-label={t('leaderPage.selectAll')}
              checked={all}
              indeterminate={!all && keys.some((key) => picked.has(key))}
              onChange={() => pick(new Set(all ? [] : keys))}
            />
          </th>
          <th scope="col" className="leaderstable-enterprise">
            {t('leaderPage.enterprise')}
          </th>
          <th scope="col">{t('leaderPage.roles')}</th>
          <th scope="col" className="leaderstable-essential">
            {t('leaderPage.support')} · {t('leaderPage.essentialInputs')}
          </th>
          <th scope="col" className="leaderstable-all">
            {t('leaderPage.support')} · {t('leaderPage.allInputs')}
          </th>
          <th scope="col" className="leaderstable-needs">
            {t('leaderPage.needs')}
          </th>
        </tr>
      </thead>
      <tbody>
        {leaders.map((leader) => (
          <LeaderRow key={leader.id} leader={leader} scope={scope} picked={picked} pick={pick} />
        ))}
      </tbody>
    </table>
  );
}

function LeaderRow({
  leader,
  scope,
  picked,
  pick,
}: Omit<Props, 'leaders' | 'caption'> & { leader: LeaderRowFragment }) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  const key = keyOf(leader.enterprise.id);
  const known = leader.segments.length > 0;
  const toggle = () => {
    const next = new Set(picked);
    if (!next.delete(key)) next.add(key);
    pick(next);
  };
  return (
    <tr>
      <td className="leaderstable-pick">
        <Checkbox
          aria-label={t('leaderPage.selectOne', { name: name(leader.enterprise) })}
          checked={picked.has(key)}
          onChange={toggle}
        />
      </td>
      <th scope="row">
        <Link className="plainlink" to="/leader/$leader" params={{ leader: key }} search={scope}>
          {name(leader.enterprise)}
        </Link>
        <small>{place(leader.enterprise)}</small>
      </th>
      <td>
        {leader.roles.map((role) => (
          <RoleLine key={`${role.chain.id} ${role.kind}`} role={role} scope={scope} />
        ))}
      </td>
      <td>
        <SupportCell support={leader.supportRate} essential={true} known={known} />
      </td>
      <td>
        <SupportCell support={leader.supportRate} essential={false} known={known} />
      </td>
      <td>
        {known ? (
          <Link className="plainlink" to="/needs" search={{ ...scope, leaders: [key] }}>
            {t('leaderPage.needCount', { count: leader.needs.length })}
          </Link>
        ) : (
          <span className="leaders-unknown">{t('unknown')}</span>
        )}
      </td>
    </tr>
  );
}
