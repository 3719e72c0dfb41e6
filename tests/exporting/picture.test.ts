import { describe, expect, test } from 'vitest';
import type { PictureContent } from '../../client/src/exporting/picture-content.ts';
import { spansOf } from '../../client/src/exporting/picture-fonts.ts';
import { pictureSvg } from '../../client/src/exporting/picture-svg.ts';
import { wrapped } from '../../client/src/exporting/picture-text.ts';
import type { ChainMapData } from '../../client/src/graph/chain-map.ts';
import { SIGNS } from '../../client/src/graph/icons.ts';
import { KINDS } from '../../client/src/graph/kinds.ts';
import { LINES } from '../../client/src/graph/LineSample.tsx';
import { textWidth } from '../../client/src/graph/text-width.ts';
import { drawnChain } from '../graph/drawn-chain.ts';
import { seedChains } from '../graph/seed-chains.ts';
import { textsOf, wellFormed } from './xml.ts';

const each = <T extends string>(names: readonly T[], word: (name: T) => string) =>
  Object.fromEntries(names.map((name) => [name, word(name)])) as Record<T, string>;

const words: PictureContent['words'] = {
  kinds: each(KINDS, (kind) => `类型${kind}`),
  upstream: '上游',
  downstream: '下游',
  lane: (lane) => `前 ${lane} 级`,
  upstreamness: (value) => `U ${value}`,
  members: (count) => `${count} 项`,
  region: '',
  legend: '图例',
  meaning: each(KINDS, (kind) => `意思${kind}`),
  line: each(LINES, (line) => `线${line}`),
  sign: each(SIGNS, (sign) => `标记${sign}`),
  severity: '严重度',
  ring: '粗框',
  gained: '绿线',
};
const contentOf = (map: ChainMapData, more: Partial<PictureContent> = {}): PictureContent => ({
  language: 'zh',
  title: '光电LED产业链图 · 长治市',
  facts: ['时点：2025-09-30', '完整度：27–66%，覆盖度 51%'],
  panels: [{ title: '现状', map, counts: [{ kind: 'STALLED', count: 2, change: null }] }],
  notes: ['来源：某文件（2025-09）', '模板自编', '再看此图：https://a.example/chain/led?area=a&asOf=b'],
  words,
  ...more,
});

describe('the picture to hand in', () => {
  test.each(seedChains().map(({ chain, map }) => ({ chain, map })))(
    '$chain: whole, well-formed, nothing cut away',
    ({ map }) => {
      const { svg, width, height } = pictureSvg(contentOf(map));
      expect(wellFormed(svg)).toBe(true);
      const text = textsOf(svg).join('').replaceAll(/[\s…]/g, '');
      for (const name of map.segments.name) expect(text).toContain(name.replaceAll(/\s/g, '').slice(0, 6));
      expect(width).toBeGreaterThan(900);
      expect(height).toBeGreaterThan(400);
    },
  );

  test('says what it is, of when, how sure, from where, and how to see it again', () => {
    const map = drawnChain([{ name: 'a' }, { name: 'b' }], [{ from: 'a', to: 'b' }]);
    const texts = textsOf(pictureSvg(contentOf(map)).svg);
    for (const line of [...contentOf(map).facts, ...contentOf(map).notes, contentOf(map).title, '图例'])
      expect(texts).toContain(line);
  });

  test('its legend has the kinds, lines and signs that are there, and no others', () => {
    const map = drawnChain(
      [
        { name: 'a', kind: 'COVERED' },
        { name: 'b', kind: 'STALLED' },
      ],
      [{ from: 'a', to: 'b' }],
    );
    const text = textsOf(pictureSvg(contentOf(map)).svg).join('\n');
    expect(text).toContain('类型COVERED：意思COVERED');
    expect(text).toContain('类型STALLED：意思STALLED');
    expect(text).not.toContain('意思MISSING');
    expect(text).toContain('线local');
    expect(text).not.toContain('线absent');
    expect(text).not.toContain('标记leader');
    expect(text).not.toContain('粗框');
  });

  test('a comparison rings what changed, and explains the ring', () => {
    const map = drawnChain([{ name: 'a' }, { name: 'b' }], [{ from: 'a', to: 'b' }]);
    const changed = { changed: new Set(['Segment:a']), gained: new Set(['Segment:a']) };
    const panel = { map, counts: [] };
    const { svg } = pictureSvg(
      contentOf(map, {
        panels: [
          { ...panel, title: '落地前', comparison: { ...changed, gained: new Set() } },
          { ...panel, title: '落地后', comparison: changed },
        ],
      }),
    );
    const texts = textsOf(svg);
    for (const word of ['落地前', '落地后', '粗框', '绿线']) expect(texts).toContain(word);
    // One ring in each picture, one in the legend.
    expect(svg.match(/fill:none;stroke:#101828;stroke-width:3/g)).toHaveLength(3);
  });

  test('names with signs of XML stay names', () => {
    const map = drawnChain([{ name: 'A<b>&"c' }], []);
    const { svg } = pictureSvg(contentOf(map, { title: 'x < y & z\u0001' }));
    expect(wellFormed(svg)).toBe(true);
    expect(textsOf(svg)).toContain('x < y & z');
  });

  test('the page is white and light, whatever the theme', () => {
    const map = drawnChain([{ name: 'a' }], []);
    expect(pictureSvg(contentOf(map)).svg).toContain('style="fill:#FFFFFF"');
  });
});

test('lines are no wider than the page, and nothing is lost', () => {
  const words =
    '来源：长治市以招商引资实效（2025-09）、ChainKnowledgeGraph-and-a-very-long-word-without-any-space（参考）。';
  const lines = wrapped(words, 11, 160);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('')).toBe(words);
  for (const line of lines) expect(textWidth(line) * 11).toBeLessThanOrEqual(175);
});

test('ranges of a font are read as code points', () =>
  expect(spansOf('U+4e00-4e03, U+1F004')).toEqual([
    [0x4e00, 0x4e03],
    [0x1f004, 0x1f004],
  ]));
