import type { Names } from './names.ts';
import { placeOf } from './rank.ts';
import { readings } from './readings.ts';
import type { Span } from './span.ts';

const WHOLE = placeOf('SAME_SOUND', 'WHOLE');
const START = placeOf('SAME_SOUND', 'START');
const PART = placeOf('SAME_SOUND', 'PART');
/** One syllable alone is shared by hundreds of characters. */
const TELLING = 2;

/** Names that are said as the query is: the slip of everybody who types Chinese by its sound. */
export function sameSound(names: Names, query: string, from: number, until: number, take: Span): void {
  const { starts, sound, numberOf } = names;
  const wanted = readings(query).map((syllable) => numberOf.get(syllable) ?? 0);
  if (wanted.length < TELLING || wanted.includes(0)) return;
  for (let text = from; text < until; text += 1) {
    const start = starts[text] ?? 0;
    const stop = (starts[text + 1] ?? 0) - 1;
    for (let unit = start; unit + wanted.length <= stop; unit += 1) {
      if (sound[unit] !== wanted[0]) continue;
      let same = 1;
      while (same < wanted.length && sound[unit + same] === wanted[same]) same += 1;
      if (same < wanted.length) continue;
      const end = unit + same;
      take(text, unit > start ? PART : end === stop ? WHOLE : START, unit, end);
      break;
    }
  }
}
