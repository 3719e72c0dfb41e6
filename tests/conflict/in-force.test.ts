import { expect, test } from 'vitest';
import type { ConflictRow, ConflictStatementRow } from '../../server/src/conflict/conflict.ts';
import { inForceAt } from '../../server/src/conflict/in-force.ts';

const statement = (key: string, known: number): ConflictStatementRow => ({
  key,
  known,
  label: 'Assertion',
  value: '1',
  unit: null,
  population: null,
  populationEn: null,
  period: null,
  standing: 'OBSERVED',
  confidence: null,
  locator: null,
  source: 'S',
  statementZh: key,
  statementEn: null,
});
const conflict = (inForce: string | null, ...statements: ConflictStatementRow[]): ConflictRow => ({
  key: 'c',
  property: 'p',
  propertyName: null,
  propertyNameEn: null,
  inForce,
  ruleZh: '规则',
  ruleEn: null,
  revision: 0,
  about: { id: 'Project:p', name: 'p', nameEn: null, place: null },
  all: ['a', 'b', 'c'],
  statements,
  decision: null,
});

test('what was chosen holds wherever it was known', () =>
  expect(inForceAt(conflict('a', statement('b', 2), statement('a', 1)))).toMatchObject({
    current: 'a',
    rule: { zh: '规则', en: '规则' },
  }));
test('before that, the newest of what was known then, and the rule says so', () => {
  const found = inForceAt(conflict('c', statement('b', 2), statement('a', 1)));
  expect(found.current).toBe('b');
  expect(found.rule.zh).toMatch(/当时/);
});
test('of equally new ones none', () =>
  expect(inForceAt(conflict('c', statement('a', 2), statement('b', 2))).current).toBeNull());
test('where all stand, all stand', () =>
  expect(inForceAt(conflict(null, statement('b', 2), statement('a', 1))).current).toBeNull());
