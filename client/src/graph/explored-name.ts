import type { ExploredKind } from './explored-signs.ts';
import { fitName, type Setting } from './fit-name.ts';

/** Beside the icon; the point of a tag leaves less; a card that stands for others has no icon. In pixels of the card's width. */
const TAKEN = { usual: 44, tag: 62, more: 16 };
const SETTINGS: readonly Setting[] = [
  { size: 12, lines: 2 },
  { size: 11, lines: 2 },
];

const takenOn = (kind: ExploredKind | 'more'): number => {
  if (kind === 'more') return TAKEN.more;
  return kind === 'PRODUCT' || kind === 'LIST' ? TAKEN.tag : TAKEN.usual;
};

/** A name as a card of an exploration sets it: up to two lines, for the names of one list often begin alike. */
export function exploredName(
  name: string,
  kind: ExploredKind | 'more',
  card: { width: number },
): { label: string; size: number } {
  const language = /\p{Script=Han}/u.test(name) ? 'zh' : 'en';
  const { lines, size } = fitName(name, language, card.width - takenOn(kind), SETTINGS);
  return { label: lines.join('\n'), size };
}
