import { Trans, useTranslation } from 'react-i18next';
import type { ProfileQuery } from '../gen/graphql.ts';
import { percentFigure } from '../i18n/figures.ts';
import { useName, usePlace } from '../i18n/name.ts';
import { emphasis } from '../ui/emphasis.tsx';
import { ProfileIndustries } from './ProfileIndustries.tsx';

/** Who it is and where, and in one sentence what it could be to us. */
export function ProfileHead({ profile }: { profile: ProfileQuery['targetProfile'] }) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  const { enterprise, area, region, local, opportunities } = profile;
  const [best] = opportunities;
  const province = place({ placeName: enterprise.province, placeNameEn: enterprise.provinceEn });
  const narrow = place(enterprise);
  const where = [province, narrow !== province && narrow].filter(Boolean).join(' ');
  const facts = [
    where || t('visit.profile.placeUnknown'),
    region && name(region),
    enterprise.code ? t('visit.profile.code', { code: enterprise.code }) : t('visit.profile.unlisted'),
    enterprise.aliases.length > 0 && t('visit.profile.aliases', { names: enterprise.aliases.join(t('listComma')) }),
    enterprise.unnamed && t('leaderPage.atLeastFirms', { count: enterprise.countLow }),
  ].filter(Boolean);
  const values = {
    name: name(enterprise),
    area: name(area),
    gaps: new Set(opportunities.map(({ gap }) => gap.segment.id)).size,
    gap: best && name(best.gap.segment),
    merit: best && percentFigure(best.merit),
  };
  const sentence = local ? 'localHeadline' : best ? 'outsideHeadline' : 'nothingHeadline';
  return (
    <header className="profilehead">
      <h1>
        {name(enterprise)}
        {local && <span className="profilehead-local">{t('visit.profile.local')}</span>}
      </h1>
      <p className="profilehead-sentence">
        <Trans i18nKey={`visit.profile.${sentence}`} values={values} components={emphasis} />
      </p>
      <p className="quiet">{facts.join(' · ')}</p>
      <ProfileIndustries of={enterprise.classifications} asOf={profile.asOf} />
    </header>
  );
}
