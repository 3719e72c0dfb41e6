import { useMemo } from 'react';
import { usePreference } from '../ui/preference.ts';
import { type Look, lookOf } from './look.ts';
import { ATLAS_KINDS, type AtlasKind } from './read-atlas.ts';

/** How the map is drawn: in the reader's theme and the font of the page, with the kinds that stand out. */
export function useAtlasLook(kinds: readonly AtlasKind[] | undefined): Look {
  const theme = usePreference((preference) => preference.theme);
  return useMemo(
    () =>
      lookOf(
        theme,
        getComputedStyle(document.body).fontFamily,
        kinds ? new Set(kinds.map((kind) => ATLAS_KINDS.indexOf(kind))) : null,
      ),
    [theme, kinds],
  );
}
