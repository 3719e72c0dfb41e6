import { useMemo } from 'react';
import { fitName } from '../graph/fit-name.ts';
import { countFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { usePreference } from '../ui/preference.ts';
import type { Counts } from './counts.ts';
import type { Words } from './draw-part.ts';
import type { Names } from './names.ts';

/** What the map writes beside groups and things, in the reader's language. */
export function useWords(groupName: (group: number) => string, counts: Counts | null, names: Names | null): Words {
  const language = usePreference((preference) => preference.language);
  const name = useName();
  // biome-ignore lint/correctness/useExhaustiveDependencies: names change with the language only
  return useMemo(
    () => ({
      group: (group) => `${groupName(group)} ${countFigure(counts?.groups[group] ?? 0)}`,
      thing: (thing, width) => {
        const named = names?.of(thing);
        return named ? fitName(name(named), language, width, [{ size: 11, lines: 2 }]).lines : null;
      },
    }),
    [groupName, counts, names, language],
  );
}
