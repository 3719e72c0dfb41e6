import { describe, expect, it } from 'vitest';
import { CARD_MARGIN, cardSvg, fittedName } from '../../client/src/graph/card-svg.ts';
import { layoutLow } from '../../client/src/graph/layout-low.ts';
import { palettes } from '../../client/src/graph/palette.ts';
import { seedChains } from './seed-chains.ts';
import { expectSound } from './sound-drawing.ts';

/** Half of what a page of 1366 x 768 leaves for two pictures. */
const window = { width: 958, height: 270 };

describe.each(seedChains())('the chain $chain at half the height', ({ map }) => {
  it('has no line through a card and none shared', () => {
    for (const language of ['zh', 'en'] as const) expectSound(map, layoutLow(map, window, language));
  });

  it('is seen whole, or nearly', () => {
    const { width, height } = layoutLow(map, window, 'zh');
    expect(Math.min(window.width / width, window.height / height)).toBeGreaterThan(0.75);
  });

  it('has the same places before and after', () => {
    const after = { ...map, segments: { ...map.segments, kind: map.segments.id.map(() => 'COVERED' as const) } };
    expect(layoutLow(after, window, 'zh')).toEqual(layoutLow(map, window, 'zh'));
  });
});

describe('a card as a row of a list', () => {
  const content = {
    name: 'LED外延片',
    kind: 'STALLED',
    kindWord: '停滞',
    severity: 40,
    suppliers: 2,
    suppliersAtLeast: false,
    stageLow: 3,
    stageHigh: 3,
    projects: 1,
    leader: false,
    conflict: false,
    overlap: false,
  } as const;
  const look = { width: 112, framed: true, language: 'zh', palette: palettes.light, scale: 1 } as const;

  it('keeps sign and name and leaves the figures to the panel', () => {
    const svg = cardSvg(content, { ...look, height: 20 });
    expect(svg).toContain('LED外延片');
    expect(svg).not.toContain('停滞');
    expect(svg).toContain(`height="${20 + 2 * CARD_MARGIN}"`);
  });

  it('breaks a long name in two where there is room for two lines', () => {
    const long = { name: '荧光粉与封装胶及其他' };
    expect(fittedName(long, { ...look, height: 30 }).lines).toHaveLength(2);
    expect(fittedName(long, { ...look, height: 20 })).toMatchObject({ cut: true });
  });
});
