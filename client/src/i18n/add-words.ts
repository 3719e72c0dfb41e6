import i18next from 'i18next';
import { en } from './en.ts';
import type { ViewWords } from './view-words.ts';
import { zh } from './zh.ts';

/** The words of every view, and beside them those of the views that were opened so far. */
export const words: Record<'zh' | 'en', Record<string, unknown>> = { zh: { ...zh }, en: { ...en } };

/** Words that come with a view: each is a file in `view/`, imported by the pages that speak it. Both languages, same shape. */
export function addWords<View extends keyof ViewWords>(
  view: View,
  added: { zh: ViewWords[View]; en: ViewWords[View] },
): void {
  for (const language of ['zh', 'en'] as const) {
    words[language][view] = added[language];
    if (i18next.isInitialized)
      i18next.addResourceBundle(language, 'translation', { [view]: added[language] }, true, true);
  }
}
