import type { ExploredKind } from './explored-signs.ts';
import { fitName, type Setting } from './fit-name.ts';

/** Pixels of the card's width that the icon takes; with a shape that narrows; on a card for others, which has no icon. */
const TAKEN = { usual: 44, narrowing: 62, more: 16 };
export const NARROWING: ReadonlySet<string> = new Set<ExploredKind>(['CHAIN', 'PRODUCT', 'LIST', 'MECHANISM']);
const SETTINGS: readonly Setting[] = [
  { size: 12, lines: 2 },
  { size: 11, lines: 2 },
];

const takenOn = (kind: ExploredKind | 'more'): number => {
  if (kind === 'more') return TAKEN.more;
  return NARROWING.has(kind) ? TAKEN.narrowing : TAKEN.usual;
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
