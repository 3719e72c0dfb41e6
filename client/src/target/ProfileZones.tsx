import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProfileQuery } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { ZoneLink } from '../zone/ZoneLink.tsx';
import { landingToken } from './profile-landing.ts';
import { VisitScore } from './VisitScore.tsx';

type Props = { profile: ProfileQuery['targetProfile']; scope: Scope };

const FIRST_FEW = 5;

/** Zones that would suit its best opportunity, with the reasons and what is not known of them. */
export function ProfileZones({ profile, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const [all, setAll] = useState(false);
  const [best] = profile.opportunities;
  const { zones, enterprise } = profile;
  const shown = all ? zones : zones.slice(0, FIRST_FEW);
  return (
    <section aria-labelledby="profile-zones">
      <div className="page-title">
        <h2 id="profile-zones">{t('visit.profile.zones')}</h2>
        <span className="quiet">
          {[zones.length, best && t('visit.profile.zonesFor', { segment: name(best.gap.segment) })]
            .filter((word) => word !== undefined)
            .join(' · ')}
        </span>
      </div>
      {zones.length === 0 ? (
        <p className="profile-none quiet">{t('visit.profile.zonesNone')}</p>
      ) : (
        <table className="listtable zonetable" aria-labelledby="profile-zones">
          <thead>
            <tr>
              <th scope="col" className="zonetable-zone">
                {t('visit.profile.zone')}
              </th>
              <th scope="col" className="visittable-score">
                {t('visit.profile.zoneFit')}
              </th>
              <th scope="col">{t('visit.profile.zoneReasons')}</th>
              <th scope="col" className="zonetable-land">
                <span className="for-ears">{t('visit.profile.land')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ zone, score, reasons }) => (
              <tr key={zone.id}>
                <th scope="row">
                  <ZoneLink zone={zone} scope={scope} />
                </th>
                <td>
                  <VisitScore score={score} label={t('visit.profile.zoneFit')} />
                </td>
                <td>{reasons.map(sentence).join(' ')}</td>
                <td>
                  {best && (
                    <Link
                      className="plainlink"
                      to="/landing"
                      search={{
                        ...scope,
                        chain: keyOf(best.gap.chain.id),
                        landings: [landingToken(best.gap, zone, enterprise)],
                      }}
                    >
                      {t('visit.profile.zoneLand')}
                    </Link>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {shown.length < zones.length && (
        <p className="profile-more">
          <button type="button" className="textbutton" onClick={() => setAll(true)}>
            {t('visit.profile.zonesAll', { count: zones.length })}
          </button>
        </p>
      )}
    </section>
  );
}
