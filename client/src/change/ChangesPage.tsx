import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ChangesDocument } from '../gen/Changes.ts';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useTitle } from '../ui/useTitle.ts';
import { ChangeNotice } from './ChangeNotice.tsx';
import { ChangesHeadline } from './ChangesHeadline.tsx';
import { ChangesTable } from './ChangesTable.tsx';
import '../i18n/view/change.ts';
import '../ui/page.css';
import './change.css';

const route = getRouteApi('/changes');
const PAGE = 50;

/** What staff changed, of everything or of one thing: who, when, what, and the way back. */
export function ChangesPage() {
  const { t } = useTranslation();
  useTitle(t('change.title'));
  const { of } = route.useSearch();
  const { data, error, refetch, fetchMore } = useQuery(ChangesDocument, {
    variables: { of: of ?? null, first: PAGE, after: null },
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: false,
  });
  const changes = data?.changes;
  const more = () =>
    fetchMore({
      variables: { after: changes?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        changes: { ...fetchMoreResult.changes, nodes: [...before.changes.nodes, ...fetchMoreResult.changes.nodes] },
      }),
    });
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!changes && !error}>
      {error && !changes && <FailureView error={error} retry={() => void refetch()} />}
      {!changes && !error && <ListSkeleton />}
      {changes && (
        <>
          <ChangesHeadline changes={changes.nodes} total={changes.totalCount} of={of} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
          <section className="page-scroll" tabIndex={0} aria-label={t('change.title')}>
            {changes.nodes.length === 0 ? (
              <p className="page-title quiet">{t('change.noneYet')}</p>
            ) : (
              <ChangesTable changes={changes.nodes} of={of} />
            )}
            {changes.pageInfo.hasNextPage && (
              <p className="page-title">
                <Button onClick={() => void more()}>{t('change.more')}</Button>
              </p>
            )}
          </section>
        </>
      )}
      <ChangeNotice />
    </main>
  );
}
