import { expect, it } from 'vitest';
import { company, makes, product, readSmall } from './small-data-set.ts';

const products = ['灯', '灯珠', '灯具'].map(product);
const companies = [company('300001', '甲灯')];
const sharesOf = async (weights: readonly (readonly [name: string, weight: number])[]) => {
  const reading = await readSmall({
    companies,
    products,
    makes: weights.map(([name, weight]) => makes('300001.SZ', name, weight)),
  });
  return { ...reading, shares: reading.data.rows('productions').map(({ values }) => values.share ?? null) };
};

it('a weight is a share in per cent', async () =>
  expect((await sharesOf([['灯', 0.510725]])).shares).toEqual([51.0725]));

it.each([
  ['NEGATIVE_SHARE', -0.2],
  ['ZERO_SHARE', 0],
  ['SHARE_ABOVE_ONE', 1.2],
  ['PLACEHOLDER_SHARE', 0.001],
])('%s: the relationship is kept, the share unknown', async (fault, weight) => {
  const { shares, count } = await sharesOf([['灯', weight]]);
  expect([shares, count(fault)]).toEqual([[null], 1]);
});

it('a negative share is told of a line that is left out, too', async () => {
  const { shares, count } = await sharesOf([['平衡项目', -0.2]]);
  expect([shares, count('NEGATIVE_SHARE'), count('ACCOUNTING')]).toEqual([[], 1, 1]);
});

it('several breakdowns mixed: all shares of the company are unknown', async () => {
  const { shares, count } = await sharesOf([
    ['灯', 0.6],
    ['灯珠', 0.5],
  ]);
  expect([shares, count('SHARES_ADD_UP')]).toEqual([[null, null], 2]);
  expect(
    (
      await sharesOf([
        ['灯', 0.6],
        ['灯珠', 0.45],
      ])
    ).shares,
  ).toEqual([60, 45]);
});

it('a product told twice is one; its share is unknown where the lines disagree', async () => {
  const { shares, count } = await sharesOf([
    ['灯', 0.3],
    ['灯', 0.3],
    ['灯珠', 0.2],
    ['灯珠', 0.1],
  ]);
  expect([shares, count('DUPLICATE')]).toEqual([[30, null], 2]);
});
