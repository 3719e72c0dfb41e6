/** Spelling that says nothing: full width or not, capital or small. */
export const folded = (name: string): string => name.normalize('NFKC').toLowerCase().trim();

/**
 * The key of a product that is known by its name alone: equal whatever the spelling. What a key may not hold (blanks and
 * `: / | ;`) is percent-encoded, and so is `%` itself: two names never share a key.
 */
export const productKey = (name: string): string =>
  folded(name).replace(/[\s:/|;%]/g, (sign) => encodeURIComponent(sign));
