import { describe, expect, test } from 'vitest';
import { rowsOf } from './seed.ts';

const conflicts = new Map(rowsOf('conflicts').map((row) => [row.key, row]));
const values = new Map([...rowsOf('assertions'), ...rowsOf('observations')].map(({ key, value }) => [key, value]));
const statementsOf = (conflict: string) => conflicts.get(conflict)?.statements?.split(';') ?? [];
const valuesOf = (conflict: string) => statementsOf(conflict).map((statement) => values.get(statement));

describe('disagreements are kept, not settled', () => {
  test('the MLED panel project: 4.5 billion in one document, phases of 2 and 1.5 in another', () => {
    expect(valuesOf('mled-panel-investment')).toEqual(expect.arrayContaining(['450000', '200000', '150000']));
    const invested = new Map(rowsOf('projects').map((row) => [row.key, row.investment_wan]));
    expect(invested.get('mled-panel')).toBe(values.get(conflicts.get('mled-panel-investment')?.in_force ?? ''));
    expect(invested.get('mled-panel-phase-1')).toBe('200000');
    expect(invested.get('mled-panel-phase-2')).toBe('150000');
  });

  test('three start rates over three populations, none in force', () => {
    expect(valuesOf('start-rate').sort()).toEqual(['65.3', '93.4', '93.5']);
    expect(conflicts.get('start-rate')?.in_force).toBe('');
    const populations = rowsOf('observations').filter(({ key }) => statementsOf('start-rate').includes(key ?? ''));
    expect(new Set(populations.map(({ population }) => population)).size).toBe(3);
  });
});

describe('what may be one and the same', () => {
  const pairs = rowsOf('assertions').filter(({ property }) => property === 'possibly_same_as');
  const known = new Set([
    ...rowsOf('projects').map(({ key }) => `Project:${key}`),
    ...rowsOf('enterprises').map(({ key }) => `Enterprise:${key}`),
  ]);

  test('both stand on their own, the likeness is a conclusion with a confidence below 1', () => {
    expect(pairs.length).toBeGreaterThan(0);
    for (const { about = '', value = '', standing, confidence } of pairs) {
      expect(known.has(about) && known.has(value) && about !== value, `${about} ${value}`).toBe(true);
      expect([standing, Number(confidence) < 1]).toEqual(['INFERRED', true]);
    }
  });
});
