import { expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');

const chains = async (asOf: string) =>
  (
    await api.ask<{ chains: object[] }>(
      `query ($asOf: Date) { chains { id
        chiefUnits(asOf: $asOf) { unit unitEn area { id } issuer from until evidence { locator } }
        lists(asOf: $asOf) { id name nameEn issuer date evidence { locator } } } }`,
      { asOf },
    )
  ).chains;

it('a chain names its chief unit and its lists, with what they rest on', async () =>
  expect((await chains('2025-06-30'))[0]).toEqual({
    id: 'Chain:tiny',
    chiefUnits: [
      {
        unit: '测试市经发局',
        unitEn: 'Economic Bureau of Test City',
        area: { id: 'Region:990100' },
        issuer: '测试市',
        from: '2023',
        until: null,
        evidence: [{ locator: 'L1' }],
      },
    ],
    lists: [
      {
        id: 'List:key-list',
        name: '重点名单',
        nameEn: 'Key list',
        issuer: '测试市',
        date: '2024',
        evidence: [{ locator: 'L1' }, { locator: 'L1' }],
      },
    ],
  }));

it('where no source names one there is none', async () =>
  expect((await chains('2025-06-30'))[1]).toEqual({ id: 'Chain:edge', chiefUnits: [], lists: [] }));

it('is not known before its source', async () =>
  expect((await chains('2024-12-30'))[0]).toEqual({ id: 'Chain:tiny', chiefUnits: [], lists: [] }));
