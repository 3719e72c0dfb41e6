import { describe, expect, it } from 'vitest';
import type { SupplyEntryFragment } from '../../client/src/gen/graphql.ts';
import { needTotals } from '../../client/src/leader/need-totals.ts';
import { shownRows, supplyRows } from '../../client/src/leader/supply-rows.ts';
import { treeMove } from '../../client/src/leader/tree-move.ts';

const named = (name: string) => ({ id: `Segment:${name}`, name, nameEn: name });
const entry = (number: number, parent: number | null, step: number, name: string, buyer: string): SupplyEntryFragment =>
  ({ number, parent, step, segment: named(name), buyer: named(buyer) }) as unknown as SupplyEntryFragment;

// The leader makes m and x; m needs c and a, c needs a and b; x needs nothing.
const rows = supplyRows({
  segments: [
    { ...named('m'), chains: [] },
    { ...named('x'), chains: [] },
  ],
  supplyTree: [
    entry(0, null, 1, 'c', 'm'),
    entry(1, null, 1, 'a', 'm'),
    entry(2, 0, 2, 'a', 'c'),
    entry(3, 0, 2, 'b', 'c'),
  ],
});
const names = (list: typeof rows) => list.map(({ segment, level }) => `${level}${segment.name}`).join(' ');
const [m, c, , b, a] = rows;

describe('the lines of a supply tree', () => {
  it('follow their parent, at the depth of their step below the segments of the leader', () =>
    expect(names(rows)).toBe('1m 2c 3a 3b 2a 1x'));

  it('are seen when every line above them is open', () => {
    expect(names(shownRows(rows, new Set()))).toBe('1m 1x');
    expect(names(shownRows(rows, new Set([String(c?.id)])))).toBe('1m 1x');
    expect(names(shownRows(rows, new Set([String(m?.id)])))).toBe('1m 2c 2a 1x');
  });
});

describe('a key in the tree', () => {
  const open = new Set([String(m?.id)]);
  const shown = shownRows(rows, open);
  it.each([
    ['ArrowDown goes to the next line that is seen', 'ArrowDown', c, { go: a?.id }],
    ['ArrowUp goes back', 'ArrowUp', a, { go: c?.id }],
    ['ArrowRight opens a closed line', 'ArrowRight', c, { fold: c?.id }],
    ['ArrowRight goes into an open one', 'ArrowRight', m, { go: c?.id }],
    ['ArrowRight does nothing at a leaf', 'ArrowRight', a, undefined],
    ['ArrowLeft closes an open line', 'ArrowLeft', m, { fold: m?.id }],
    ['ArrowLeft goes out of a closed one', 'ArrowLeft', c, { go: m?.id }],
    ['Home goes to the first', 'Home', a, { go: m?.id }],
    ['End goes to the last', 'End', m, { go: 'own Segment:x' }],
    ['Enter tells what an input rests on', 'Enter', c, { tell: c?.id }],
    ['Enter has nothing to tell of the own segment', 'Enter', m, undefined],
    ['another key is none of ours', 'q', m, undefined],
  ])('%s', (_, key, row, move) => expect(row && treeMove(key, row, shown, open)).toEqual(move));

  it('down at the last line goes nowhere', () => {
    const last = shown.at(-1);
    expect(last && treeMove('ArrowDown', last, shown, open)).toBeUndefined();
    expect(b?.segment.name).toBe('b');
  });
});

it('needs of two leaders for one segment count once, the unknown apart', () =>
  expect(
    needTotals([
      {
        needs: [
          { id: 'Need:a', state: 'UNKNOWN' },
          { id: 'Need:b', state: 'UNMET' },
        ],
      },
      {
        needs: [
          { id: 'Need:a', state: 'UNKNOWN' },
          { id: 'Need:c', state: 'OUTSIDE' },
        ],
      },
    ]),
  ).toEqual({ needs: 3, unknown: 1, known: 2 }));
