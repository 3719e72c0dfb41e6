import { useTranslation } from 'react-i18next';
import type { Relationship } from './ask.ts';

/** What must be said beside a relationship so that it is not taken for more than it is. */
export function useLinkNotes(): (link: Relationship) => string {
  const { t } = useTranslation();
  return ({ standing, essential, status }) =>
    [
      status && status !== 'OPERATING' ? t(`explore.status.${status}`) : null,
      essential === false ? t('explore.optional') : null,
      standing === 'INFERRED' ? t('explore.concluded') : null,
    ]
      .filter((note) => note !== null)
      .join(' · ');
}
