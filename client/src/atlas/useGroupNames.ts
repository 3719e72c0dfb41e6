import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreference } from '../ui/preference.ts';
import type { Atlas } from './read-atlas.ts';

const WORDS = [
  'chains',
  'enterprises',
  'projects',
  'places',
  'industries',
  'products',
  'offChain',
  'unplaced',
  'unclassified',
  'gb',
  'shenwan',
] as const;

/** Names of groups in the reader's language: that of the thing for which one stands, or a word of the page. */
export function useGroupNames(atlas: Atlas | undefined): (group: number) => string {
  const { t } = useTranslation();
  const language = usePreference((preference) => preference.language);
  return useCallback(
    (group: number) => {
      const named = atlas?.groups[group];
      if (named === undefined) return '';
      if (typeof named !== 'string') return (language === 'en' && named[1]) || named[0];
      const word = WORDS.find((each) => each === named);
      return word ? t(`atlas.groups.${word}`) : named;
    },
    [atlas, language, t],
  );
}
