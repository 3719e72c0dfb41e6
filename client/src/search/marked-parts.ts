export type Mark = { from: number; until: number };
export type Part = { from: number; text: string; marked: boolean };

/** A low surrogate is the second half of a character: a part that began with it would show as a broken sign. */
const isHalf = (text: string, at: number): boolean => /^[\uDC00-\uDFFF]/.test(text.slice(at, at + 1));

/** A text cut where marks begin and end, never within a character. */
export function markedParts(text: string, marks: readonly Mark[]): Part[] {
  const whole = (at: number) => (at > 0 && isHalf(text, at) ? at + 1 : at);
  const cuts = [0, ...marks.flatMap(({ from, until }) => [from, whole(until)]), text.length];
  return cuts
    .map((from, index) => ({ from, text: text.slice(from, cuts[index + 1]), marked: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
