import { describe, expect, test } from 'vitest';
import { validate } from '../../server/src/import/validate.ts';
import { rowsOf, seed } from './seed.ts';

const MINIMUM = {
  projects: 80,
  enterprises: 50 + 200,
  observations: 100,
  mechanisms: 100,
  stage_events: 80,
  printing_faults: 10,
  region_targets: 10,
  lists: 5,
} as const;

test('no rule of the importer is broken', async () => {
  expect((await validate(seed)).problems).toEqual([]);
});

test.each(Object.entries(MINIMUM))('%s: at least %i rows', (table, least) => {
  expect(rowsOf(table as keyof typeof MINIMUM).length).toBeGreaterThanOrEqual(least);
});

describe('places', () => {
  const zones = rowsOf('zones');

  test('eleven development zones are named, the other two are not invented', () => {
    const named = zones.filter(({ kind }) => kind === 'DEVELOPMENT_ZONE').map(({ key }) => key);
    expect(named.sort().join(' ')).toBe(
      'gaoxin huguan jingkai licheng lucheng qinxian qinyuan shangdang tunliu xiangyuan zhangzi',
    );
  });

  test('sixteen or more zones and parks', () => {
    expect(zones.filter(({ kind }) => kind !== 'ENCLAVE').length).toBeGreaterThanOrEqual(16);
  });
});

describe('chains', () => {
  const segments = rowsOf('chain_segments');

  test('twelve templates', () => {
    expect(rowsOf('chains').map(({ origin }) => origin)).toEqual(Array(12).fill('TEMPLATE'));
  });

  test.each(rowsOf('chains').map(({ key }) => key))('%s has 10 to 25 segments', (chain) => {
    const count = segments.filter((row) => row.chain === chain).length;
    expect(count).toBeGreaterThanOrEqual(10);
    expect(count).toBeLessThanOrEqual(25);
  });
});

describe('enterprises', () => {
  const elsewhere = rowsOf('enterprises').filter(({ key }) => key?.startsWith('a-'));
  const active = new Set(rowsOf('activities').map(({ enterprise }) => enterprise));

  test('at least fifty organisations of the documents', () => {
    expect(rowsOf('enterprises').length - elsewhere.length).toBeGreaterThanOrEqual(50);
  });

  test('at least two hundred makers elsewhere, each with a stock code and a segment', () => {
    expect(elsewhere.length).toBeGreaterThanOrEqual(200);
    expect(elsewhere.filter(({ code, key }) => !/^\d{6}$/.test(code ?? '') || !active.has(key))).toEqual([]);
  });
});
