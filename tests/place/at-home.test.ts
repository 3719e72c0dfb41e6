import { describe, expect, it } from 'vitest';
import { atHome } from '../../client/src/place/at-home.ts';

/** A province with two cities, as after the packages of both were loaded. */
const areas = [
  { id: 'Region:p', kind: 'PROVINCE', parent: null },
  { id: 'Region:one', kind: 'CITY', parent: 'Region:p' },
  { id: 'Region:county', kind: 'COUNTY', parent: 'Region:one' },
  { id: 'Zone:park', kind: 'PARK', parent: 'Region:county' },
  { id: 'Region:two', kind: 'CITY', parent: 'Region:p' },
  { id: 'Zone:far', kind: 'DEVELOPMENT_ZONE', parent: 'Region:two' },
];
const home = (id: string) => [...atHome(areas, id)];

describe('what is at home', () => {
  const one = ['Region:one', 'Region:county', 'Zone:park'];
  it.each(['Region:one', 'Region:county', 'Zone:park'])('of %s is its city, without the other', (id) =>
    expect(home(id)).toEqual(one),
  );
  it('of a province is all of it', () => expect(home('Region:p')).toEqual(areas.map(({ id }) => id)));
});
