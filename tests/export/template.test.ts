import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { template } from '../../server/src/export/template.ts';
import { readPackage } from '../../server/src/import/read-package.ts';
import { validate } from '../../server/src/import/validate.ts';
import { factTables } from '../../server/src/model/tables.ts';
import { fileOf, zipOf } from '../import/packed.ts';

test.each(['xlsx', 'zip'] as const)(
  'the %s template has an example in every table and breaks no rule',
  async (form) => {
    using file = fileOf(`template.${form}`, template(form));
    const reading = await readPackage(file.path);
    expect(await validate(reading)).toEqual({ problems: [], total: 0 });
    expect(factTables.filter((table) => reading.data.rows(table).length === 0)).toEqual([]);
  },
);

test('tables that are not needed can be deleted from the zip', async () => {
  const parts = unzipSync(template('zip'));
  const kept = ['datapackage.json', 'tables/sources.csv', 'tables/regions.csv'];
  using file = zipOf(Object.fromEntries(kept.map((name) => [name, parts[name] ?? new Uint8Array()])));
  const reading = await readPackage(file.path);
  expect(await validate(reading)).toEqual({ problems: [], total: 0 });
  expect(reading.places?.map(({ table }) => table)).toEqual(['sources', 'regions']);
});
