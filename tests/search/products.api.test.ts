import { expect, it } from 'vitest';
import { placeOf, type SearchedNode } from '../../client/src/search/hit-place.ts';
import { useApi } from '../setup/api.ts';

const api = useApi('nation-chain');

const products = async (text: string, asOf = '2025-06-30') =>
  (
    await api.ask<{ search: { node: SearchedNode; matched: string; how: string }[] }>(
      `query ($text: String!, $asOf: Date) { search(text: $text, kinds: [PRODUCT], asOf: $asOf) {
        node { id name nameEn kind where { zh en } chains zone paged } matched how } }`,
      { text, asOf },
    )
  ).search;

it.each([
  ['外延', '外延片', 'WRITTEN'],
  ['waiyan', '外延片', 'PINYIN'],
  ['gca', '高纯氨', 'INITIALS'],
  ['phosphor', '荧光粉', 'WRITTEN'],
  ['发光二极管芯片', '灯芯', 'WRITTEN'],
])('a product is found by %s', async (text, name, how) =>
  expect(await products(text)).toContainEqual(
    expect.objectContaining({ how, node: expect.objectContaining({ name, kind: 'PRODUCT' }) }),
  ),
);

it('opens exploring, which begins with it at the date of the view', async () => {
  const [found] = await products('外延片');
  const around = { scope: { asOf: '2025-06-30' }, chain: undefined, isHome: () => false };
  expect(found && placeOf(found.node, around)).toMatchObject({
    to: '/explore',
    search: { steps: 'Product:外延片~s0', of: 'Product:外延片', asOf: '2025-06-30' },
  });
});

it('so does an industry that no chain has, and one of a chain opens its segments', () => {
  const around = { scope: {}, chain: undefined, isHome: () => false };
  const industry = {
    ...{ id: 'Industry:1514', name: '黄酒制造', nameEn: '', kind: 'INDUSTRY' as const },
    where: null,
    zone: null,
  };
  expect(placeOf({ ...industry, paged: false, chains: [] }, around)).toMatchObject({
    ...{ to: '/explore', search: { steps: 'Industry:1514~s0', of: 'Industry:1514' } },
  });
  expect(placeOf({ ...industry, paged: true, chains: ['Chain:food'] }, around)).toMatchObject({
    params: { chain: 'food' },
  });
});
