import { expect, it } from 'vitest';
import { zoneToLandIn } from '../../client/src/target/zone-to-land-in.ts';
import type { FrameArea } from '../../client/src/ui/useFrame.ts';

const area = (id: string, parent: string | null): FrameArea => ({
  id,
  parent,
  name: id,
  nameEn: null,
  kind: id.startsWith('Zone:') ? 'DEVELOPMENT_ZONE' : 'CITY',
});
const areas = [
  area('Region:1', null),
  area('Region:2', 'Region:1'),
  area('Zone:a', 'Region:1'),
  area('Zone:b', 'Region:2'),
  area('Zone:c', 'Zone:b'),
];

it('is the area itself when it is a zone, else the first zone inside it', () => {
  expect(zoneToLandIn(areas, 'Zone:c')).toBe('Zone:c');
  expect(zoneToLandIn(areas, 'Region:2')).toBe('Zone:b');
  expect(zoneToLandIn(areas, 'Region:1')).toBe('Zone:a');
  expect(zoneToLandIn(areas, 'Region:9')).toBeUndefined();
});
