import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readPackage } from '../../server/src/import/read-package.ts';
import { validate } from '../../server/src/import/validate.ts';
import { factTables } from '../../server/src/model/tables.ts';

const folderAt = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test.each(['seed', 'tests/tiny-chain'])('the package %s breaks no rule', async (folder) => {
  const { problems, total } = await validate(await readPackage(folderAt(folder)));
  expect(problems.slice(0, 20)).toEqual([]);
  expect(total).toBe(0);
});

test('the tiny-chain world has a row in every table', async () => {
  const { data } = await readPackage(folderAt('tests/tiny-chain'));
  expect(factTables.filter((table) => data.rows(table).length === 0)).toEqual([]);
});
