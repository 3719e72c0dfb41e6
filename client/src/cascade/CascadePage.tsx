import { useQuery } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CascadeDocument } from '../gen/Cascade.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { failureOf } from '../ui/failure.ts';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { Section } from '../ui/Section.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { CascadeHead } from './CascadeHead.tsx';
import { CascadeStart } from './CascadeStart.tsx';
import { FirmPicker } from './FirmPicker.tsx';
import { FirmsHit } from './FirmsHit.tsx';
import { LossTable } from './LossTable.tsx';
import { useLocalFirms } from './useLocalFirms.ts';
import '../i18n/view/cascade.ts';
import '../gap/inspector.css';
import '../ui/page.css';
import './cascade.css';

const route = getRouteApi('/cascade');

/** An enterprise is taken out, and what falls with it, in order of loss. Nothing is written. */
export function CascadePage() {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const { enterprise, ...scope } = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(scope.area);
  const { firms, error: firmsError, refetch: refetchFirms } = useLocalFirms(area, scope.asOf);
  const { data, error, refetch } = useQuery(CascadeDocument, {
    variables: { enterprise: `Enterprise:${enterprise}`, area: area ?? '', asOf: scope.asOf ?? null },
    skip: !area || !enterprise,
    notifyOnNetworkStatusChange: false,
  });
  const cascade = enterprise ? data?.cascade : undefined;
  useTellShown(area, cascade?.asOf);
  useTitle(cascade ? t('cascade.titleOf', { enterprise: name(cascade.enterprise) }) : t('cascade.title'));
  const failure = frame.error ?? error ?? (enterprise ? undefined : firmsError);
  // Somebody who makes nothing here is refused: the others are the way on.
  const refused = failure !== undefined && failureOf(failure).code === 'REFUSED';
  const waiting = !failure && (enterprise ? !cascade : !firms);
  const again = () => void (frame.error ? frame.refetch() : error ? refetch() : refetchFirms());
  return (
    <main id="content" tabIndex={-1} className="page cascade" aria-busy={waiting}>
      <ScopeBar
        area={area}
        asOf={scope.asOf}
        shownAsOf={cascade?.asOf}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
        before={
          <FirmPicker
            firms={firms}
            enterprise={enterprise}
            choose={(chosen) => navigate({ search: (before) => ({ ...before, enterprise: chosen }) })}
          />
        }
      />
      {failure && <FailureView error={failure} retry={again} />}
      {waiting && <ListSkeleton />}
      {firms && (refused || !(failure || enterprise)) && <CascadeStart firms={firms} />}
      {!failure && cascade && (
        <>
          <CascadeHead cascade={cascade} />
          <div className="page-panes">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
            <section aria-label={t('cascade.caption')} tabIndex={0}>
              <LossTable segments={cascade.segments} />
            </section>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
            <aside className="page-aside" aria-label={t('cascade.enterprisesHit')} tabIndex={0}>
              <Section title={t('cascade.assumption')}>
                <p className="cascade-assumption">{sentence(cascade.assumption)}</p>
              </Section>
              <FirmsHit enterprises={cascade.enterprises} enterpriseCount={cascade.enterpriseCount} />
            </aside>
          </div>
        </>
      )}
    </main>
  );
}
