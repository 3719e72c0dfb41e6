import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ExploreHere } from '../explore/ExploreHere.tsx';
import type { ProfileQuery } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';
import { keyOf } from '../ui/key.ts';
import { landingToken } from './profile-landing.ts';
import type { ProfileSearch } from './target-search.ts';

type Props = { profile: ProfileQuery['targetProfile']; search: ProfileSearch };

/** What can be done next: with a local enterprise, see what hangs on it; with one elsewhere, try it on the map. */
export function ProfileActions({ profile, search }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const { enterprise, opportunities, zones } = profile;
  const scope = { area: search.area, asOf: search.asOf };
  const key = keyOf(enterprise.id);
  if (profile.local) {
    return (
      <div className="page-actions">
        <ExploreHere id={enterprise.id} scope={scope} />
        {enterprise.leaderships.length > 0 && (
          <Link className="buttonlink" to="/leader/$leader" params={{ leader: key }} search={scope}>
            {t('visit.profile.asLeader')}
          </Link>
        )}
        <Link className="buttonlink" data-primary to="/cascade" search={{ ...scope, enterprise: key }}>
          {t('visit.profile.cascade')}
        </Link>
      </div>
    );
  }
  const [best] = opportunities;
  const [zone] = zones;
  if (!best)
    return (
      <div className="page-actions">
        <ExploreHere id={enterprise.id} scope={scope} />
      </div>
    );
  const chain = keyOf(best.gap.chain.id);
  return (
    <div className="page-actions">
      <ExploreHere id={enterprise.id} scope={scope} />
      <Link
        className="buttonlink"
        to="/targets/$chain/$segment"
        params={{ chain, segment: keyOf(best.gap.segment.id) }}
        search={{ ...search, target: key }}
      >
        {t('visit.profile.targets')}
      </Link>
      {zone && (
        <Link
          className="buttonlink"
          data-primary
          to="/landing"
          search={{ ...scope, chain, landings: [landingToken(best.gap, zone.zone, enterprise)] }}
          title={t('visit.profile.landAt', { segment: name(best.gap.segment), zone: name(zone.zone) })}
        >
          {t('visit.profile.land')}
        </Link>
      )}
    </div>
  );
}
