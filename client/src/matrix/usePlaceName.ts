import { useTranslation } from 'react-i18next';
import type { PartKind } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';

type Place = { kind: PartKind; name: string | null; nameEn: string | null };

/** A part of the area by name, and beside it what of that place is meant. */
export function usePlaceName(): (place: Place) => { name: string; more: string | null } {
  const { t } = useTranslation();
  const named = useName();
  return ({ kind, name, nameEn }) => ({
    name: name === null ? t('matrix.place.unknown') : named({ name, nameEn }),
    more: kind === 'ZONE' ? null : t(`matrix.place.${kind}`),
  });
}
