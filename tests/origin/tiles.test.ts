import { describe, expect, it } from 'vitest';
import { arranged } from '../../client/src/origin/arrangement.ts';
import { shadeClasses, shadeOf } from '../../client/src/origin/shade.ts';
import { shortName } from '../../client/src/origin/short-name.ts';
import { rowsOf } from '../seed/seed.ts';

describe('the tiles of the seed', () => {
  const regions = rowsOf('regions');
  const tiles = new Map(rowsOf('tiles').map((tile) => [tile.region, tile]));
  const places = (kind: string) =>
    regions
      .filter((region) => region.kind === kind && tiles.has(region.key ?? ''))
      .map(({ key = '' }) => tiles.get(key));
  const at = (place: Readonly<Record<string, string>> | undefined) => `${place?.tile_row}/${place?.tile_column}`;

  it('have each of the 34 provinces once, none upon another', () => {
    expect(regions.filter(({ kind }) => kind === 'PROVINCE')).toHaveLength(34);
    expect(new Set(places('PROVINCE').map(at)).size).toBe(34);
  });
  it('have every county of the city that has any, none upon another', () => {
    const counties = regions.filter(({ kind, part_of }) => kind === 'COUNTY' && part_of === '140400');
    expect(counties).toHaveLength(12);
    expect(new Set(counties.map(({ key = '' }) => at(tiles.get(key)))).size).toBe(12);
  });
});

describe('an arrangement', () => {
  const region = (id: string, tile: { row: number; column: number } | null) => ({ id, tile });
  it('is in reading order, what the package does not place below it', () => {
    const placed = arranged([
      region('c', null),
      region('b', { row: 1, column: 2 }),
      region('a', { row: 1, column: 1 }),
      region('d', null),
      region('e', null),
    ]);
    expect(placed.map(({ region: { id }, row, column }) => [id, row, column])).toEqual([
      ['a', 1, 1],
      ['b', 1, 2],
      ['c', 2, 1],
      ['d', 2, 2],
      ['e', 3, 1],
    ]);
  });
  it('of nothing but unplaced regions is a block', () =>
    expect(arranged(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => region(id, null))).at(-1)).toMatchObject({
      ...{ row: 2, column: 1 },
    }));
});

describe('shading', () => {
  it('gives few values a step each, the largest the darkest', () =>
    expect(shadeClasses([0, 1, 2, 3, 1])).toEqual([
      { step: 2, from: 1, to: 1 },
      { step: 3, from: 2, to: 2 },
      { step: 4, from: 3, to: 3 },
    ]));
  it('parts many where they halve', () => {
    const classes = shadeClasses([1, 2, 3, 4, 25]);
    expect(classes).toEqual([
      { step: 1, from: 1, to: 3 },
      { step: 2, from: 4, to: 4 },
      { step: 4, from: 25, to: 25 },
    ]);
    expect([0, 1, 3, 25].map((value) => shadeOf(classes, value))).toEqual([0, 1, 1, 4]);
  });
  it('of nothing has no classes', () => expect(shadeClasses([0, 0])).toEqual([]));
});

it('a tile has room for the name alone', () =>
  expect(
    ['浙江省', '北京市', '内蒙古自治区', '广西壮族自治区', '香港特别行政区', '沁县', '远省'].map(shortName),
  ).toEqual([...['浙江', '北京', '内蒙古', '广西', '香港', '沁县', '远省']]));
