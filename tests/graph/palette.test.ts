import { describe, expect, it } from 'vitest';
import { HUES } from '../../client/src/graph/kinds.ts';
import { paletteStyleSheet, palettes, THEMES } from '../../client/src/graph/palette.ts';

const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
const luminance = (colour: string) => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (one: string, other: string) => {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(THEMES)('the %s palette', (theme) => {
  const palette = palettes[theme];
  const grounds = [palette.surface, palette.map, palette.band];

  it('has texts of 4.5 and graphics of 3 on every ground', () => {
    for (const hue of HUES) {
      const { text, graphic, tint } = palette.hue[hue];
      for (const ground of [...grounds, tint]) {
        expect(contrast(text, ground), `${hue} text`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(graphic, ground), `${hue} graphic`).toBeGreaterThanOrEqual(3);
      }
      expect(contrast(palette.onSolid, graphic), `icon on ${hue}`).toBeGreaterThanOrEqual(3);
    }
    for (const ground of [...grounds, palette.frame]) {
      for (const grey of [palette.ink, palette.text, palette.second, palette.third]) {
        expect(contrast(grey, ground)).toBeGreaterThanOrEqual(4.5);
      }
    }
    for (const ground of grounds) expect(contrast(palette.edge, ground), 'edge').toBeGreaterThanOrEqual(3);
  });

  it('is given to the page as custom properties', () => {
    expect(paletteStyleSheet()).toContain(`[data-theme='${theme}']`);
    expect(paletteStyleSheet()).toContain(`--edge-on:${palette.edgeOn}`);
    expect(paletteStyleSheet()).toContain(`--violet-text:${palette.hue.violet.text}`);
  });
});
