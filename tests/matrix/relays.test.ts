import { describe, expect, it } from 'vitest';
import type { Input } from '../../server/src/chain/structure.ts';
import { longestRelay } from '../../server/src/matrix/longest-relay.ts';
import { overlapsOf } from '../../server/src/matrix/overlaps.ts';
import { type RelayCell, relaySteps } from '../../server/src/matrix/relays.ts';

const input = (from: string, to: string, more: Partial<Input> = {}): Input => ({
  input: from,
  buyer: to,
  essential: true,
  returning: false,
  ...more,
});
const cell = (segment: string, part: string, presence = 0.8, placed = true): RelayCell => ({
  segment,
  part,
  presence,
  placed,
});

/** Sand → glass → module → plant; wire → wafer → module; a plant's panels come back as sand. */
const solar = [
  input('sand', 'glass'),
  input('glass', 'module'),
  input('wire', 'wafer', { essential: false }),
  input('wafer', 'module'),
  input('module', 'plant'),
  input('plant', 'sand', { returning: true }),
];

describe('a relay step', () => {
  const cells = [cell('glass', 'east'), cell('glass', 'west'), cell('module', 'east'), cell('plant', 'south', 0.1)];

  it('leads from a part that makes an input to another that makes its buyer, also when one is only under way', () =>
    expect(relaySteps(cells, solar)).toEqual([
      { from: 1, to: 2, essential: true, through: [] },
      { from: 2, to: 3, essential: true, through: [] },
    ]));

  it('needs something made at both ends, and both places known', () =>
    expect(
      relaySteps([cell('glass', 'west', 0), cell('sand', 'area', 0.8, false), cell('module', 'east')], solar),
    ).toEqual([]));

  it('never follows what is only returned', () =>
    expect(
      relaySteps([cell('plant', 'south'), cell('sand', 'north')], [input('plant', 'sand', { returning: true })]),
    ).toEqual([]));

  it('is interrupted where nobody makes what lies between, and essential only when all of the way is', () =>
    expect(relaySteps([cell('wire', 'west'), cell('module', 'east')], solar)).toEqual([
      { from: 0, to: 1, essential: false, through: ['wafer'] },
    ]));

  it('is no detour around something made at a place that is not known', () =>
    expect(
      relaySteps([cell('wire', 'west'), cell('wafer', 'area', 0.5, false), cell('module', 'east')], solar),
    ).toEqual([]));

  it('is direct where a direct input exists, whatever else lies between', () =>
    expect(
      relaySteps([cell('a', 'east'), cell('c', 'west')], [input('a', 'b'), input('b', 'c'), input('a', 'c')]),
    ).toEqual([{ from: 0, to: 1, essential: true, through: [] }]));
});

describe('the longest relay', () => {
  it('runs over the most parts, with everything that a part does in a row', () =>
    expect(
      longestRelay(
        [cell('sand', 'west'), cell('glass', 'west'), cell('module', 'east'), cell('plant', 'south', 0.1)],
        solar,
      ),
    ).toEqual([0, 1, 2, 3]));

  it('never returns to a part that it left', () =>
    expect(
      longestRelay([cell('sand', 'west'), cell('glass', 'east'), cell('module', 'west'), cell('plant', 'west')], solar),
    ).toEqual([1, 2, 3]));

  it('takes the stronger of two that are equally long', () =>
    expect(
      longestRelay([cell('glass', 'west', 0.1), cell('glass', 'north', 0.8), cell('module', 'east')], solar),
    ).toEqual([1, 2]));

  it('is none within one part, nor over an interruption', () => {
    expect(longestRelay([cell('glass', 'west'), cell('module', 'west')], solar)).toEqual([]);
    expect(longestRelay([cell('wire', 'west'), cell('module', 'east')], solar)).toEqual([]);
  });

  it('is found at once where every part makes everything', () => {
    const line = Array.from({ length: 8 }, (_, at) => `s${at}`);
    const parts = Array.from({ length: 13 }, (_, at) => `p${at}`);
    const all = parts.flatMap((part) => line.map((segment) => cell(segment, part)));
    const path = longestRelay(
      all,
      line.slice(1).map((buyer, at) => input(`s${at}`, buyer)),
    );
    expect(path).toHaveLength(8);
    expect(new Set(path.map((at) => all[at]?.part)).size).toBe(8);
  });
});

describe('an overlap', () => {
  it('is a segment that stands or is under way in two known parts', () =>
    expect(
      overlapsOf([
        cell('glass', 'west'),
        cell('module', 'east'),
        cell('glass', 'east', 0.05),
        cell('plant', 'east'),
        cell('plant', 'area', 0.8, false),
        cell('module', 'west', 0),
      ]),
    ).toEqual([{ segment: 'glass', cells: [0, 2] }]));
});
