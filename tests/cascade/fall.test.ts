import { describe, expect, it } from 'vitest';
import { fallOf as fallIn } from '../../server/src/cascade/fall.ts';
import { networkOf, type SupplyRow } from '../../server/src/cascade/network.ts';
import type { Producer } from '../../server/src/cascade/producers.ts';
import type { Input } from '../../server/src/chain/structure.ts';

const fallOf = (
  producers: readonly Producer[],
  inputs: readonly Input[],
  supplies: readonly SupplyRow[],
  removed: string,
) => fallIn(producers, networkOf(producers, inputs, supplies), removed);

const maker = (owner: string, segment: string, tons: number | null = null, count = 1): Producer => ({
  segment,
  owners: [owner],
  capacity: tons === null ? null : { value: tons, unit: 't' },
  count,
});
const input = (from: string, buyer: string, essential = true, returning = false) => ({
  input: from,
  buyer,
  essential,
  returning,
});
const supply = (supplier: string, buyer: string, segment: string, local = true) => ({
  supplier,
  buyer,
  segment,
  local,
});
const lossOf = (fall: ReturnType<typeof fallOf>, segment: string) =>
  fall.segments.find((each) => each.segment === segment)?.loss ?? 0;

describe('what falls, worked by hand', () => {
  it('a third of an input with three makers, and so a third of all that need it', () => {
    const producers = [maker('a1', 'a'), maker('a2', 'a'), maker('a3', 'a'), maker('b', 'b'), maker('c', 'c')];
    const fall = fallOf(producers, [input('a', 'b'), input('b', 'c')], [], 'a1');
    expect(fall.segments.map(({ segment, loss, round, essential }) => [segment, loss, round, essential])).toEqual([
      ['a', expect.closeTo(1 / 3, 10), 0, false],
      ['b', expect.closeTo(1 / 3, 10), 1, true],
      ['c', expect.closeTo(1 / 3, 10), 2, true],
    ]);
    // One whole and two thirds of five.
    expect(fall.systemicRisk).toBeCloseTo((1 + 2 / 3) / 5, 10);
    expect([fall.weighted, fall.rounds]).toEqual([false, 2]);
    expect(fall.enterprises.map(({ enterprise }) => enterprise)).toEqual(['a1', 'b', 'c']);
  });

  it('by capacity where all are known in one unit', () => {
    const producers = [maker('a1', 'a', 90), maker('a2', 'a', 10), maker('b', 'b', 100)];
    const fall = fallOf(producers, [input('a', 'b')], [], 'a1');
    expect(lossOf(fall, 'b')).toBeCloseTo(0.9, 10);
    expect(fall.weighted).toBe(true);
    // 90 of a and nine tenths of 100 of b, of 200 together.
    expect(fall.systemicRisk).toBeCloseTo(0.9, 10);
  });

  it('is not weighted by a capacity that nobody knows, be the maker the only one', () => {
    expect(fallOf([maker('a', 'a')], [], [], 'a').weighted).toBe(false);
    expect(fallOf([maker('a', 'a', 5)], [], [], 'a').weighted).toBe(true);
  });

  it('by equal shares as soon as one capacity is unknown; several firms have several shares', () => {
    const producers = [maker('a1', 'a', 90), maker('several', 'a', null, 3), maker('b', 'b')];
    expect(lossOf(fallOf(producers, [input('a', 'b')], [], 'a1'), 'b')).toBeCloseTo(0.25, 10);
  });

  it('a recorded supply goes before all makers, also one from outside', () => {
    const producers = [maker('a1', 'a'), maker('a2', 'a'), maker('b1', 'b'), maker('b2', 'b'), maker('b3', 'b')];
    const supplies = [
      supply('a1', 'b1', 'a'),
      supply('a1', 'b2', 'a'),
      supply('far', 'b2', 'a', false),
      supply('far', 'b3', 'a', false),
    ];
    const { enterprises } = fallOf(producers, [input('a', 'b')], supplies, 'a1');
    // b1 hangs on a1 alone, b2 gets half from outside, b3 all.
    expect(enterprises.map(({ enterprise, loss }) => [enterprise, loss])).toEqual([
      ['a1', 1],
      ['b1', 1],
      ['b2', 0.5],
    ]);
  });

  it('a recorded supplier of home that is not known to make it says nothing', () => {
    const producers = [maker('a1', 'a'), maker('a2', 'a'), maker('b', 'b')];
    expect(lossOf(fallOf(producers, [input('a', 'b')], [supply('trader', 'b', 'a')], 'a1'), 'b')).toBe(0.5);
  });

  it('an input that nobody makes here is bought elsewhere: it takes no share of the loss and falls for nobody', () => {
    const producers = [maker('a', 'a'), maker('c', 'c')];
    const inputs = [input('a', 'c', false), input('nowhere', 'c'), input('nowhere', 'a')];
    expect(lossOf(fallOf(producers, inputs, [], 'a'), 'c')).toBe(1);
    expect(lossOf(fallOf(producers, inputs, [], 'c'), 'a')).toBe(0);
  });

  it('what comes back by recycling does not fall', () => {
    const producers = [maker('a', 'a'), maker('b', 'b')];
    expect(lossOf(fallOf(producers, [input('a', 'b', true, true)], [], 'a'), 'b')).toBe(0);
  });

  it('an enterprise in two segments stops in both, one that is hit in one of two loses half', () => {
    const producers = [maker('both', 'a'), maker('both', 'c'), maker('b', 'b'), maker('b', 'd')];
    const { segments, enterprises } = fallOf(producers, [input('a', 'b')], [], 'both');
    expect(segments.map(({ segment }) => segment)).toEqual(['a', 'b', 'c']);
    expect(enterprises).toEqual([
      { enterprise: 'both', loss: 1, round: 0 },
      { enterprise: 'b', loss: 0.5, round: 1 },
    ]);
  });
});
