import { usePreference } from '../ui/preference.ts';

/** Sentences one after another: Chinese full stops bring their own space. */
export function useSentences(): (sentences: readonly (string | false | null)[]) => string {
  const language = usePreference((preference) => preference.language);
  return (sentences) => sentences.filter(Boolean).join(language === 'zh' ? '' : ' ');
}
