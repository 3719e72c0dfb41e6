/** A set of letters as 32 bits: what a text has not at all need not be looked for in it. */
const bitOf = (letter: number): number => {
  if (letter >= 0x61 && letter <= 0x7a) return 1 << (letter - 0x61);
  return 1 << (letter < 0x80 ? 26 + (letter % 6) : (letter * 0x9e3779b1) >>> 27);
};

export function letterSet(text: string): number {
  let set = 0;
  for (let at = 0; at < text.length; at += 1) set |= bitOf(text.charCodeAt(at));
  return set >>> 0;
}

/** How many of the letters that are wanted are certainly not there. */
export function lacking(wanted: number, there: number): number {
  let bits = wanted & ~there;
  bits -= (bits >>> 1) & 0x55555555;
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
