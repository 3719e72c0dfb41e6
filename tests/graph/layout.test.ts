import { describe, expect, it } from 'vitest';
import type { Drawing } from '../../client/src/graph/drawing.ts';
import { layoutChain } from '../../client/src/graph/layout.ts';
import { layeredChain } from '../bench/layered-chain.ts';
import { drawnChain, type Input, type Segment } from './drawn-chain.ts';
import { expectSound } from './sound-drawing.ts';

const window = { width: 1002, height: 490 };

function draw(segments: readonly Segment[], inputs: readonly Input[]) {
  const map = drawnChain(segments, inputs);
  const drawing = layoutChain(map, window, 'zh');
  expectSound(map, drawing);
  const segmentOf = (name: string) => map.segments.id.indexOf(`Segment:${name}`);
  const boxOf = (name: string) => drawing.cards.find(({ segment }) => segment === segmentOf(name))?.box ?? fail(name);
  return { map, drawing, segmentOf, boxOf };
}
const fail = (name: string): never => {
  throw new Error(`${name} is not drawn`);
};
const path = (...names: string[]): Input[] => names.slice(1).map((to, at) => ({ from: names[at] as string, to }));
const bends = ({ lines }: Drawing) => lines.reduce((sum, { points }) => sum + points.length - 2, 0);

describe('the lane map', () => {
  it('puts upstream to the left and the spine on one line', () => {
    const { drawing, boxOf } = draw(
      ['ore', 'metal', 'part', 'car'].map((name) => ({ name })),
      path('ore', 'metal', 'part', 'car'),
    );
    const boxes = ['ore', 'metal', 'part', 'car'].map(boxOf);
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1);
    expect(boxes.map(({ left }) => left)).toEqual(boxes.map(({ left }) => left).sort((a, b) => a - b));
    expect(bends(drawing)).toBe(0);
  });

  it('hangs the side segments of one group in one frame with one vertical arrow', () => {
    const side = ['glue', 'tape', 'reel'].map((name) => ({ name, side: 'materials' }));
    const { drawing, boxOf } = draw(
      [{ name: 'chip' }, { name: 'package' }, ...side],
      [...path('chip', 'package'), ...side.map(({ name }) => ({ from: name, to: 'package' }))],
    );
    expect(drawing.frames).toHaveLength(1);
    const arrows = drawing.lines.filter(({ from }) => from.startsWith('frame:'));
    expect(arrows).toHaveLength(1);
    expect(arrows[0]?.inputs).toHaveLength(3);
    const [start, end] = arrows[0]?.points ?? [];
    const buyer = boxOf('package');
    expect(start?.x).toBe(end?.x);
    expect(end?.x).toBeGreaterThan(buyer.left);
    expect(end?.x).toBeLessThan(buyer.left + buyer.width);
  });

  it('gives a side segment that buys, or sells to several of one lane, a frame of its own in its lane', () => {
    const { drawing } = draw(
      [{ name: 'steel' }, { name: 'press', side: 'tools' }, { name: 'door' }, { name: 'bonnet' }, { name: 'car' }],
      [...path('steel', 'press', 'door', 'car'), { from: 'press', to: 'bonnet' }, { from: 'bonnet', to: 'car' }],
    );
    expect(drawing.frames).toHaveLength(1);
    expect(drawing.lines.filter(({ from }) => from.startsWith('frame:'))).toHaveLength(2);
  });

  it('hangs a side segment on a side segment', () => {
    const { drawing } = draw(
      [{ name: 'gas', side: 'gases' }, { name: 'tool', side: 'tools' }, { name: 'chip' }],
      path('gas', 'tool', 'chip'),
    );
    expect(drawing.frames).toHaveLength(2);
    expect(drawing.lines).toHaveLength(2);
  });

  it('draws one arrow to each of two buyers side by side', () => {
    const { drawing } = draw(
      [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'tool', side: 'tools' }],
      [...path('a', 'b', 'c'), { from: 'tool', to: 'b' }, { from: 'tool', to: 'c' }],
    );
    const arrows = drawing.lines.filter(({ from }) => from.startsWith('frame:'));
    expect(arrows).toHaveLength(2);
    for (const { points } of arrows) expect(points[0]?.x).toBe(points[1]?.x);
  });

  it('leads a return edge round below everything', () => {
    const { drawing, boxOf } = draw(
      ['salt', 'cell', 'car', 'scrap'].map((name) => ({ name })),
      [...path('salt', 'cell', 'car', 'scrap'), { from: 'scrap', to: 'salt', returning: true }],
    );
    const back = drawing.lines.find(({ returning }) => returning);
    const lowest = Math.max(...(back?.points ?? []).map(({ y }) => y));
    for (const name of ['salt', 'cell', 'car', 'scrap'])
      expect(lowest).toBeGreaterThan(boxOf(name).top + boxOf(name).height);
  });

  it('splits a lane that is too tall before it makes the reader pan', () => {
    const products = Array.from({ length: 9 }, (_, at) => `product ${at}`);
    const { drawing } = draw(
      [{ name: 'oil' }, ...products.map((name) => ({ name }))],
      products.map((to) => ({ from: 'oil', to })),
    );
    expect(drawing.height).toBeLessThanOrEqual(window.height);
    expect(drawing.lanes).toHaveLength(2);
  });

  it('draws a thousand segments without fault, and lines that lead to what is near are short', () => {
    const map = layeredChain(1_000);
    const drawing = layoutChain(map, window, 'zh');
    expectSound(map, drawing);
    const rises = drawing.lines.map(({ points }) => Math.abs((points[0]?.y ?? 0) - (points.at(-1)?.y ?? 0)));
    expect(Math.max(...rises)).toBeLessThan(drawing.height / 5);
  });

  it.each([
    { what: 'nothing', segments: [], inputs: [] },
    { what: 'one segment', segments: [{ name: 'a' }], inputs: [] },
    {
      what: 'parts that do not touch',
      segments: ['a', 'b', 'c', 'd'].map((name) => ({ name })),
      inputs: [...path('a', 'b'), ...path('c', 'd')],
    },
    {
      what: 'side segments only',
      segments: [
        { name: 'a', side: 'x' },
        { name: 'b', side: 'x' },
        { name: 'c', side: 'y' },
      ],
      inputs: path('a', 'b'),
    },
    {
      what: 'nine lanes',
      segments: [...'abcdefghi'].map((name) => ({ name })),
      inputs: [...path(...'abcdefghi'), { from: 'a', to: 'i' }, { from: 'b', to: 'e' }],
    },
  ])('draws $what', ({ segments, inputs }) => {
    draw(segments, inputs);
  });
});
