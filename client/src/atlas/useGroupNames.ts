import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreference } from '../ui/preference.ts';
import type { Atlas } from './read-atlas.ts';

/** Names of groups in the reader's language: that of the thing for which one stands, or a word of the page. */
export function useGroupNames(atlas: Atlas | undefined): (group: number) => string {
  const { t } = useTranslation();
  const language = usePreference((preference) => preference.language);
  return useCallback(
    (group: number) => {
      const named = atlas?.groups[group];
      if (named === undefined) return '';
      return typeof named === 'string' ? t(`atlas.groups.${named}`) : (language === 'en' && named[1]) || named[0];
    },
    [atlas, language, t],
  );
}
