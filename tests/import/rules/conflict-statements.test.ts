import { expect, test } from 'vitest';
import { conflictStatements } from '../../../server/src/import/rules/conflict-statements.ts';
import { breaches } from '../small-package.ts';

test('a conflict needs two statements that are recorded, and one of them in force', () => {
  const found = breaches(conflictStatements, {
    assertions: [{ key: 'one' }, { key: 'two' }],
    observations: [{ key: 'figure' }],
    conflicts: [
      { key: 'fine', statements: 'one;figure', in_force: 'figure' },
      { key: 'both', statements: 'one;two', in_force: '' },
      { key: 'alone', statements: 'one', in_force: '' },
      { key: 'twice', statements: 'one;one', in_force: '' },
      { key: 'unknown', statements: 'one;gone', in_force: '' },
      { key: 'stranger', statements: 'one;two', in_force: 'figure' },
    ],
  });
  expect(found).toEqual([
    'conflicts 4 statements',
    'conflicts 5 statements',
    'conflicts 6 statements',
    'conflicts 7 in_force',
  ]);
});

test('a statement is named without doubt', () => {
  const found = breaches(conflictStatements, {
    assertions: [{ key: 'one' }, { key: 'same' }],
    observations: [{ key: 'same' }],
    conflicts: [{ key: 'c', statements: 'one;same' }],
  });
  expect(found).toEqual(['conflicts 2 statements']);
});
