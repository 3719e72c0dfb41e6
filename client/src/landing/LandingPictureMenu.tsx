import { useTranslation } from 'react-i18next';
import { PictureMenu } from '../exporting/PictureMenu.tsx';
import type { PictureContent } from '../exporting/picture-content.ts';
import { usePictureNotes, usePictureWords } from '../exporting/usePictureWords.ts';
import { percentFigure } from '../i18n/figures.ts';
import { useName, useSentence } from '../i18n/name.ts';
import { usePreference } from '../ui/preference.ts';
import { comparisonOf, type KindCount, kindCounts } from './comparison-of.ts';
import type { ShownLanding } from './shown-landing.ts';
import { signed } from './signed.ts';

type Completeness = ShownLanding['chains'][number]['before'];

/** Before and after on one sheet, with what was supposed and what it changes. */
export function LandingPictureMenu({ landing }: { landing: ShownLanding }) {
  const { t } = useTranslation();
  const name = useName();
  const sentence = useSentence();
  const language = usePreference((preference) => preference.language);
  const { before, after, asOf } = landing;
  const words = usePictureWords(name(after.chain));
  const notes = usePictureNotes();
  const about = { chain: name(after.chain), area: name(landing.area), asOf };
  const interval = (of: Completeness) =>
    of
      ? t('exporting.interval', {
          low: percentFigure(of.low),
          high: percentFigure(of.high),
          coverage: percentFigure(of.coverage),
        })
      : t('none');
  const printed = (counts: readonly KindCount[], changes: boolean) =>
    counts.map(({ kind, count, change }) => ({ kind, count, change: changes && change !== 0 ? signed(change) : null }));
  const content = (): PictureContent => {
    const { was: _, ...rings } = comparisonOf(landing);
    return {
      language,
      title: t('exporting.landingTitle', about),
      facts: [
        sentence(landing.headline),
        t('exporting.suppose', {
          landings: landing.landings
            .map(({ enterprise, zone, segment }) =>
              t('exporting.landing', {
                enterprise: enterprise ? name(enterprise) : t('landing.unnamed'),
                zone: name(zone),
                segment: name(segment),
              }),
            )
            .join(t('listComma')),
        }),
        `${t('scope.area')} ${about.area} · ${t('scope.asOf')} ${asOf} · ${t('exporting.completenessChange', {
          before: interval(before.completeness),
          after: interval(after.completeness),
        })}`,
        landing.differences
          .filter(({ direction }) => direction !== 'SAME')
          .map((difference) =>
            t('exporting.difference', {
              name: sentence(difference.name),
              before: sentence(difference.before),
              after: sentence(difference.after),
              change: sentence(difference.change),
              direction: t(`landing.direction.${difference.direction}`),
            }),
          )
          .join(' · '),
      ],
      panels: [
        {
          title: t('landing.before'),
          map: before,
          comparison: { ...rings, gained: new Set() },
          counts: printed(kindCounts(before, after), false),
        },
        { title: t('landing.after'), map: after, comparison: rings, counts: printed(kindCounts(after, before), true) },
      ],
      notes: notes(after.chain, asOf),
      words,
    };
  };
  return <PictureMenu name={t('exporting.landingFile', about)} content={content} />;
}
