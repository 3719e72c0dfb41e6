import { expect, test } from 'vitest';
import { assertionOf, statedRows, subjectsOfAssertion } from '../../server/src/import/assertions.ts';
import type { PackageData } from '../../server/src/import/package-data.ts';
import { smallPackage } from './small-package.ts';

const assertionsOf = (data: PackageData) => ({
  assertions: statedRows(data).map((row) => assertionOf(row, data)),
  subjects: statedRows(data).flatMap(subjectsOfAssertion),
});
const evidence = { source: 'S', locator: 'L1', standing: 'OBSERVED', statement_zh: '有。', statement_en: 'There is.' };
const stored = {
  source: 'S',
  locator: 'L1',
  standing: 'OBSERVED',
  statementZh: '有。',
  statementEn: 'There is.',
  known: 20240930n,
};
const sources = [{ key: 'S', date: '2024-09' }];

test('a row that is a node has one assertion about that node', () => {
  const { assertions, subjects } = assertionsOf(
    smallPackage({ sources, zones: [{ key: 'east', name: '东区', ...evidence }] }),
  );
  expect(assertions).toEqual([{ ...stored, key: 'zones/east', table: 'zones' }]);
  expect(subjects).toEqual([{ assertion: 'zones/east', subjectLabel: 'Zone', subjectKey: 'east' }]);
});

test('a row that is a relationship has one assertion about both of its ends', () => {
  const { assertions, subjects } = assertionsOf(
    smallPackage({
      sources,
      zone_priorities: [{ place: 'Zone:east', priority: 'Chain:led', rank: 'LEADING', ...evidence }],
    }),
  );
  expect(assertions.map(({ key }) => key)).toEqual(['zone_priorities/Zone:east/Chain:led']);
  expect(subjects.map(({ subjectLabel, subjectKey }) => `${subjectLabel}:${subjectKey}`)).toEqual([
    'Zone:east',
    'Chain:led',
  ]);
});

test('a further statement keeps its key and what it states', () => {
  const { assertions, subjects } = assertionsOf(
    smallPackage({
      sources,
      assertions: [
        { key: 'n', about: 'Project:p', property: 'jobs', value: '300', unit: '人', as_of: '2024', ...evidence },
      ],
    }),
  );
  expect(assertions).toMatchObject([
    { ...stored, key: 'n', property: 'jobs', value: '300', unit: '人', asOf: 20241231n, asOfText: '2024' },
  ]);
  expect(subjects).toEqual([{ assertion: 'n', subjectLabel: 'Project', subjectKey: 'p' }]);
});
