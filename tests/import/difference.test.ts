import { expect, test } from 'vitest';
import type { Cells } from '../../server/src/change/rows.ts';
import { differenceOf } from '../../server/src/import/difference.ts';
import { type EditedRow, editedRows } from '../../server/src/import/edited-rows.ts';
import { smallPackage } from './small-package.ts';

const STANDING: Cells = { key: 'p', name: '项目', jobs: '5', land_mu: '10', source: 'S', statement_zh: '有。' };

const differs = (cells: Cells, standing: Cells | undefined, edit?: EditedRow) => {
  const [row] = smallPackage({ projects: [{ ...STANDING, ...cells }] }).rows('projects');
  if (!row) throw new Error('no row');
  const { kind, columns, against } = differenceOf(row, standing, edit);
  return [kind, ...columns, ...(against ? [against.en] : [])];
};
const edit = (base: Cells | undefined, now: Cells | undefined): EditedRow | undefined =>
  editedRows([{ before: base ? { projects: [base] } : {}, after: now ? { projects: [now] } : {} }]).get('projects/p');

test('new, same, changed: numbers as numbers, emptied cells as changes', () => {
  expect(differs({}, undefined)).toEqual(['NEW']);
  expect(differs({ land_mu: '10.0' }, STANDING)).toEqual(['SAME']);
  expect(differs({ jobs: '6', land_mu: '' }, STANDING)).toEqual(['CHANGED', 'land_mu', 'jobs']);
});

test('another source may correct the evidence, but what it states otherwise contradicts the one in force', () => {
  expect(differs({ source: 'T', statement_zh: '仍有。' }, STANDING)).toEqual(['CHANGED', 'source', 'statement_zh']);
  expect(differs({ source: 'T', jobs: '6' }, STANDING)).toEqual([
    'CONFLICTING',
    'jobs',
    'source',
    'What another source states: S.',
  ]);
});

test('a row is compared with what packages said of it, not with what staff made of it', () => {
  const edited = edit(STANDING, { ...STANDING, jobs: '8' });
  expect(differs({}, { ...STANDING, jobs: '8' }, edited)).toEqual(['SAME']);
  expect(differs({ land_mu: '11' }, { ...STANDING, jobs: '8' }, edited)).toEqual(['CHANGED', 'land_mu']);
  expect(differs({ jobs: '8' }, { ...STANDING, jobs: '8' }, edited)).toEqual(['CHANGED', 'jobs']);
  expect(differs({ jobs: '7' }, { ...STANDING, jobs: '8' }, edited)).toEqual([
    'CONFLICTING',
    'jobs',
    'Staff changed it.',
  ]);
});

test('a row that staff took away, and one that they added', () => {
  const gone = edit(STANDING, undefined);
  expect(differs({}, undefined, gone)).toEqual(['SAME']);
  expect(differs({ jobs: '6' }, undefined, gone)).toEqual(['CONFLICTING', 'jobs', 'Staff took it away.']);
  const added = edit(undefined, { ...STANDING, jobs: '9' });
  expect(differs({ jobs: '9' }, { ...STANDING, jobs: '9' }, added)).toEqual(['SAME']);
  expect(differs({}, { ...STANDING, jobs: '9' }, added)).toEqual([
    'CONFLICTING',
    'jobs',
    'Staff added one with other cells.',
  ]);
});

test('of several changes the first says what was before, the last what is now', () => {
  const [row] = editedRows([
    { before: { projects: [STANDING] }, after: { projects: [{ ...STANDING, jobs: '6' }] } },
    {
      before: { projects: [{ ...STANDING, jobs: '6' }] },
      after: { projects: [{ ...STANDING, jobs: '6', name: '新' }] },
    },
  ]).values();
  expect(row).toEqual({
    base: STANDING,
    now: { ...STANDING, jobs: '6', name: '新' },
    altered: new Set(['jobs', 'name']),
  });
});
