import { create } from 'zustand';

export type Language = 'zh' | 'en';
export type Theme = 'light' | 'dark';

/**
 * Language and theme belong to the reader, not to the view: kept by the browser, not in the address.
 * A link may still carry `?lang=en&theme=dark`; that holds for the browser tab and is not kept beyond it.
 */
type Preference = {
  language: Language;
  theme: Theme;
  choose(change: Partial<{ language: Language; theme: Theme }>): void;
};

const NAMES = { language: 'lang', theme: 'theme' } as const;
const asked = new URLSearchParams(location.search);

function found<T extends string>(name: string, words: readonly T[], otherwise: T): T {
  const linked = words.find((word) => word === asked.get(name));
  if (linked) sessionStorage.setItem(name, linked);
  const kept = sessionStorage.getItem(name) ?? localStorage.getItem(name);
  return words.find((word) => word === kept) ?? otherwise;
}

const prefersDark = matchMedia('(prefers-color-scheme: dark)').matches;

export const usePreference = create<Preference>()((set) => ({
  language: found(NAMES.language, ['zh', 'en'], 'zh'),
  theme: found(NAMES.theme, ['light', 'dark'], prefersDark ? 'dark' : 'light'),
  choose(change) {
    for (const key of ['language', 'theme'] as const) {
      const value = change[key];
      if (!value) continue;
      localStorage.setItem(NAMES[key], value);
      sessionStorage.removeItem(NAMES[key]);
    }
    set(change);
  },
}));

/** Takes `lang` and `theme` out of the address bar once they are read. */
export function tidyAddress(): void {
  if (!asked.has('lang') && !asked.has('theme')) return;
  const address = new URL(location.href);
  address.searchParams.delete('lang');
  address.searchParams.delete('theme');
  const search = address.search.replaceAll('%3A', ':').replaceAll('%2C', ',');
  history.replaceState(history.state, '', address.pathname + search + address.hash);
}
