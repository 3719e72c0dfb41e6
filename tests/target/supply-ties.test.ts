import { describe, expect, it } from 'vitest';
import { type SupplyRow, tiesOf } from '../../server/src/target/supply-ties.ts';

const row = (supplier: string, buyer: string): SupplyRow => ({
  key: `${supplier}-${buyer}`,
  supplier,
  buyer,
  source: 'S',
});
const leader = { key: 'leader', name: '链主', nameEn: null };
const other = { key: 'other', name: '链核', nameEn: null };
/** leader - a - b - c - d, and p - q apart. */
const rows = [row('a', 'leader'), row('a', 'b'), row('c', 'b'), row('c', 'd'), row('p', 'q')];

describe('ties by supply', () => {
  const ties = tiesOf(rows, [leader]);
  it('count steps either way, to three', () =>
    expect(['a', 'b', 'c', 'd', 'p'].map((key) => ties.paths.get(key)?.steps)).toEqual([
      1,
      2,
      3,
      undefined,
      undefined,
    ]));
  it('know the supplies of those that lead nowhere', () => {
    expect(ties.own.get('p')?.map(({ key }) => key)).toEqual(['p-q']);
    expect(ties.own.has('stranger')).toBe(false);
  });
  it('say the way from the enterprise on', () =>
    expect(ties.paths.get('c')?.rows.map(({ key }) => key)).toEqual(['c-b', 'a-b', 'a-leader']));
  it('take the nearest of several leaders', () => {
    const two = tiesOf([...rows, row('c', 'other')], [leader, other]);
    expect(two.paths.get('c')).toMatchObject({ steps: 1, leader: other });
    expect(two.paths.get('b')?.steps).toBe(2);
  });
  it('leave out one that supplies itself, and do without leaders', () => {
    expect(tiesOf([row('a', 'a')], [leader]).own.has('a')).toBe(false);
    expect(tiesOf(rows, []).paths.size).toBe(0);
  });
});
