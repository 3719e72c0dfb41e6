import { describe, expect, it } from 'vitest';
import { layoutChain } from '../../client/src/graph/layout.ts';
import { seedChains } from './seed-chains.ts';
import { expectSound } from './sound-drawing.ts';

const windows = [
  { width: 1002, height: 424 },
  { width: 1002, height: 586 },
  { width: 1482, height: 640 },
  { width: 640, height: 400 },
];

describe.each(seedChains())('the chain $chain', ({ map }) => {
  it.each(windows)('has no line through a card and none shared at $width x $height', (window) => {
    for (const language of ['zh', 'en'] as const) expectSound(map, layoutChain(map, window, language));
  });

  it('is seen whole on a page of 1366 x 768 without the list', () => {
    const window = { width: 1002, height: 586 };
    const { width, height } = layoutChain(map, window, 'zh');
    expect(Math.min(window.width / width, window.height / height)).toBeGreaterThan(0.95);
  });

  it('stands where it stands whatever its state', () => {
    const window = { width: 1002, height: 490 };
    const other = { ...map, segments: { ...map.segments, kind: map.segments.id.map(() => 'COVERED' as const) } };
    expect(layoutChain(other, window, 'zh')).toEqual(layoutChain(map, window, 'zh'));
  });
});
