import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { MergesDocument } from '../gen/Merges.ts';
import { useName } from '../i18n/name.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { emphasis } from '../ui/emphasis.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListAndDetail } from '../ui/ListAndDetail.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { DecisionTable } from './DecisionTable.tsx';
import { ProposalDetail } from './ProposalDetail.tsx';
import { ProposalTable } from './ProposalTable.tsx';
import '../i18n/view/change.ts';
import '../i18n/view/merge.ts';
import '../gap/inspector.css';
import '../gap/kind-chip.css';
import '../ui/page.css';
import '../change/change.css';
import '../conflict/conflict.css';
import './merge.css';

const route = getRouteApi('/merges');

/** Records that may be there twice: both side by side, merged or kept apart by a person, never by the program. */
export function MergesPage() {
  const { t } = useTranslation();
  useTitle(t('mergePage.title'));
  const name = useName();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const { data, error, refetch } = useQuery(MergesDocument, {
    variables: { area: area ?? '' },
    skip: !area,
    notifyOnNetworkStatusChange: false,
  });
  const failure = frame.error ?? error;
  const here = frame.data?.areas.find(({ id }) => id === area);
  const place = here ? name(here) : '';
  const proposals = data?.mergeProposals;
  const open = search.pair ?? proposals?.[0]?.id;
  const shown = proposals?.find(({ id }) => id === open);
  const enterprises = proposals?.filter(({ id }) => id.startsWith('Enterprise:')).length ?? 0;
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!data && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={undefined}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
      />
      {failure && !data && (
        <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />
      )}
      {!failure && !data && <ListSkeleton />}
      {data && proposals && (
        <>
          <header className="page-head">
            <h1>
              {proposals.length === 0 ? (
                t('mergePage.none', { area: place })
              ) : (
                <Trans
                  i18nKey="mergePage.headline"
                  values={{
                    area: place,
                    count: proposals.length,
                    enterprises,
                    projects: proposals.length - enterprises,
                  }}
                  components={emphasis}
                />
              )}
            </h1>
          </header>
          <ListAndDetail
            listLabel={t('mergePage.list')}
            list={
              <>
                {proposals.length > 0 && (
                  <ProposalTable
                    proposals={proposals}
                    open={open}
                    caption={t('mergePage.listCaption', { area: place })}
                    choose={(pair) => void navigate({ search: (before) => ({ ...before, pair }) })}
                  />
                )}
                <DecisionTable decisions={data.mergeDecisions} />
              </>
            }
            detailLabel={t('mergePage.pair')}
            detail={
              shown ? (
                <ProposalDetail key={shown.id} proposal={shown} />
              ) : (
                <p className="page-title quiet">{t(search.pair ? 'mergePage.gone' : 'mergePage.choose')}</p>
              )
            }
          />
        </>
      )}
    </main>
  );
}
