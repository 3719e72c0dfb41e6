import { describe, expect, it } from 'vitest';
import type { Item } from '../../server/src/gap/item.ts';
import { demandOf, fillOf, supplyOf } from '../../server/src/gap/quantity.ts';
import { countSuppliers } from '../../server/src/gap/suppliers.ts';

const item = (kind: Item['kind'], bonds: string[], more: Partial<Item> = {}): Item => ({
  kind,
  key: bonds[0] ?? '',
  name: '',
  nameEn: '',
  segment: 's',
  place: null,
  stageFrom: 7,
  stageTo: 7,
  pilot: false,
  late: null,
  presence: 0.8,
  bonds,
  count: { low: 1, exact: true },
  capacity: null,
  ...more,
});
const tonnes = (value: number) => ({ capacity: { value, unit: '吨' } });

describe('suppliers', () => {
  it('are one where an enterprise stands behind a project', () =>
    expect(
      countSuppliers([item('ACTIVITY', ['Enterprise:e']), item('PROJECT', ['Project:p', 'Enterprise:e'])]),
    ).toEqual({ low: 1, exact: true }));
  it('are one over the phases of a project', () =>
    expect(
      countSuppliers([item('PROJECT', ['Project:p1', 'Project:p']), item('PROJECT', ['Project:p2', 'Project:p'])]).low,
    ).toBe(1));
  it('are joined by a third that belongs to both', () =>
    expect(countSuppliers([item('ACTIVITY', ['a']), item('ACTIVITY', ['b']), item('PROJECT', ['a', 'b'])]).low).toBe(
      1,
    ));
  it('are at least two where several are unnamed', () =>
    expect(
      countSuppliers([item('ACTIVITY', ['u'], { count: { low: 2, exact: false } }), item('ACTIVITY', ['e'])]),
    ).toEqual({ low: 3, exact: false }));
});

describe('supply and demand', () => {
  it('add up in one unit', () =>
    expect(supplyOf([item('ACTIVITY', ['a'], tonnes(40)), item('ACTIVITY', ['b'], tonnes(60))])).toEqual({
      value: 100,
      unit: '吨',
    }));
  it('are unknown as soon as one part is, or units differ', () => {
    expect(supplyOf([item('ACTIVITY', ['a'], tonnes(40)), item('ACTIVITY', ['b'])])).toBeNull();
    expect(
      supplyOf([item('ACTIVITY', ['a'], tonnes(40)), item('ACTIVITY', ['b'], { capacity: { value: 1, unit: '套' } })]),
    ).toBeNull();
  });
  it('count a project and its backer once', () =>
    expect(
      supplyOf([item('ACTIVITY', ['Enterprise:e']), item('PROJECT', ['Project:p', 'Enterprise:e'], tonnes(40))]),
    ).toEqual({ value: 40, unit: '吨' }));
  it('fill at most wholly, and wholly when unknown', () => {
    expect(fillOf({ value: 100, unit: '吨' }, { value: 300, unit: '吨' })).toBeCloseTo(1 / 3, 12);
    expect(fillOf({ value: 400, unit: '吨' }, { value: 300, unit: '吨' })).toBe(1);
    expect(fillOf({ value: 1, unit: '吨' }, { value: 300, unit: '套' })).toBe(1);
    expect(fillOf(null, { value: 300, unit: '吨' })).toBe(1);
  });
  it('demand is what is recorded to be bought', () => {
    const bought = {
      key: 'b',
      known: 0,
      enterprise: 'e',
      enterpriseName: 'e',
      segment: 's',
      origin: 'LOCAL',
      place: null,
    } as const;
    expect(
      demandOf([
        { ...bought, amountWan: null, period: null, quantity: 300, unit: '吨' },
        { ...bought, amountWan: null, period: null, quantity: null, unit: null },
      ]),
    ).toEqual({ value: 300, unit: '吨' });
    expect(demandOf([])).toBeNull();
  });
});
