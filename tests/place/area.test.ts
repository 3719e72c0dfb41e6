import { describe, expect, it } from 'vitest';
import { type Area, AreaTree } from '../../server/src/place/area.ts';

const area = (id: string, kind: Area['kind'], parent: string | null, members: string[] = []): Area => ({
  id,
  key: id,
  name: id,
  nameEn: null,
  kind,
  parent,
  members,
  industrial: null,
});
const tree = new AreaTree([
  area('Region:province', 'PROVINCE', null),
  area('Region:city', 'CITY', 'Region:province'),
  area('Region:county', 'COUNTY', 'Region:city'),
  area('Zone:zone', 'DEVELOPMENT_ZONE', 'Region:county'),
  area('Zone:park', 'PARK', 'Zone:zone'),
  area('Region:macro', 'MACRO', null, ['Region:city']),
]);

describe('the tree of areas', () => {
  it('takes an area with all inside it', () =>
    expect([...tree.inside('Region:county')].sort()).toEqual(['Region:county', 'Zone:park', 'Zone:zone']));
  it('takes a macro-region by its members', () => expect(tree.inside('Region:macro').has('Zone:park')).toBe(true));
  it('keeps macro-regions out of what contains an area', () =>
    expect(tree.wider('Zone:park')).toEqual(['Zone:zone', 'Region:county', 'Region:city', 'Region:province']));
  it('takes the prefecture as home, and wider areas themselves', () => {
    expect(tree.home('Zone:park')).toBe('Region:city');
    expect(tree.home('Region:province')).toBe('Region:province');
  });
  it('counts a park as its zone', () => {
    expect(tree.zone('Zone:park')).toBe('Zone:zone');
    expect(tree.zone('Region:county')).toBeUndefined();
  });
});
