import { describe, expect, it } from 'vitest';
import { severityOf, structureOf, suppliedOf, weightOf } from '../../server/src/gap/severity.ts';

describe('severity', () => {
  it('weighs E, R and N as 0.3, 0.2 and 0.5', () => {
    expect(weightOf({ essential: 1, reach: 0.5, need: 1 })).toBeCloseTo(0.9, 12);
    expect(weightOf({ essential: 1, reach: 1, need: 0.25 })).toBeCloseTo(0.625, 12);
    expect(weightOf({ essential: 1, reach: 1, need: 1 })).toBeCloseTo(1, 12);
  });
  it('weighs the structure alone for completeness', () =>
    expect(structureOf({ essential: 0.5, reach: 0 })).toBeCloseTo(0.3, 12));

  it('counts presence elsewhere in the city half', () => {
    expect(suppliedOf('OUTSIDE', 0, 0.8, 1)).toBeCloseTo(0.4, 12);
    expect(suppliedOf('PIPELINE', 0.5, 0.8, 1)).toBe(0.5);
  });
  it('never lets a single or weak supplier close a gap wholly', () => {
    expect(suppliedOf('SINGLE_SOURCE', 1, 1, 1)).toBe(0.8);
    expect(suppliedOf('WEAK', 0.5, 0.5, 1)).toBe(0.5);
    expect(suppliedOf('BUILDING', 1, 1, 1)).toBe(1);
  });

  it('of the worked example: c stalled at 67.5, b after a landing at 12.5', () => {
    expect(severityOf('STALLED', 0.9, 0.25, 1)).toEqual({ value: 67.5, floor: 67.5 });
    expect(severityOf('SINGLE_SOURCE', 0.625, 0.8, 1).value).toBeCloseTo(12.5, 12);
  });
  it('gives unknown kinds a floor of 20 w, so that ignorance never leads', () => {
    expect(severityOf('PRESUMED_MISSING', 0.625, 0, 1)).toEqual({ value: 62.5, floor: 12.5 });
    expect(severityOf('UNCERTAIN', 0.75, 0.95, 1).floor).toBeCloseTo(3.75, 12);
  });
  it('is nothing when covered', () => expect(severityOf('COVERED', 1, 0.8, 1)).toEqual({ value: 0, floor: 0 }));
  it('of a weak supplier is at least 20 w: the ceiling is of what it supplies and how far that fills, together', () => {
    const severity = (presence: number, fill: number) =>
      severityOf('WEAK', 0.5, suppliedOf('WEAK', presence, 0, fill), fill).value;
    expect(severity(1, 0.9)).toBeCloseTo(10, 12);
    expect(severity(1, 0.5)).toBeCloseTo(25, 12);
    expect(severity(0.8, 0.9)).toBeCloseTo(14, 12);
    expect(severity(1, 0)).toBe(50);
  });
  it('grows again as far as supply falls short of demand', () =>
    expect(severityOf('WEAK', 1, 0.8, 0.5).value).toBeCloseTo(60, 12));
});
