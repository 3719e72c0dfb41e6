import { describe, expect, it } from 'vitest';
import { MEASURES, type PackedBox, type PackedDot, packBoxes, packDots } from '../../client/src/cluster/pack.ts';

const dots = (...radii: number[]) => radii.map((radius, at) => ({ key: String(at), radius }));
const apart = (a: PackedDot, b: PackedDot) =>
  Math.abs(a.x - b.x) >= a.radius + b.radius || Math.abs(a.y - b.y) >= a.radius + b.radius;
const clear = (a: PackedBox, b: PackedBox) =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

describe('dots on shelves', () => {
  it('stand in rows where they are alike', () => {
    const { dots: packed, height } = packDots(dots(10, 10, 10), 44);
    expect(packed.map(({ x, y }) => [x, y])).toEqual([
      [10, 10],
      [34, 10],
      [10, 34],
    ]);
    expect(height).toBe(44);
  });

  it('stand upon each other beside a large one', () => {
    const { dots: packed, height } = packDots(dots(22, 10, 10), 200);
    expect(packed.map(({ x, y }) => [x, y])).toEqual([
      [22, 22],
      [58, 10],
      [58, 34],
    ]);
    expect(height).toBe(44);
  });
});

describe('boxes in columns', () => {
  const many = Array.from({ length: 19 }, (_, at) => ({
    key: `box-${at}`,
    dots: dots(...Array.from({ length: (at * 7) % 23 }, (_, dot) => 9 + ((dot * 13 + at) % 38)).sort((a, b) => b - a)),
  }));
  const packed = packBoxes(many, 1000);

  it('never overlap, nor do the dots in them, and all stay inside', () => {
    for (const [at, box] of packed.boxes.entries()) {
      expect(packed.boxes.slice(at + 1).every((other) => clear(box, other))).toBe(true);
      expect(box.x + box.width).toBeLessThanOrEqual(1000);
      for (const [position, dot] of box.dots.entries()) {
        expect(box.dots.slice(position + 1).every((other) => apart(dot, other))).toBe(true);
        expect(dot.x - dot.radius).toBeGreaterThanOrEqual(box.x);
        expect(dot.x + dot.radius).toBeLessThanOrEqual(box.x + box.width);
        expect(dot.y - dot.radius).toBeGreaterThanOrEqual(box.y + MEASURES.title);
        expect(dot.y + dot.radius).toBeLessThanOrEqual(box.y + box.height);
      }
    }
  });

  it('come out the same each time, also when only one column fits', () => {
    expect(packBoxes(many, 1000)).toEqual(packed);
    expect(new Set(packBoxes(many, 200).boxes.map(({ x }) => x))).toEqual(new Set([0]));
  });
});
