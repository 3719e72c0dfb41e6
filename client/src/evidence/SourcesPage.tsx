import { useQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { SourcesDocument } from '../gen/Sources.ts';
import { useSentence } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { keyOf } from '../ui/key.ts';
import { useScopeOfAddress } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { SourcesSkeleton } from './SourcesSkeleton.tsx';
import '../ui/page.css';
import './sources.css';

/** Every source of the graph, with its date and how many statements cite it. */
export function SourcesPage() {
  const { t } = useTranslation();
  useTitle(t('sources.title'));
  const sentence = useSentence();
  const scope = useScopeOfAddress();
  const { data, error, refetch } = useQuery(SourcesDocument, { notifyOnNetworkStatusChange: false });
  const sources = data?.sources;
  return (
    <main id="content" tabIndex={-1} className="sources" aria-busy={!sources && !error}>
      <header className="sources-head">
        <h1>{t('sources.title')}</h1>
        <p>{t('sources.lead')}</p>
        {sources && (
          <p className="quiet">
            <Trans i18nKey="sources.shown" values={{ count: sources.length }} components={emphasis} />
          </p>
        )}
      </header>
      {error && !sources && <FailureView error={error} retry={() => void refetch()} />}
      {!sources && !error && <SourcesSkeleton />}
      {sources?.length === 0 && <p className="notice">{t('sources.empty')}</p>}
      {sources && sources.length > 0 && (
        <table className="sources-table">
          <caption className="for-ears">{t('sources.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('sources.name')}</th>
              <th scope="col">{t('sources.kind')}</th>
              <th scope="col">{t('sources.date')}</th>
              <th scope="col">{t('sources.publisher')}</th>
              <th scope="col" className="sources-figure">
                {t('sources.statements')}
              </th>
              <th scope="col">{t('sources.note')}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source) => (
              <tr key={source.id}>
                <th scope="row">
                  <Link className="plainlink" to="/source/$source" params={{ source: keyOf(source.id) }} search={scope}>
                    {source.title}
                  </Link>
                </th>
                <td>{t(`sourceKind.${source.kind}`)}</td>
                <td className="sources-date">
                  {source.date ?? <span className="quiet">{t('gap.undated')}</span>}
                  {source.dateStanding === 'INFERRED' && <small>{t('sources.dateInferred')}</small>}
                </td>
                <td>{source.publisher}</td>
                <td className="sources-figure">{source.statementCount}</td>
                <td className="sources-note">{source.note && sentence(source.note)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  );
}
