import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ShortlistDocument, ShortlistsDocument } from '../gen/Shortlists.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { keyOf } from '../ui/key.ts';
import { useFrame } from '../ui/useFrame.ts';
import { useArea } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { OpenShortlist } from './OpenShortlist.tsx';
import { ShortlistsHeadline } from './ShortlistsHeadline.tsx';
import { ShortlistsSkeleton } from './ShortlistsSkeleton.tsx';
import { ShortlistTable } from './ShortlistTable.tsx';
import '../i18n/view/shortlist.ts';
import '../i18n/view/target.ts';
import './shortlist.css';
import './shortlists-page.css';

const route = getRouteApi('/shortlists');

/** All shortlists of an area: whose they are, what is due next; one of them opened shows its entries full width. */
export function ShortlistsPage() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const all = useQuery(ShortlistsDocument, {
    variables: { area: area ?? '' },
    skip: !area,
    fetchPolicy: 'cache-and-network',
    notifyOnNetworkStatusChange: false,
  });
  const lists = all.data?.shortlists;
  const listed = lists?.find(({ id }) => keyOf(id) === search.list);
  // A link may open a list of another area.
  const alone = useQuery(ShortlistDocument, {
    variables: { id: `Shortlist:${search.list}` },
    skip: !search.list || !lists || listed !== undefined,
    notifyOnNetworkStatusChange: false,
  });
  const open = search.list ? (listed ?? alone.data?.shortlist ?? undefined) : undefined;
  useTitle(open?.name ?? t('shortlist.title'));
  const failure = frame.error ?? (lists ? undefined : all.error) ?? (search.list && !open ? alone.error : undefined);
  const retry = () => void (frame.error ? frame.refetch() : alone.error ? alone.refetch() : all.refetch());
  const ready = search.list ? open : lists;
  return (
    <main id="content" tabIndex={-1} className="shortlists" aria-busy={!ready && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={undefined}
        choose={(change) => navigate({ search: ({ list: _, ...before }) => ({ ...before, ...change }) })}
      />
      {failure && <FailureView error={failure} retry={retry} />}
      {!failure && !ready && <ShortlistsSkeleton />}
      {!failure && lists && !search.list && (
        <>
          <ShortlistsHeadline lists={lists} area={frame.data?.areas.find(({ id }) => id === area)} />
          <ShortlistTable lists={lists} />
        </>
      )}
      {!failure && open && <OpenShortlist key={open.id} list={open} />}
    </main>
  );
}
