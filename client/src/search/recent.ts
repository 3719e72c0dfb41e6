const MOST = 6;

/** What was searched for and led somewhere, the last first; gone with the page. */
let texts: readonly string[] = [];

export const recentTexts = (): readonly string[] => texts;

export function remember(text: string): void {
  texts = [text, ...texts.filter((before) => before !== text)].slice(0, MOST);
}
