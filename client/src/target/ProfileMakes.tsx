import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../evidence/EvidenceButton.tsx';
import type { ProfileQuery } from '../gen/graphql.ts';
import { percentFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { RoleLine } from '../leader/RoleLine.tsx';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';
import { ProfileProducts } from './ProfileProducts.tsx';
import { usePlaceOf } from './usePlaceOf.ts';
import '../leader/leader.css';

type Props = { profile: ProfileQuery['targetProfile']; scope: Scope };

/** What it does in which segment: how surely, where, and how much of its turnover that is. */
export function ProfileMakes({ profile, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const placeOf = usePlaceOf();
  const { activities, leaderships, productions } = profile.enterprise;
  return (
    <>
      <Section title={t('visit.profile.makes')} count={activities.length}>
        {activities.length === 0 && (
          <p className="quiet">
            {t(productions.length === 0 ? 'visit.profile.makesNone' : 'visit.profile.makesOnlyProducts')}
          </p>
        )}
        <ul className="facts">
          {activities.map((activity) => {
            const [chain] = activity.segment.chains;
            return (
              <li key={`${activity.segment.id} ${activity.function} ${activity.place}`}>
                {chain ? (
                  <Link
                    className="plainlink"
                    to="/chain/$chain"
                    params={{ chain: keyOf(chain.id) }}
                    search={{ ...scope, segment: keyOf(activity.segment.id) }}
                  >
                    {name(activity.segment)}
                  </Link>
                ) : (
                  <b>{name(activity.segment)}</b>
                )}
                <small>
                  {[
                    t(`visit.profile.function.${activity.function}`),
                    t(`status.${activity.status}`),
                    activity.share === null
                      ? t('visit.profile.shareUnknown')
                      : t('visit.profile.share', { percent: percentFigure(activity.share) }),
                    activity.capacity && t('gap.capacity', { capacity: activity.capacity }),
                    placeOf(activity.place),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                  <EvidenceButton of={activity.statementId} asOf={scope.asOf} name={name(activity.segment)} />
                </small>
              </li>
            );
          })}
        </ul>
      </Section>
      <ProfileProducts productions={productions} asOf={scope.asOf} />
      {leaderships.length > 0 && (
        <Section title={t('visit.profile.roles')} count={leaderships.length}>
          {leaderships.map((role) => (
            <RoleLine key={`${role.chain.id} ${role.kind}`} role={role} scope={scope} />
          ))}
        </Section>
      )}
    </>
  );
}
