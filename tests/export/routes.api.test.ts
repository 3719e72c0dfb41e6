import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { exportPackage } from '../../server/src/export/export-package.ts';
import { importPackage } from '../../server/src/import/import-package.ts';

import { readPackage } from '../../server/src/import/read-package.ts';
import { rollBack } from '../../server/src/import/roll-back.ts';
import { validate } from '../../server/src/import/validate.ts';
import { cutOff } from '../import/cut-off.ts';
import { editedPackage } from '../import/edited-package.ts';
import { fileOf } from '../import/packed.ts';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');

test.each(['zip', 'xlsx'])(
  'the whole database is handed out as %s, to the page of this program only',
  async (form) => {
    const response = await fetch(`${api.address}/export.${form}`, { headers: { 'sec-fetch-site': 'same-origin' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toContain(`database.${form}`);
    using file = fileOf(`database.${form}`, new Uint8Array(await response.arrayBuffer()));
    const reading = await readPackage(file.path);
    expect((await validate(reading)).total).toBe(0);
    expect(reading.data.rows('chains').map(({ printed }) => printed.key)).toContain('tiny');
    const foreign = await fetch(`${api.address}/export.${form}`, { headers: { 'sec-fetch-site': 'cross-site' } });
    expect(foreign.status).toBe(403);
  },
  120_000,
);

test('while an import is not whole nothing is handed out: it could not be imported again, and the page is told why', async () => {
  using newer = editedPackage({ table: 'projects', from: 'building,在建项目,', to: 'building,在建项目新名,' });
  const cut = cutOff(api.graph, 'import/batches/finish', 1);
  const sizes = { atOnce: 0, batch: 10 };
  await expect(importPackage(cut, newer.path, () => undefined, { sizes })).rejects.toThrow('the line is cut');
  const refused = { code: 'IMPORT_UNFINISHED', value: { name: 'tiny-chain' } };
  const path = join(inject('testFolder'), 'half.zip');
  await expect(exportPackage(api.graph, path)).rejects.toMatchObject({ extensions: refused });
  const response = await fetch(`${api.address}/export.zip`, { headers: { 'sec-fetch-site': 'same-origin' } });
  expect(response.status).toBe(409);
  expect(await response.json()).toMatchObject({
    zh: expect.stringContaining('现在导出'),
    en: expect.stringContaining('half of it'),
  });
  await rollBack(api.graph, null);
  const whole = await fetch(`${api.address}/export.zip`, { headers: { 'sec-fetch-site': 'same-origin' } });
  expect(whole.status).toBe(200);
  await whole.arrayBuffer();
}, 240_000);
