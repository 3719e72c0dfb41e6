import { describe, expect, it } from 'vitest';
import { readBoundaries } from '../../client/src/origin/boundaries.ts';
import { drawBoundaries } from '../../client/src/origin/boundary-drawing.ts';

const regions = [
  { id: 'Region:330000', name: '浙江省', nameEn: 'Zhejiang' },
  { id: 'Region:110000', name: '北京市', nameEn: 'Beijing' },
];
const zones = [{ id: 'Zone:north', name: '北区', nameEn: 'North Zone' }];
const square = (west: number, south: number) => [
  [
    [west, south],
    [west + 1, south],
    [west + 1, south + 1],
    [west, south + 1],
    [west, south],
  ],
];
const feature = (properties: object | null, geometry: object) => ({ type: 'Feature', properties, geometry });
const area = (properties: object | null, west = 120, south = 29) =>
  feature(properties, { type: 'Polygon', coordinates: square(west, south) });
const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const read = (text: string) => readBoundaries(text, regions, zones);

describe('a file of boundaries is refused with its reason', () => {
  it.each([
    ['a table', 'a,b\n1,2', 'NOT_JSON'],
    ['JSON of another kind', '{"type":"Topology","objects":{}}', 'NOT_GEOJSON'],
    ['a list', '[1,2]', 'NOT_GEOJSON'],
    ['no features', file(), 'NOT_GEOJSON'],
    ['points only', file(feature({ name: '浙江省' }, { type: 'Point', coordinates: [120, 29] })), 'NO_AREAS'],
    ['metres instead of degrees', file(area({ name: '浙江省' }, 500_000, 3_000_000)), 'NOT_DEGREES'],
    ['areas of another land', file(area({ name: 'Bavaria', code: '09' })), 'NO_MATCH'],
    ['areas without a name', file(area(null)), 'NO_MATCH'],
  ])('%s', (_, text, fault) => expect(read(text)).toEqual({ fault }));
});

describe('an area is recognised', () => {
  it.each([
    ['by its code as a number', { adcode: 330000 }],
    ['by its code with the national prefix', { gb: '156330000' }],
    ['by its full name', { NAME: '浙江省' }],
    ['by its short name', { name: ' 浙江 ' }],
    ['by its English name', { name: 'zhejiang' }],
  ])('%s', (_, properties) => {
    const reading = read(file(area(properties)));
    expect('boundaries' in reading && [...reading.boundaries.shapes.keys()]).toEqual(['Region:330000']);
  });
});

it('islands join their land, what has no name is kept as lines, zones are points, and north is up', () => {
  const reading = read(
    file(
      area({ name: '浙江省' }, 120, 29),
      feature({ name: '浙江省' }, { type: 'MultiPolygon', coordinates: [square(122, 29)] }),
      area({ name: '北京市' }, 116, 39),
      feature(
        { name: '' },
        {
          type: 'LineString',
          coordinates: [
            [110, 20],
            [112, 22],
          ],
        },
      ),
      feature({ name: '北区' }, { type: 'Point', coordinates: [120.5, 29.5] }),
      feature({ name: '别处' }, { type: 'Point', coordinates: [0, 0] }),
    ),
  );
  if (!('boundaries' in reading)) throw new Error('refused');
  const { boundaries } = reading;
  expect(boundaries.shapes.get('Region:330000')).toHaveLength(2);
  expect(boundaries.others).toHaveLength(1);
  expect([...boundaries.points.keys()]).toEqual(['Zone:north']);

  const drawing = drawBoundaries(boundaries, new Set(['Region:330000', 'Region:110000']), [500, 300]);
  expect(drawing.height).toBeCloseTo(300);
  expect(drawing.width).toBeLessThanOrEqual(500);
  const [zhejiang, beijing] = drawing.regions;
  expect(beijing?.label[1]).toBeLessThan(zhejiang?.label[1] ?? 0);
  expect(beijing?.label[0]).toBeLessThan(zhejiang?.label[0] ?? 0);
  expect(zhejiang?.path.match(/M/g)).toHaveLength(2);
});
