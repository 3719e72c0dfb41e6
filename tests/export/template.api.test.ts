import { expect, test } from 'vitest';
import { readPackage } from '../../server/src/import/read-package.ts';
import { fileOf } from '../import/packed.ts';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');

test.each(['xlsx', 'zip'])('the program hands out a template as %s', async (form) => {
  const response = await fetch(`${api.address}/import/template.${form}`);
  expect(response.headers.get('content-disposition')).toContain(`template.${form}`);
  using file = fileOf(`template.${form}`, new Uint8Array(await response.arrayBuffer()));
  expect((await readPackage(file.path)).problems).toEqual([]);
});
