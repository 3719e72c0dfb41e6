import { expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('nation-chain');

it('industries that nothing falls under are told when they are asked for', async () =>
  expect(await api.ask('{ used: industries { code } all: industries(unused: true) { code name } }')).toEqual({
    used: [{ code: 'C' }],
    all: [
      { code: '387', name: '照明器具制造' },
      { code: 'C', name: '制造业' },
    ],
  }));
