import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { type Language, usePreference } from '../ui/preference.ts';
import { words } from './add-words.ts';

/** Starts i18next with both languages (they are small; those of a view come with it) and lets it follow the reader's choice. */
export function startWords(): void {
  void i18next.use(initReactI18next).init({
    lng: usePreference.getState().language,
    fallbackLng: 'zh',
    resources: { zh: { translation: words.zh }, en: { translation: words.en } },
    interpolation: { escapeValue: false },
  });
  usePreference.subscribe(({ language }) => follow(language));
  follow(usePreference.getState().language);
}

function follow(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  if (i18next.language !== language) void i18next.changeLanguage(language);
}
