import { useTranslation } from 'react-i18next';
import { useCanvasWords } from '../chain/useCanvasWords.ts';
import { lastDay } from '../evidence/last-day.ts';
import { SIGNS } from '../graph/icons.ts';
import { KINDS } from '../graph/kinds.ts';
import { LINES } from '../graph/LineSample.tsx';
import { useFrame } from '../ui/useFrame.ts';
import { viewLink } from '../ui/view-link.ts';
import type { PictureWords } from './picture-content.ts';
import '../i18n/view/canvas.ts';

/** The words of a picture, in the reader's language. */
export function usePictureWords(chain: string): PictureWords {
  const { t } = useTranslation();
  const canvas = useCanvasWords(chain);
  return {
    ...canvas,
    kinds: Object.fromEntries(KINDS.map((kind) => [kind, t(`kind.${kind}`)])) as PictureWords['kinds'],
    legend: t('exporting.legend'),
    meaning: Object.fromEntries(KINDS.map((kind) => [kind, t(`kindMeaning.${kind}`)])) as PictureWords['meaning'],
    line: Object.fromEntries(LINES.map((line) => [line, t(`canvas.line.${line}`)])) as PictureWords['line'],
    sign: Object.fromEntries(SIGNS.map((sign) => [sign, t(`canvas.sign.${sign}`)])) as PictureWords['sign'],
    severity: t('exporting.severity'),
    ring: t('landing.ring'),
    gained: t('landing.gained'),
  };
}

/** What stands below every picture: the sources known by its date, whose template the chain is, where to see it again. */
export function usePictureNotes(): (chain: { origin: string; version: string }, asOf: string) => string[] {
  const { t } = useTranslation();
  const { data } = useFrame();
  return ({ origin, version }, asOf) => {
    const known = (data?.sources ?? []).filter(({ date }) => date === null || lastDay(date) <= asOf);
    const sources = known
      .map(({ title, date }) => (date ? t('exporting.dated', { title, date }) : t('exporting.undated', { title })))
      .join(t('listComma'));
    return [
      t('exporting.sources', { sources }),
      t(origin === 'TEMPLATE' ? 'exporting.template' : 'exporting.official', { version }),
      t('exporting.link', { link: viewLink() }),
    ];
  };
}
