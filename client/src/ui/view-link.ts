import { create } from 'zustand';
import { usePreference } from './preference.ts';

/**
 * The area and date that the view in front shows. Where the address leaves them to the default, a copied link
 * must still name them: the default moves when a newer source is imported.
 */
type Shown = { area: string | null; asOf: string | null; show(area: string, asOf: string): void };

export const useShown = create<Shown>()((set) => ({
  area: null,
  asOf: null,
  show: (area, asOf) => set({ area, asOf }),
}));

export function viewLink(): string {
  const { area, asOf } = useShown.getState();
  const { language, theme } = usePreference.getState();
  const address = new URL(location.href);
  if (area && !address.searchParams.has('area')) address.searchParams.set('area', area);
  if (asOf && !address.searchParams.has('asOf')) address.searchParams.set('asOf', asOf);
  address.searchParams.set('lang', language);
  address.searchParams.set('theme', theme);
  return address.href.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%7E', '~');
}
