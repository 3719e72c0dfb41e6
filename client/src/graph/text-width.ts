const NARROW = /[iljtfr.,:;'’|()[\] !-]/;

/** Width of bold text in em, from classes of characters: good enough to break lines without a canvas. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    if (code >= 0x2190)
      width += 1; // Chinese, and signs like ≥ that Chinese fonts draw as wide
    else if (NARROW.test(character)) width += 0.34;
    else if (character === 'm' || character === 'w' || character === 'M' || character === 'W') width += 0.9;
    else if (character >= 'A' && character <= 'Z') width += 0.67;
    else width += 0.585;
  }
  return width;
}
