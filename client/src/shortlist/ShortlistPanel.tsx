import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSignature } from '../change/signature.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { dayAndTime } from './due.ts';
import { ExportShortlist } from './ExportShortlist.tsx';
import { LabelledText } from './LabelledText.tsx';
import { NewShortlist } from './NewShortlist.tsx';
import { RefusalNote } from './RefusalNote.tsx';
import { ShortlistCard } from './ShortlistCard.tsx';
import { ShortlistHead } from './ShortlistHead.tsx';
import type { Shortlists } from './useShortlists.ts';
import './shortlist.css';

/** The shortlist beside the targets of a gap: kept in the database, edited in place. */
export function ShortlistPanel({ shortlists }: { shortlists: Shortlists }) {
  const { t } = useTranslation();
  const { by, sign } = useSignature();
  const { lists, open, work, naming, lost, loading, error } = shortlists;
  return (
    <aside className="shortlistpanel" aria-label={t('shortlist.panel')} aria-busy={loading}>
      <h2 className="for-ears">{t('shortlist.panel')}</h2>
      <ShortlistHead shortlists={shortlists} />
      <div className="shortlistpanel-body">
        <RefusalNote work={work} />
        {error && <FailureView error={error} retry={() => void shortlists.refetch()} />}
        {naming && <NewShortlist shortlists={shortlists} />}
        {lost && <p className="shortlistpanel-empty">{t('shortlist.page.gone')}</p>}
        {!loading && !error && !naming && lists.length === 0 && (
          <p className="shortlistpanel-empty">{t('shortlist.empty')}</p>
        )}
        {open && (
          <>
            <p className="shortlistpanel-meta">
              {[
                t('shortlist.count', { count: open.entries.length }),
                open.ownerUnit,
                t(open.changedBy ? 'shortlist.changedBy' : 'shortlist.changed', {
                  by: open.changedBy,
                  when: dayAndTime(open.changedAt),
                }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {open.entries.length === 0 && <p className="shortlistpanel-empty">{t('shortlist.emptyEntries')}</p>}
            <ul>
              {open.entries.map((entry) => (
                <ShortlistCard key={`${open.id} ${entry.enterprise.id}`} list={open.id} entry={entry} work={work} />
              ))}
            </ul>
          </>
        )}
      </div>
      <footer className="shortlistpanel-foot">
        <LabelledText label={t('shortlist.by')} value={by} placeholder={t('shortlist.byHint')} choose={sign} />
        <p>
          {open && <ExportShortlist list={open} />}
          <Link
            className="linkbutton"
            to="/shortlists"
            search={({ area, asOf }) => ({ ...(area && { area }), ...(asOf && { asOf }) })}
          >
            {t('shortlist.openAll')}
          </Link>
        </p>
      </footer>
    </aside>
  );
}
