import { useTranslation } from 'react-i18next';
import type { ClusterBoxKind } from '../gen/graphql.ts';
import { useName } from '../i18n/name.ts';

type Box = { kind: ClusterBoxKind; name: string | null; nameEn: string | null };

/** A place or chain by name; what is neither, in words. */
export function useBoxName(): (box: Box) => string {
  const { t } = useTranslation();
  const named = useName();
  return ({ kind, name, nameEn }) => {
    if (kind === 'NO_CHAIN' || kind === 'UNKNOWN' || name === null)
      return t(`cluster.box.${kind === 'NO_CHAIN' ? 'NO_CHAIN' : 'UNKNOWN'}`);
    const own = named({ name, nameEn });
    return kind === 'WITHIN'
      ? t('cluster.box.WITHIN', { name: own })
      : kind === 'PLACE'
        ? t('cluster.box.PLACE', { name: own })
        : own;
  };
}
