import { usePreference } from '../ui/preference.ts';

type Named = { name: string; nameEn?: string | null };
type Sentence = { zh: string; en: string };

/** The name of a thing in the reader's language; Chinese where no English one was written. */
export function useName(): (thing: Named) => string {
  const language = usePreference((preference) => preference.language);
  return (thing) => (language === 'en' && thing.nameEn) || thing.name;
}

/** A place by name, if it is known. */
export function usePlace(): (place: { placeName: string | null; placeNameEn: string | null }) => string | null {
  const language = usePreference((preference) => preference.language);
  return ({ placeName, placeNameEn }) => (language === 'en' && placeNameEn) || placeName;
}

/** A sentence of the API in the reader's language. */
export function useSentence(): (sentence: Sentence) => string {
  const language = usePreference((preference) => preference.language);
  return (sentence) => sentence[language];
}
