import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ends, type Points, scatterMarks } from '../../client/src/target/scatter-marks.ts';

const frame = {
  left: 34,
  top: 26,
  width: 346,
  height: 330,
  x: [0, 100] as [number, number],
  y: [0, 100] as [number, number],
};

function points(spots: readonly (readonly [number, number])[]): Points {
  return {
    enterprise: spots.map((_, at) => `Enterprise:e${at}`),
    name: spots.map((_, at) => `企业${at}`),
    rank: spots.map((_, at) => at + 1),
    low: spots.map(([mid]) => mid),
    mid: spots.map(([mid]) => mid),
    high: spots.map(([mid]) => mid),
    known: spots.map(([, known]) => known),
    region: spots.map(() => null),
    __typename: 'TargetPoints',
  } as Points;
}
const several = (name: string, more: number) => `${name} +${more}`;
const marksOf = (of: Points, selected = -1) => scatterMarks(of, frame, (at) => of.name[at] ?? '', selected, several);

it('draws those on one spot as one mark that says how many, under the name of the best, or of the selected', () => {
  const three = points([
    [50, 50],
    [50, 50],
    [50.5, 50],
  ]);
  expect(marksOf(three).map(({ label, targets }) => [label, targets])).toEqual([['企业0 +2', [0, 1, 2]]]);
  expect(marksOf(three, 2)[0]?.label).toBe('企业2 +2');
});

it('loses nobody, and puts no name on another name or outside the frame', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.constantFrom(25, 37.5, 50, 62.5, 75)), { maxLength: 80 }),
      (spots) => {
        const marks = marksOf(points(spots));
        expect(marks.flatMap(({ targets }) => targets).sort((a, b) => a - b)).toEqual(spots.map((_, at) => at));
        const sides = marks.filter(({ side }) => side === 'right');
        for (const one of sides)
          for (const other of sides)
            if (one !== other && one.y === other.y) expect(Math.abs(one.x - other.x)).toBeGreaterThan(20);
      },
    ),
  ));

it('gives the axes air, on whole tens and within 0 to 100', () => {
  expect(ends([50, 50])).toEqual([40, 60]);
  expect(ends([0, 100])).toEqual([0, 100]);
  expect(ends([44, 88])).toEqual([40, 100]);
});
