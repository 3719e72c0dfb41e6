import { useTranslation } from 'react-i18next';
import { useMoney } from '../i18n/figures.ts';
import { useName, useSentence } from '../i18n/name.ts';

/** How a sheet speaks: the reader's language for words, names, sentences and money. */
export function useSheetWords() {
  const { t } = useTranslation();
  return { t, name: useName(), sentence: useSentence(), money: useMoney() };
}

export type SheetWords = ReturnType<typeof useSheetWords>;
