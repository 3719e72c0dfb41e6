import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { dayAndTime, isOverdue, nextDue } from './due.ts';
import { OverdueMark } from './OverdueMark.tsx';
import type { Shortlist } from './useShortlists.ts';

/** The lists, those changed last first, as the API gives them. */
export function ShortlistTable({ lists }: { lists: readonly Shortlist[] }) {
  const { t } = useTranslation();
  const name = useName();
  if (lists.length === 0) {
    return (
      <section className="notice">
        <p>{t('shortlist.page.empty')}</p>
        <p>
          <Link to="/" search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }) })}>
            {t('shortlist.page.toOverview')}
          </Link>
        </p>
      </section>
    );
  }
  return (
    <div className="shortlists-scroll">
      <table className="shortliststable">
        <caption className="for-ears">{t('shortlist.page.caption')}</caption>
        <thead>
          <tr>
            {(['list', 'gap', 'area', 'owner'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`shortlist.page.${column}`)}
              </th>
            ))}
            <th scope="col" className="shortliststable-figure">
              {t('shortlist.page.count')}
            </th>
            <th scope="col">{t('shortlist.page.nextDue')}</th>
            <th scope="col">{t('shortlist.page.changed')}</th>
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => {
            const due = nextDue(list.entries);
            return (
              <tr key={list.id}>
                <th scope="row">
                  <Link to="/shortlists" search={(before) => ({ ...before, list: keyOf(list.id) })}>
                    {list.name}
                  </Link>
                </th>
                <td>{t('target.ofGap', { chain: name(list.chain), segment: name(list.segment) })}</td>
                <td>{name(list.area)}</td>
                <td>{list.ownerUnit ?? t('table.noRecord')}</td>
                <td className="shortliststable-figure">{list.entries.length}</td>
                <td>
                  {due ?? <span className="quiet">{t('shortlist.page.noDue')}</span>}{' '}
                  {isOverdue(due) && <OverdueMark />}
                </td>
                <td className="quiet">{[list.changedBy, dayAndTime(list.changedAt)].filter(Boolean).join(' · ')}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
