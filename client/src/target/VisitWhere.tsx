import { useTranslation } from 'react-i18next';
import type { OpportunityItemFragment } from '../gen/graphql.ts';
import { useName, usePlace } from '../i18n/name.ts';

type Props = Pick<OpportunityItemFragment, 'enterprise' | 'region'>;

/** Code, place and macro-region in small; a place that is unknown is said to be. */
export function VisitWhere({ enterprise, region }: Props) {
  const { t } = useTranslation();
  const name = useName();
  const place = usePlace();
  const province = place({ placeName: enterprise.province, placeNameEn: enterprise.provinceEn });
  const narrow = place(enterprise);
  const where = [province, narrow !== province && narrow].filter(Boolean).join(' ');
  return (
    <small>
      {[enterprise.code, where || t('visit.profile.placeUnknown'), region && name(region)].filter(Boolean).join(' · ')}
    </small>
  );
}
