import { describe, expect, it } from 'vitest';
import type { GapOf } from '../../server/src/gap/gap.ts';
import { groupBy } from '../../server/src/model/group-by.ts';
import { type Area, AreaTree } from '../../server/src/place/area.ts';
import { isZone, type ZoneFact } from '../../server/src/target/zone-facts.ts';
import { zoneFits } from '../../server/src/target/zone-fit.ts';

const area = (id: string, kind: Area['kind'], parent: string | null): Area => ({
  id,
  key: id.split(':')[1] ?? id,
  name: id,
  nameEn: null,
  kind,
  parent,
  members: [],
  industrial: null,
});
/** A city with a zone east (with a park) and a zone west. */
const tree = new AreaTree([
  area('Region:city', 'CITY', null),
  area('Zone:east', 'DEVELOPMENT_ZONE', 'Region:city'),
  area('Zone:park', 'PARK', 'Zone:east'),
  area('Zone:west', 'DEVELOPMENT_ZONE', 'Region:city'),
  area('Zone:away', 'ENCLAVE', 'Region:city'),
]);

const industry = (key: string, parent: string | null) => ({
  key,
  name: key,
  nameEn: key,
  parent,
});
/** A gap of chain `led` in a segment of industry 397, which is part of 39. */
const gap = {
  chain: { key: 'led', name: '光电', nameEn: 'LED' },
  segment: { key: 'chip', industry: '397' },
  catalogue: {
    industries: new Map([
      ['397', industry('397', '39')],
      ['39', industry('39', null)],
    ]),
  },
} as unknown as GapOf;

let number = 0;
const fact = (place: string, over: Partial<ZoneFact>): ZoneFact => {
  number += 1;
  return {
    statement: `fact-${number}`,
    known: 20250630,
    place,
    what: 'FIGURE',
    word: 'available-land-area',
    value: null,
    text: null,
    unit: '亩',
    bound: 'EXACT',
    period: '2025-06',
    ...over,
  };
};
const priority = (place: string, word: string) => fact(place, { what: 'PRIORITY', word });
const land = (place: string, value: number, over: Partial<ZoneFact> = {}) => fact(place, { value, ...over });
const factory = (place: string, value: number) =>
  fact(place, { value, word: 'available-factory-area', unit: '平方米' });
const short = (place: string, known = 20250630) =>
  fact(place, { what: 'STATEMENT', word: 'land', text: '可用地不足', known, bound: null });

function fits(...facts: ZoneFact[]) {
  const zones = [...tree.areas.values()].filter(isZone);
  const found = zoneFits(gap, { zones, tree, asOf: 20251231, of: groupBy(facts, ({ place }) => place) });
  return Object.fromEntries(found.map((fit) => [fit.zone, [fit.low, fit.high]]));
}

describe('how well a zone suits a gap', () => {
  it('is wholly unknown without a source, never 0; an enclave is no zone to land in', () =>
    expect(fits()).toEqual({ 'Zone:east': [0, 100], 'Zone:park': [0, 100], 'Zone:west': [0, 100] }));

  it('is 50 for a priority, 25 for land, 25 for factory space', () => {
    const all = [priority('Zone:west', 'Chain:led'), land('Zone:west', 120), factory('Zone:west', 9_000)];
    expect(fits(...all)['Zone:west']).toEqual([100, 100]);
    expect(fits(...all.slice(0, 2))['Zone:west']).toEqual([75, 100]);
    expect(fits(...all.slice(0, 1))['Zone:west']).toEqual([50, 100]);
    expect(fits(...all.slice(1, 2))['Zone:west']).toEqual([25, 100]);
  });

  it('takes the priority of an area around it, and of an industry around that of the segment', () => {
    expect(fits(priority('Region:city', 'Industry:39'))).toEqual({
      'Zone:east': [50, 100],
      'Zone:park': [50, 100],
      'Zone:west': [50, 100],
    });
    expect(fits(priority('Zone:east', 'Chain:led'))).toMatchObject({ 'Zone:park': [50, 100], 'Zone:west': [0, 100] });
  });

  it('does not conclude from other priorities that this one is none', () =>
    expect(fits(priority('Zone:west', 'Chain:food'))['Zone:west']).toEqual([0, 100]));

  it('is 0 for land only where a source says so, in the zone or a zone around it', () => {
    expect(fits(land('Zone:east', 0))).toEqual({ 'Zone:east': [0, 75], 'Zone:park': [0, 75], 'Zone:west': [0, 100] });
    expect(fits(short('Zone:west'))['Zone:west']).toEqual([0, 75]);
    expect(fits(land('Zone:west', 0, { bound: 'AT_LEAST' }))['Zone:west']).toEqual([0, 100]);
    expect(fits(land('Zone:west', 50, { bound: 'AT_MOST' }))['Zone:west']).toEqual([0, 100]);
  });

  it('counts the land of a park for its zone', () =>
    expect(fits(land('Zone:park', 30))).toMatchObject({ 'Zone:park': [25, 100], 'Zone:east': [25, 100] }));

  it('believes the newer of a figure and a shortage, each for 36 months', () => {
    expect(fits(land('Zone:west', 30), short('Zone:west', 20241231))['Zone:west']).toEqual([25, 100]);
    expect(fits(land('Zone:west', 30, { known: 20241231 }), short('Zone:west'))['Zone:west']).toEqual([0, 75]);
    expect(fits(short('Zone:west', 20221231))['Zone:west']).toEqual([0, 75]);
    expect(fits(short('Zone:west', 20221130))['Zone:west']).toEqual([0, 100]);
  });

  it('names land granted and halls being built, which prove nothing', () => {
    const granted = fact('Zone:west', { word: 'standard-land-area', value: 474 });
    const halls = fact('Zone:west', { what: 'HALLS', word: 'buildings', value: 4, unit: '栋' });
    const of = groupBy([granted, halls], ({ place }) => place);
    const zones = [...tree.areas.values()].filter(({ id }) => id === 'Zone:west');
    const [fit] = zoneFits(gap, { zones, tree, asOf: 20251231, of });
    expect([fit?.low, fit?.high]).toEqual([0, 100]);
    expect(fit?.statements).toEqual([granted.statement, halls.statement]);
    expect(fit?.reasons.map(({ zh }) => zh).join()).toMatch(/474 亩.*4 栋/);
    expect(fit?.reasons.map(({ en }) => en).join()).toMatch(/[Uu]nknown.*474.*4/);
  });

  it('lists the best middle first, then the nearer priority, then of which more is said, then zones before parks', () => {
    const order = (...facts: ZoneFact[]) => Object.keys(fits(...facts));
    const ofCity = priority('Region:city', 'Chain:led');
    expect(order(ofCity, priority('Zone:west', 'Chain:led'), short('Zone:east'))).toEqual([
      'Zone:west',
      'Zone:east',
      'Zone:park',
    ]);
    expect(order(ofCity)).toEqual(['Zone:east', 'Zone:west', 'Zone:park']);
    expect(order(ofCity, fact('Zone:west', { word: 'standard-land-area', value: 9 }))).toEqual([
      'Zone:west',
      'Zone:east',
      'Zone:park',
    ]);
  });
});
