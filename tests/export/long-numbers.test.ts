import { expect, test } from 'vitest';
import { workbook } from '../../server/src/export/workbook.ts';
import { readPackage } from '../../server/src/import/read-package.ts';
import { fileOf } from '../import/packed.ts';

test.each(['36.123456789012344', '33.333333333333336', '0.30000000000000004', '1000000000000000', '12.5', '0.0000001'])(
  'a workbook brings back %s as it was',
  async (land_mu) => {
    const pieces: Uint8Array[] = [];
    const writer = workbook((bytes) => pieces.push(bytes));
    writer.rows('projects', [{ key: 'p', land_mu }]);
    writer.end();
    using file = fileOf('out.xlsx', Buffer.concat(pieces));
    const { data, problems, normalised } = await readPackage(file.path);
    expect([problems, normalised.total]).toEqual([[], 0]);
    expect(data.rows('projects')[0]?.values.land_mu).toBe(Number(land_mu));
  },
);
