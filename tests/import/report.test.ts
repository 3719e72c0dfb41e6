import { expect, test } from 'vitest';
import { readPackage } from '../../server/src/import/read-package.ts';
import { validationReport } from '../../server/src/import/report.ts';
import { validate } from '../../server/src/import/validate.ts';
import { descriptorOf, packageFolder } from './package-folder.ts';

test('a report has the shape of Frictionless: a task a file, each error with its place, what is wrong and what to do', async () => {
  using folder = packageFolder({
    'datapackage.json': descriptorOf({ indicators: 'i.csv', lists: 'l.csv', enterprise: 'e.csv' }),
    'i.csv': 'key,name,unit\nrate,开工率,%\nrate,开工率,%\n',
    'l.csv':
      'key,name,name_en,issuer,scope,date,source,locator,standing,confidence,statement_zh,statement_en\nl,名单,,,,２０２３,S,,OBSERVED,high,有,\n',
  });
  const reading = await readPackage(folder.path);
  const report = validationReport(reading, await validate(reading));
  expect(report).toMatchObject({
    valid: false,
    stats: { tasks: 2, errors: 4, warnings: 2, rows: 3 },
    errors: [{ type: 'package-error', cell: 'enterprise' }],
    normalised: { total: 1, cells: [{ column: 'date', before: '２０２３', after: '2023' }] },
  });
  const errors = report.tasks.map(({ name, place, valid, errors: own }) => ({ name, place, valid, own }));
  expect(errors).toEqual([
    {
      name: 'indicators',
      place: 'i.csv',
      valid: false,
      own: [
        {
          type: 'missing-label',
          rowNumber: 1,
          fieldName: 'name_en',
          fieldNumber: 3,
          message: expect.stringContaining('This column is missing.'),
          note: expect.any(String),
          problem: { zh: '缺少这一列。', en: 'This column is missing.' },
          remedy: expect.anything(),
        },
      ],
    },
    {
      name: 'lists',
      place: 'l.csv',
      valid: false,
      own: [
        {
          type: 'type-error',
          rowNumber: 2,
          fieldName: 'confidence',
          fieldNumber: 10,
          cell: 'high',
          message: expect.stringContaining('This is no number.'),
          note: expect.stringContaining('Write digits'),
          problem: expect.anything(),
          remedy: expect.anything(),
        },
        {
          ...{ type: 'foreign-key', rowNumber: 2, fieldName: 'source', fieldNumber: 7, cell: 'S' },
          message: expect.stringContaining('表 sources'),
          note: expect.any(String),
          problem: expect.anything(),
          remedy: expect.anything(),
        },
      ],
    },
  ]);
});
