import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ProfileQuery } from '../gen/graphql.ts';
import { useName, useSentence } from '../i18n/name.ts';
import type { Scope } from '../search.ts';
import { keyOf } from '../ui/key.ts';
import { Section } from '../ui/Section.tsx';
import { landingToken } from './profile-landing.ts';
import { VisitScore } from './VisitScore.tsx';

type Props = { profile: ProfileQuery['targetProfile']; scope: Scope };

const FIRST_FEW = 5;

/** Zones that would suit its best opportunity, with the reasons and what is not known of them. */
export function ProfileZones({ profile, scope }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const [best] = profile.opportunities;
  const { zones, enterprise } = profile;
  return (
    <Section
      title={t('visit.profile.zones')}
      count={zones.length}
      aside={best && t('visit.profile.zonesFor', { segment: name(best.gap.segment) })}
    >
      {zones.length === 0 && <p className="quiet">{t('visit.profile.zonesNone')}</p>}
      <ul className="zonelist">
        {zones.slice(0, FIRST_FEW).map(({ zone, score, reasons }) => (
          <li key={zone.id}>
            <b>{name(zone)}</b>
            <VisitScore score={score} label={name(zone)} />
            <p>{reasons.map(sentence).join(' ')}</p>
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
          </li>
        ))}
      </ul>
    </Section>
  );
}
