import { describe, expect, it } from 'vitest';
import type { Item } from '../../server/src/gap/item.ts';
import { demandOf, fillOf, knownSupplyOf, supplyOf } from '../../server/src/gap/quantity.ts';
import { countSuppliers } from '../../server/src/gap/suppliers.ts';

const item = (kind: Item['kind'], bonds: string[], more: Partial<Item> = {}): Item => ({
  kind,
  key: bonds[0] ?? '',
  name: '',
  nameEn: '',
  segment: 's',
  place: null,
  phaseOf: null,
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
  it('take a whole that states its capacity for all its phases, and these where it states none', () => {
    const whole = (capacity: number | null) =>
      item('PROJECT', ['Project:p'], { key: 'p', ...(capacity === null ? {} : tonnes(capacity)) });
    const phase = (key: string, capacity: number, phaseOf = 'p') =>
      item('PROJECT', [`Project:${key}`, `Project:${phaseOf}`], { key, phaseOf, ...tonnes(capacity) });
    const phases = [phase('p1', 60), phase('p2', 40)];
    expect(supplyOf([whole(100), ...phases])).toEqual({ value: 100, unit: '吨' });
    expect(knownSupplyOf([whole(100), ...phases], '吨')).toBe(100);
    expect(knownSupplyOf([whole(100), phase('p1', 60), phase('p1a', 30, 'p1')], '吨')).toBe(100);
    expect(supplyOf(phases)).toEqual({ value: 100, unit: '吨' });
    expect(supplyOf([whole(null), ...phases])).toBeNull();
    expect(knownSupplyOf([whole(null), ...phases], '吨')).toBe(100);
  });
  describe('demand is what is recorded to be bought', () => {
    const bought = (enterprise: string, period: string | null, quantity: number | null) => ({
      key: `${enterprise}-${period}`,
      known: 0,
      enterprise,
      enterpriseName: enterprise,
      segment: 's',
      origin: 'LOCAL' as const,
      place: null,
      amountWan: null,
      period,
      quantity,
      unit: quantity === null ? null : '吨',
    });
    it('as far as quantities are told', () => {
      expect(demandOf([bought('e', null, 300), bought('f', null, null)])).toEqual({ value: 300, unit: '吨' });
      expect(demandOf([])).toBeNull();
    });
    it('by each buyer in its newest period: years are never added up', () =>
      expect(
        demandOf([
          bought('e', '2023', 100),
          bought('e', '2024', 100),
          bought('f', '2023', 30),
          bought('e', '2024', 20),
        ]),
      ).toEqual({ value: 150, unit: '吨' }));
    it('an older quantity stands while a newer row tells none', () =>
      expect(demandOf([bought('e', '2023', 100), bought('e', '2024', null)])).toEqual({ value: 100, unit: '吨' }));
  });
});
