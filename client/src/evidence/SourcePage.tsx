import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SourceDocument } from '../gen/Source.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useScopeOfAddress } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { PrintingFaults } from './PrintingFaults.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import { StatementTable } from './StatementTable.tsx';
import '../i18n/view/source-page.ts';
import '../gap/inspector.css';
import '../ui/page.css';
import './source-page.css';

const route = getRouteApi('/source/$source');
const STEP = 100;
/** The largest page that the server gives. */
const MOST = 200;

/** One source: where it is from, everything it states by paragraph, and what is misprinted in it. */
export function SourcePage() {
  const { t } = useTranslation();
  const { source: key } = route.useParams();
  const { find } = route.useSearch();
  const navigate = route.useNavigate();
  const scope = useScopeOfAddress();
  const [words, setWords] = useState(find ?? '');
  const [first, setFirst] = useState(STEP);
  const { data, previousData, error, refetch } = useQuery(SourceDocument, {
    variables: { id: `Source:${key}`, first, search: find ?? null },
    notifyOnNetworkStatusChange: false,
  });
  const source = (data ?? previousData)?.source;
  useTitle(source ? source.title : t('sourcePage.failed'));
  const look = (looked: string) => {
    setWords(looked);
    setFirst(STEP);
    void navigate({ search: (before) => ({ ...before, find: looked.trim() || undefined }), replace: true });
  };
  const { totalCount = 0, nodes = [] } = source?.statements ?? {};
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!data && !error}>
      {error && !source && <FailureView error={error} retry={() => void refetch()} />}
      {!source && !error && <ListSkeleton />}
      {source && (
        <>
          <header className="page-head sourcehead">
            <h1>
              <Link className="buttonlink" to="/sources" search={scope}>
                ‹ {t('sourcePage.back')}
              </Link>
              {source.title}
            </h1>
            <span className="quiet">{t('sourcePage.statementCount', { count: source.statementCount })}</span>
          </header>
          <div className="page-panes">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
            <section tabIndex={0} aria-label={t('sourcePage.statements')}>
              <div className="page-title sourcefind">
                <h2>{t('sourcePage.statements')}</h2>
                <Input.Search
                  size="small"
                  allowClear
                  aria-label={t('sourcePage.search')}
                  placeholder={t('sourcePage.search')}
                  value={words}
                  onChange={({ target }) => setWords(target.value)}
                  onSearch={look}
                />
                {find && <span className="quiet">{t('sourcePage.found', { count: totalCount })}</span>}
              </div>
              {nodes.length === 0 ? (
                <p className="page-title quiet">{t('sourcePage.none')}</p>
              ) : (
                <StatementTable statements={nodes} caption={t('sourcePage.caption', { title: source.title })} />
              )}
              {nodes.length < totalCount && (
                <p className="sourcemore">
                  {first < MOST ? (
                    <Button onClick={() => setFirst(MOST)}>
                      {t('sourcePage.more', { count: Math.min(MOST, totalCount) - nodes.length })}
                    </Button>
                  ) : (
                    <span className="quiet">{t('sourcePage.tooMany', { shown: nodes.length, total: totalCount })}</span>
                  )}
                </p>
              )}
            </section>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
            <aside className="page-aside" tabIndex={0} aria-label={t('sources.note')}>
              <SourceFacts source={source} />
              <PrintingFaults faults={source.printingFaults} />
            </aside>
          </div>
        </>
      )}
    </main>
  );
}
