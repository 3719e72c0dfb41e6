import 'i18next';
import type { ViewWords } from './view-words.ts';
import type { zh } from './zh.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zh & ViewWords };
  }
}
