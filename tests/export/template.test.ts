import { expect, test } from 'vitest';
import { template } from '../../server/src/export/template.ts';
import { readPackage } from '../../server/src/import/read-package.ts';
import { validate } from '../../server/src/import/validate.ts';
import { factTables } from '../../server/src/model/tables.ts';
import { fileOf } from '../import/packed.ts';

test.each(['xlsx', 'zip'] as const)(
  'the %s template has an example in every table and breaks no rule',
  async (form) => {
    using file = fileOf(`template.${form}`, template(form));
    const reading = await readPackage(file.path);
    expect(await validate(reading)).toEqual({ problems: [], total: 0 });
    expect(factTables.filter((table) => reading.data.rows(table).length === 0)).toEqual([]);
  },
);
