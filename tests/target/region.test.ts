import { describe, expect, it } from 'vitest';
import type { AreaKind } from '../../server/src/gen/schema.ts';
import { type Area, AreaTree } from '../../server/src/place/area.ts';
import { isOutpost, type RegionAim } from '../../server/src/target/outposts.ts';
import { bestHolding, regionHolds } from '../../server/src/target/region-holds.ts';

/** Where an enterprise is, seen from the regions that home courts. */
const area = (id: string, kind: AreaKind, parent: string | null, members: string[] = []): Area => ({
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
  area('land', 'COUNTRY', null),
  area('guangdong', 'PROVINCE', 'land'),
  area('shenzhen', 'CITY', 'guangdong'),
  area('nanshan', 'COUNTY', 'shenzhen'),
  area('meizhou', 'CITY', 'guangdong'),
  area('zhejiang', 'PROVINCE', 'land'),
  area('bay', 'MACRO', null, ['shenzhen']),
  area('delta', 'MACRO', null, ['zhejiang']),
]);

describe('a region holds a place', () => {
  it.each([
    ['shenzhen', 'nanshan', 'IN'],
    ['bay', 'nanshan', 'IN'],
    ['bay', 'meizhou', 'OUT'],
    ['bay', 'guangdong', 'MAYBE'],
    ['shenzhen', 'guangdong', 'MAYBE'],
    ['guangdong', 'guangdong', 'IN'],
    ['delta', 'zhejiang', 'IN'],
    ['delta', 'guangdong', 'OUT'],
    ['bay', 'land', 'MAYBE'],
  ])('%s and %s: %s', (region, place, holding) => expect(regionHolds(tree, region, place)).toBe(holding));

  it('by the best of several, surely before perhaps', () => {
    const aims = [{ region: 'bay' }, { region: 'guangdong' }];
    expect(bestHolding(tree, aims, 'guangdong')).toEqual({ holding: 'IN', aims: [{ region: 'guangdong' }] });
    expect(bestHolding(tree, aims.slice(0, 1), 'guangdong').holding).toBe('MAYBE');
    expect(bestHolding(tree, aims, 'zhejiang')).toEqual({ holding: 'OUT', aims: [] });
  });
});

describe('an outpost', () => {
  const aim = (kind: string, region: string, name: string, rules: string | null = null): RegionAim => ({
    statement: 's',
    kind,
    of: 'home',
    region,
    name,
    nameEn: null,
    rules,
    source: 'S',
  });
  it.each([
    ['an enclave in a city', aim('ENCLAVE', 'shenzhen', '深圳科创飞地'), true],
    ['parks built with a macro-region', aim('ENCLAVE', 'bay', '与东部共建园区'), false],
    ['an office posted for a macro-region', aim('COOPERATION', 'delta', '与驻外招商局的常态对接'), true],
    ['a liaison office named in its rules', aim('TEAM', 'shenzhen', '常态对接', '市驻深联络处'), true],
    ['people who knock at doors', aim('TEAM', 'bay', '“敲门”招商'), false],
    ['a pairing of cities', aim('COOPERATION', 'shenzhen', '对口合作'), false],
    ['an event, whatever its name', aim('EVENT', 'shenzhen', '驻外招商局推介会'), false],
  ])('%s: %s', (_, mechanism, is) => expect(isOutpost(mechanism, tree)).toBe(is));
});
