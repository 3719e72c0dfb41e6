import { useQuery } from '@apollo/client/react';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ChangeNotice } from '../change/ChangeNotice.tsx';
import { Notes } from '../change/Notes.tsx';
import { ThingHistory } from '../change/ThingHistory.tsx';
import { EvidenceList } from '../evidence/EvidenceList.tsx';
import { ProfileDocument } from '../gen/Profile.ts';
import { useName } from '../i18n/name.ts';
import { ScopeBar } from '../place/ScopeBar.tsx';
import { FailureView } from '../ui/FailureView.tsx';
import { ListSkeleton } from '../ui/ListSkeleton.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { useArea, useTellShown } from '../ui/useScope.ts';
import { useTitle } from '../ui/useTitle.ts';
import { ProfileActions } from './ProfileActions.tsx';
import { ProfileFills } from './ProfileFills.tsx';
import { ProfileHead } from './ProfileHead.tsx';
import { ProfileMakes } from './ProfileMakes.tsx';
import { ProfilePaths } from './ProfilePaths.tsx';
import { ProfileProjects } from './ProfileProjects.tsx';
import { ProfileSupplies } from './ProfileSupplies.tsx';
import { ProfileZones } from './ProfileZones.tsx';
import { readWeights, weightInputs } from './weights-link.ts';
import '../i18n/view/leader-page.ts';
import '../i18n/view/target.ts';
import '../i18n/view/visit.ts';
import '../gap/inspector.css';
import '../ui/page.css';
import './visit.css';
import './profile.css';

const route = getRouteApi('/enterprise/$enterprise');

/** One enterprise in full: what it makes, which gaps it could fill, whom it knows here, where it could land. */
export function ProfilePage() {
  const { t } = useTranslation();
  const name = useName();
  const { enterprise: key } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const frame = useFrame();
  const area = useArea(search.area);
  const { data, error, refetch } = useQuery(ProfileDocument, {
    variables: {
      enterprise: `Enterprise:${key}`,
      area: area ?? '',
      asOf: search.asOf ?? null,
      weights: weightInputs(readWeights(search.weights)),
    },
    skip: !area,
    // Merit hangs on the weights, which the id of an opportunity does not carry.
    fetchPolicy: 'no-cache',
    notifyOnNetworkStatusChange: false,
  });
  const profile = data?.targetProfile;
  useTellShown(area, profile?.asOf);
  useTitle(profile ? name(profile.enterprise) : t('visit.profile.title'));
  const failure = frame.error ?? error;
  const scope = { area: search.area, asOf: search.asOf };
  return (
    <main id="content" tabIndex={-1} className="page" aria-busy={!profile && !failure}>
      <ScopeBar
        area={area}
        asOf={search.asOf}
        shownAsOf={profile?.asOf}
        choose={(change) => navigate({ search: (before) => ({ ...before, ...change }) })}
        before={
          <Link className="buttonlink" to="/targets" search={search}>
            ‹ {t('visit.profile.back')}
          </Link>
        }
      >
        {profile && <ProfileActions profile={profile} search={search} />}
      </ScopeBar>
      {failure && !profile && (
        <FailureView error={failure} retry={() => void (frame.error ? frame.refetch() : refetch())} />
      )}
      {!failure && !profile && <ListSkeleton />}
      {profile && (
        <>
          <ProfileHead profile={profile} />
          <div className="page-panes">
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
            <section tabIndex={0} aria-label={t('visit.profile.title')} className="profile-main">
              {!profile.local && <ProfileFills profile={profile} scope={search} />}
              {profile.local && <ProfileMakes profile={profile} scope={scope} />}
              {!profile.local && <ProfilePaths paths={profile.paths} scope={scope} />}
              {!profile.local && <ProfileZones profile={profile} scope={scope} />}
              {profile.local && <ProfileSupplies supplies={profile.supplies} scope={search} />}
            </section>
            {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
            <aside className="page-aside" tabIndex={0} aria-label={t('visit.profile.makes')}>
              {!profile.local && <ProfileMakes profile={profile} scope={scope} />}
              <ProfileProjects profile={profile} scope={scope} />
              {!profile.local && <ProfileSupplies supplies={profile.supplies} scope={search} />}
              <Notes about={profile.enterprise.id} name={name(profile.enterprise)} asOf={search.asOf} />
              <EvidenceList evidence={profile.enterprise.evidence} />
              <ThingHistory of={profile.enterprise.id} />
            </aside>
          </div>
          <ChangeNotice />
        </>
      )}
    </main>
  );
}
