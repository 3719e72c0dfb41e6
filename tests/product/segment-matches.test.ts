import { expect, it } from 'vitest';
import { lookedFor, type ProductMatch, surest } from '../../server/src/product/segment-matches.ts';

const match = (product: string, rule: ProductMatch['rule'], through: string[] = []): ProductMatch => ({
  segment: 's',
  rule,
  product,
  name: product,
  nameEn: null,
  through,
  links: [],
  known: 0,
});

it('a segment is looked for by its name and its aliases, whatever their spelling', () =>
  expect(lookedFor({ key: 's', name: 'ＬＥＤ芯片', aliases: ['LED Chip'] })).toEqual({
    key: 's',
    names: ['led芯片', 'led chip'],
    products: ['led芯片', 'led%20chip'],
    part: 'led芯片',
  }));

it('a name of two characters is looked for as a whole only', () =>
  expect(lookedFor({ key: 's', name: '玻璃', aliases: [] }).part).toBeNull());

it('a product counts once, by the surest rule and the shortest way', () =>
  expect(
    surest([
      match('a', 'PART'),
      match('b', 'KIND', ['x', 'y']),
      match('b', 'KIND', ['y']),
      match('a', 'KIND', ['y']),
      match('c', 'STATED'),
      match('c', 'EXACT'),
    ]).map(({ product, rule, through }) => [product, rule, through.length]),
  ).toEqual([
    ['c', 'EXACT', 0],
    ['a', 'KIND', 1],
    ['b', 'KIND', 1],
  ]));
