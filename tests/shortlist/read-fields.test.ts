import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../server/src/shortlist/limits.ts';
import { readFields } from '../../server/src/shortlist/read-fields.ts';

const fields = (given: Parameters<typeof readFields>[0]) => readFields(given).fields;
const refused = (given: Parameters<typeof readFields>[0]) =>
  readFields(given).refusals.map(({ code, field }) => `${code} ${field}`);

describe('what is left out stays, what is null or blank is emptied', () => {
  it.each([
    [{}, {}],
    [{ ownerUnit: undefined }, {}],
    [{ ownerUnit: null }, { ownerUnit: null }],
    [{ ownerUnit: ' \u3000' }, { ownerUnit: null }],
    [{ dueDate: null }, { dueDate: null }],
    [{ dueDate: '' }, { dueDate: null }],
  ])('%o', (given, expected) => expect(readFields(given)).toEqual({ fields: expected, refusals: [] }));

  it.each([{ name: null }, { name: '' }, { name: ' \n ' }])('but no name: %o', (given) =>
    expect(refused(given)).toEqual(['BAD_VALUE name']),
  );
});

describe('texts', () => {
  it('of one line lose their breaks, notes keep theirs', () =>
    expect(fields({ name: ' 甲\n\n乙\t丙 ', notes: ' 一\n二 ' })).toEqual({ name: '甲 乙 丙', notes: '一\n二' }));
  it('are counted in characters', () => {
    expect(refused({ name: '😀'.repeat(LIMITS.name) })).toEqual([]);
    expect(refused({ name: '😀'.repeat(LIMITS.name + 1) })).toEqual(['BAD_VALUE name']);
  });
  it('are counted without what is trimmed', () =>
    expect(refused({ ownerUnit: ` ${'单'.repeat(LIMITS.ownerUnit)} ` })).toEqual([]));
  it('are read again as they were read: reading twice changes nothing', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.string({ unit: 'binary' }), (ownerUnit, notes) => {
        const once = readFields({ ownerUnit, notes });
        fc.pre(once.refusals.length === 0);
        expect(readFields(once.fields)).toEqual(once);
      }),
    ));
});

describe('a due date', () => {
  it.each([
    ['2026-12-31', '2026-12-31'],
    ['2026-12', '2026-12-31'],
    ['2027', '2027-12-31'],
    [' 2026-02-28 ', '2026-02-28'],
  ])('%s is %s', (dueDate, day) => expect(fields({ dueDate })).toEqual({ dueDate: day }));
  it.each([['2026-02-29'], ['1899-01-01'], ['12/31'], [20261231], [true], [{}], [['2026']]])('%o is none', (dueDate) =>
    expect(refused({ dueDate })).toEqual(['BAD_VALUE dueDate']),
  );
});

it('all that is wrong is told, in both languages', () => {
  const { refusals } = readFields({ name: '', ownerUnit: 'x'.repeat(101), dueDate: 'soon', notes: 'fine' });
  expect(refusals.map(({ field }) => field)).toEqual(['name', 'ownerUnit', 'dueDate']);
  for (const { message } of refusals) {
    expect(message.zh).toMatch(/\p{Script=Han}/u);
    expect(message.en).toMatch(/[a-z]{2}/);
  }
});
