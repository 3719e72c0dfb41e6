import { expect, test } from 'vitest';
import { restOfCones } from '../../client/src/explore/cones.ts';
import { kindOfId } from '../../client/src/explore/kind-of-id.ts';
import { linksMarked, nameOfPaths } from '../../client/src/explore/marked-path.ts';
import { columnsOfSteps, freeNear } from '../../client/src/explore/placement.ts';

const step = (command: object, more: object) =>
  ({ command, nodes: [], links: [], total: 0, left: 0, entries: 0, ...more }) as never;

test('a step of a cone stands two columns further than the one before, and in more of them when it is long', () => {
  expect(columnsOfSteps([1, 1, 2, 3])).toEqual([2, 2, 4, 6]);
  const columns = columnsOfSteps([...Array<number>(65).fill(1), 2]);
  // 65 things fill three columns; the next step leaves one for the lines.
  expect([columns[0], columns[29], columns[30], columns[64], columns[65]]).toEqual([2, 2, 3, 4, 6]);
});

test('what is not drawn of cones counts once for a thing and a direction: that of the widest', () => {
  const cone = (direction: string, steps: number) => ({ do: 'cone', id: 'Product:coal', direction, steps });
  const steps = [
    step(cone('DOWNSTREAM', 2), { nodes: ['Product:coal', 'Product:a'], total: 1 }),
    step(cone('DOWNSTREAM', 8), { nodes: ['Product:coal', 'Product:a'], total: 10 }),
    step(cone('UPSTREAM', 1), { nodes: ['Product:coal'], total: 3 }),
  ];
  expect(restOfCones({ steps })).toBe(9 + 3);
});

test('a card that is dropped on another stands beside it', () => {
  const standing = [
    { x: 0, y: 0 },
    { x: 0, y: 52 },
  ];
  expect(freeNear({ x: 30, y: 10 }, standing)).toEqual({ x: 0, y: -52 });
  expect(freeNear({ x: 30, y: 100 }, standing)).toEqual({ x: 30, y: 100 });
});

test('paths are marked by their two ends', () => {
  const steps = [
    step(
      { do: 'path', from: 'Segment:a', to: 'Zone:w' },
      {
        paths: [
          ['FILLS:1', 'SITED_IN:1'],
          ['FILLS:3', 'SITED_IN:1'],
        ],
      },
    ),
    step({ do: 'path', from: 'Segment:b', to: 'Zone:w' }, { paths: [['FILLS:2']] }),
  ];
  expect([...linksMarked({ steps }, nameOfPaths({ from: 'Segment:a', to: 'Zone:w' }))]).toEqual([
    'FILLS:1',
    'SITED_IN:1',
    'FILLS:3',
  ]);
  expect(linksMarked({ steps }, undefined).size).toBe(0);
});

test('the kind of a thing is that of its id', () => {
  expect(['Enterprise:a-1', 'Product:x', 'Source:S1'].map(kindOfId)).toEqual(['ENTERPRISE', 'PRODUCT', null]);
});
