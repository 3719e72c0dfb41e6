import { useTranslation } from 'react-i18next';
import type { ShownMap } from '../chain/shown-map.ts';
import { gapLists } from '../gap/gap-lists.ts';
import { segmentRows } from '../gap/segment-rows.ts';
import { KINDS } from '../graph/kinds.ts';
import { percentFigure } from '../i18n/figures.ts';
import { useName } from '../i18n/name.ts';
import { usePreference } from '../ui/preference.ts';
import type { PictureContent } from './picture-content.ts';
import { usePictureNotes, usePictureWords } from './usePictureWords.ts';

/** What a picture of a whole chain holds, and what its file is called. */
export function useChainPicture(map: ShownMap): { file: string; content(): PictureContent } {
  const { t } = useTranslation();
  const name = useName();
  const language = usePreference((preference) => preference.language);
  const words = usePictureWords(name(map.chain));
  const notes = usePictureNotes();
  const { asOf, completeness } = map;
  const about = { chain: name(map.chain), area: name(map.area), asOf };
  const content = (): PictureContent => {
    const lists = gapLists(segmentRows(map.segments));
    const counts = { segments: map.segments.id.length, gaps: lists.gaps.length, unknown: lists.unknown.length };
    return {
      language,
      title: t('exporting.chainTitle', about),
      facts: [
        t('exporting.facts', { ...about, ...counts }),
        ...(completeness
          ? [
              t('exporting.completeness', {
                low: percentFigure(completeness.low),
                high: percentFigure(completeness.high),
                coverage: percentFigure(completeness.coverage),
              }),
            ]
          : []),
      ],
      panels: [
        {
          title: name(map.chain),
          map,
          counts: KINDS.map((kind) => ({
            kind,
            count: map.segments.kind.filter((each) => each === kind).length,
            change: null,
          })).filter(({ count }) => count > 0),
        },
      ],
      notes: notes(map.chain, asOf),
      words,
    };
  };
  return { file: t('exporting.chainFile', about), content };
}
