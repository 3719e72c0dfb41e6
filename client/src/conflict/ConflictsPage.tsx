import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { Trans, useTranslation } from 'react-i18next';
import { ConflictsDocument } from '../gen/Conflicts.ts';
import { useName } from '../i18n/name.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { emphasis } from '../ui/emphasis.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { keyOf } from '../ui/key.ts';
import { ListAndDetail } from '../ui/ListAndDetail.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { ConflictDetail } from './ConflictDetail.tsx';
import { ConflictTable } from './ConflictTable.tsx';
import '../i18n/view/conflict.ts';
import '../i18n/view/change.ts';
import '../gap/inspector.css';
import '../gap/kind-chip.css';
import '../evidence/source-page.css';
import '../ui/page.css';
import './conflict.css';

const route = getRouteApi('/conflicts');

/** Where statements disagree: all of them side by side, the one in force and why, and choosing again. */
export function ConflictsPage() {
  const { t } = useTranslation();
  useTitle(t('conflictPage.title'));
  const name = useName();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const { data, error, refetch } = useQuery(ConflictsDocument, {
    variables: { area: area ?? '', asOf: search.asOf ?? null },
    skip: !area,
    notifyOnNetworkStatusChange: false,
  });
  const failure = frame.error ?? error;
  const here = frame.data?.areas.find(({ id }) => id === area);
  const place = here ? name(here) : '';
  const conflicts = data?.conflicts;
  const open = search.conflict ? `Conflict:${search.conflict}` : conflicts?.[0]?.id;
  const shown = conflicts?.find(({ id }) => id === open);
  const standing = conflicts?.filter(({ inForce }) => inForce === null).length ?? 0;
  const decided = conflicts?.filter(({ decidedBy }) => decidedBy !== null).length ?? 0;
  const ruled = conflicts?.filter(({ decidedBy, inForce }) => decidedBy === null && inForce !== null).length ?? 0;
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!data && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={undefined}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
      />
      {failure && !conflicts && (
        <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />
      )}
      {!failure && !conflicts && <ListSkeleton />}
      {conflicts && (
        <>
          <header className="page-head">
            <h1>
              {conflicts.length === 0 ? (
                t('conflictPage.none', { area: place })
              ) : (
                <Trans
                  i18nKey="conflictPage.headline"
                  values={{ area: place, count: conflicts.length, standing, ruled, decided }}
                  components={emphasis}
                />
              )}
            </h1>
          </header>
          {conflicts.length > 0 && (
            <ListAndDetail
              listLabel={t('conflictPage.list')}
              list={
                <ConflictTable
                  conflicts={conflicts}
                  open={open}
                  caption={t('conflictPage.listCaption', { area: place })}
                  choose={(id) => void navigate({ search: (before) => ({ ...before, conflict: keyOf(id) }) })}
                />
              }
              detailLabel={t('conflictPage.statements')}
              detail={
                shown ? (
                  <ConflictDetail key={shown.id} conflict={shown} asOf={search.asOf} />
                ) : (
                  <p className="page-title quiet">{t('conflictPage.gone')}</p>
                )
              }
            />
          )}
        </>
      )}
    </main>
  );
}
