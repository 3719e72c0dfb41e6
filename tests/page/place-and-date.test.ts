import { expect, test } from 'vitest';
import { lastDay } from '../../client/src/evidence/last-day.ts';
import { areaTree } from '../../client/src/place/area-tree.ts';

test('a date means the last day of its period', () => {
  expect(['2024', '2024-02', '2023-02', '2024-09', '2024-09-15'].map(lastDay)).toEqual([
    '2024-12-31',
    '2024-02-29',
    '2023-02-28',
    '2024-09-30',
    '2024-09-15',
  ]);
});

test('areas make a tree below the city, though its province is not among them', () => {
  const areas = [
    { id: 'Region:1', name: '市', nameEn: 'City', kind: 'CITY' as const, parent: 'Region:0' },
    { id: 'Region:2', name: '县', nameEn: null, kind: 'COUNTY' as const, parent: 'Region:1' },
    { id: 'Zone:z', name: '区', nameEn: null, kind: 'DEVELOPMENT_ZONE' as const, parent: 'Region:1' },
    { id: 'Zone:p', name: '园', nameEn: null, kind: 'PARK' as const, parent: 'Zone:z' },
  ];
  const tree = areaTree(areas, ({ name }) => name);
  expect(tree).toEqual([
    {
      value: 'Region:1',
      title: '市',
      spoken: '市 City',
      children: [
        { value: 'Region:2', title: '县', spoken: '县 ' },
        { value: 'Zone:z', title: '区', spoken: '区 ', children: [{ value: 'Zone:p', title: '园', spoken: '园 ' }] },
      ],
    },
  ]);
});
