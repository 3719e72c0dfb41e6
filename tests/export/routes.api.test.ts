import { expect, test } from 'vitest';
import { readPackage } from '../../server/src/import/read-package.ts';
import { validate } from '../../server/src/import/validate.ts';
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
