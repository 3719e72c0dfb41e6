import { describe, expect, it } from 'vitest';
import { type CardContent, type CardLook, cardSvg } from '../../client/src/graph/card-svg.ts';
import { KINDS } from '../../client/src/graph/kinds.ts';
import { palettes } from '../../client/src/graph/palette.ts';

const content: CardContent = {
  name: 'LED芯片',
  kind: 'STALLED',
  kindWord: '停滞',
  severity: 50,
  suppliers: 0,
  suppliersAtLeast: false,
  stageLow: null,
  stageHigh: null,
  projects: 0,
  leader: false,
  conflict: false,
  overlap: false,
};
const look: CardLook = { width: 124, height: 64, framed: false, language: 'zh', palette: palettes.light, scale: 1 };
const words = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text);

describe('a card', () => {
  it('tells name and kind', () => {
    expect(words(cardSvg(content, look))).toEqual(['LED芯片', '停滞']);
  });

  it('marks a lower bound of suppliers and an interval of stages', () => {
    const told = words(
      cardSvg({ ...content, suppliers: 2, suppliersAtLeast: true, projects: 1, stageLow: 2, stageHigh: 5 }, look),
    );
    expect(told).toContain('≥2');
    expect(told).toContain('2–5');
    expect(words(cardSvg({ ...content, projects: 1, stageLow: 3, stageHigh: 3 }, look))).toContain('3');
  });

  it('looks different for every kind even without its words and colours', () => {
    for (const theme of ['light', 'dark'] as const) {
      const plain = KINDS.map((kind) =>
        cardSvg({ ...content, kind, kindWord: '' }, { ...look, palette: palettes[theme] }).replaceAll(
          /#[0-9A-F]{6}/gi,
          '#',
        ),
      );
      expect(new Set(plain).size).toBe(KINDS.length);
    }
  });

  it('draws severity as a share of the full bar, and none where all is covered', () => {
    const bars = (svg: string) =>
      [...svg.matchAll(/<rect x="8" y="59" width="([\d.]+)"/g)].map(([, width]) => Number(width));
    expect(bars(cardSvg(content, look))).toEqual([108, 54]);
    expect(bars(cardSvg({ ...content, kind: 'COVERED', severity: 0 }, look))).toEqual([]);
  });

  it('escapes names', () => {
    const svg = cardSvg({ ...content, name: '<b>&' }, look);
    expect(svg).not.toContain('<b>');
    expect(svg).toContain('&#60;b&#62;&#38;');
  });

  it('draws at 1.2 what it draws at 1, only larger', () => {
    const large = cardSvg(content, { ...look, width: 148.8, height: 76.8, scale: 1.2 });
    const body = (svg: string) => svg.slice(svg.indexOf('>') + 1);
    expect(body(large)).toBe(body(cardSvg(content, look)));
  });
});
