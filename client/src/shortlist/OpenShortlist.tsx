import { LeftOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useName } from '../i18n/name.ts';
import { parseSearch } from '../search.ts';
import { targetSearch } from '../target/target-search.ts';
import { keyOf } from '../ui/key.ts';
import { dayAndTime } from './due.ts';
import { EditedText } from './EditedText.tsx';
import { ExportShortlist } from './ExportShortlist.tsx';
import { LONGEST } from './longest.ts';
import { RefusalNote } from './RefusalNote.tsx';
import { ShortlistEntryRow } from './ShortlistEntryRow.tsx';
import type { Shortlist } from './useShortlists.ts';
import { useShortlistWork } from './useShortlistWork.ts';
import '../target/targets.css';

/** One list full width: every entry a row, edited in place. */
export function OpenShortlist({ list }: { list: Shortlist }) {
  const { t } = useTranslation();
  const name = useName();
  const work = useShortlistWork();
  const columns = ['enterprise', 'owner', 'nextStep', 'dueDate', 'notes'] as const;
  const words = {
    enterprise: t('shortlist.page.enterprise'),
    owner: t('shortlist.ownerUnit'),
    nextStep: t('shortlist.nextStep'),
    dueDate: t('shortlist.dueDate'),
    notes: t('shortlist.notes'),
  };
  return (
    <>
      <header className="openshortlist-head">
        <Link to="/shortlists" search={({ list: _, ...rest }) => rest} className="targets-back">
          <LeftOutlined aria-hidden="true" /> {t('shortlist.page.back')}
        </Link>
        <h1>{list.name}</h1>
        <span className="quiet">
          {[
            t('target.ofGap', { chain: name(list.chain), segment: name(list.segment) }),
            name(list.area),
            t('shortlist.count', { count: list.entries.length }),
            t(list.changedBy ? 'shortlist.changedBy' : 'shortlist.changed', {
              by: list.changedBy,
              when: dayAndTime(list.changedAt),
            }),
          ].join(' · ')}
        </span>
        <div className="openshortlist-owner">
          <span className="quiet">{t('shortlist.ownerUnit')}</span>
          <EditedText
            label={t('shortlist.ownerUnitOf', { name: list.name })}
            value={list.ownerUnit}
            longest={LONGEST.ownerUnit}
            save={(ownerUnit) => work.change(list.id, { ownerUnit })}
          />
        </div>
        <Link
          className="linkbutton"
          to="/targets/$chain/$segment"
          params={{ chain: keyOf(list.chain.id), segment: keyOf(list.segment.id) }}
          search={{ ...targetSearch(parseSearch(list.view)), area: list.area.id, list: keyOf(list.id) }}
        >
          {t('shortlist.toTargets')}
        </Link>
        <ExportShortlist list={list} />
      </header>
      <div className="shortlists-scroll">
        <RefusalNote work={work} />
        {list.entries.length === 0 && <p className="shortlistpanel-empty">{t('shortlist.emptyEntries')}</p>}
        {list.entries.length > 0 && (
          <table className="shortliststable" data-entries="true">
            <caption className="for-ears">{t('shortlist.page.entries', { name: list.name })}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col" className={`shortliststable-${column}`}>
                    {words[column]}
                  </th>
                ))}
                <th scope="col" className="shortliststable-take" aria-label={t('shortlist.take', { name: '' })} />
              </tr>
            </thead>
            <tbody>
              {list.entries.map((entry) => (
                <ShortlistEntryRow key={entry.enterprise.id} list={list.id} entry={entry} work={work} />
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  );
}
