import { describe, expect, it } from 'vitest';
import { countsOf } from '../../client/src/atlas/counts.ts';
import { allFlows, flowsOf, outgoing } from '../../client/src/atlas/flows.ts';
import { Places } from '../../client/src/atlas/places.ts';
import { ATLAS_KINDS } from '../../client/src/atlas/read-atlas.ts';
import { atlas as en } from '../../client/src/i18n/en/atlas.ts';
import { atlas as zh } from '../../client/src/i18n/zh/atlas.ts';
import { find } from '../../server/src/atlas/find.ts';
import { WORDS } from '../../server/src/atlas/group.ts';
import { nearOf } from '../../server/src/atlas/near.ts';
import { idOf, KINDS } from '../../server/src/atlas/thing.ts';
import { link, NO_CHAINS, readMap, thing } from './made-world.ts';

const nine = <T>(make: (at: number) => T): T[] => Array.from({ length: 9 }, (_, at) => make(at));

/** Nine firms in the east, one of them known from 2025 on, nine in the west; e0 supplies e1 and w0 to w8, w1 later. */
const world = {
  things: [
    thing('REGION', 'east'),
    thing('REGION', 'west'),
    ...nine((at) => thing('ENTERPRISE', `e${at}`, at === 8 ? 20_250_101 : 0)),
    ...nine((at) => thing('ENTERPRISE', `w${at}`)),
  ],
  links: [
    ...nine((at) => link('LOCATED_IN', ['ENTERPRISE', `e${at}`], ['REGION', 'east'], at === 8 ? 20_250_101 : 0)),
    ...nine((at) => link('LOCATED_IN', ['ENTERPRISE', `w${at}`], ['REGION', 'west'])),
    ...nine((at) =>
      link('SUPPLIES', ['ENTERPRISE', 'e0'], ['ENTERPRISE', `w${at}`], at === 1 ? 20_250_630 : 20_240_101),
    ),
    link('SUPPLIES', ['ENTERPRISE', 'e0'], ['ENTERPRISE', 'e1']),
  ],
  structure: NO_CHAINS,
};

it('has words for every group that no thing gives its name, and knows every kind, in both languages', () => {
  expect(Object.keys(zh.groups).sort()).toEqual([...WORDS].sort());
  expect(Object.keys(en.groups).sort()).toEqual([...WORDS].sort());
  expect(ATLAS_KINDS).toEqual(KINDS);
});

describe('the map at a date', () => {
  it('leaves out what was not known, and keeps its place', async () => {
    const [before, after] = [await readMap(world, 20_241_231), await readMap(world, 20_251_231)];
    expect(before.map.x).toEqual(after.map.x);
    const late = before.atlas.numberOf.get('Enterprise:e8') ?? -1;
    expect([before.map.shade[late], after.map.shade[late]]).toEqual([0, 2]);
    expect([before.map.things, after.map.things]).toEqual([19, 20]);
    expect([before.map.links, after.map.links]).toEqual([26, 28]);
    const counts = countsOf(before.map);
    expect([counts.kinds.ENTERPRISE, counts.kinds.REGION, counts.later, counts.alone]).toEqual([17, 2, 1, 0]);
    const east = before.map.ids.indexOf('enterprises/Region:east');
    expect(counts.groups[east]).toBe(8);
  });

  it('shades by what was known: e0 has 8 buyers, a neighbour and a place before July 2025, one buyer more then', async () => {
    const [before, after] = [await readMap(world, 20_241_231), await readMap(world, 20_251_231)];
    const hub = before.atlas.numberOf.get('Enterprise:e0') ?? -1;
    expect([nearOf(before.atlas, hub, 20_241_231).total, nearOf(after.atlas, hub, 20_251_231).total]).toEqual([10, 11]);
    expect(nearOf(before.atlas, hub, 20_241_231).counts).toEqual([
      { type: 'SUPPLIES', direction: 'OUT', count: 9 },
      { type: 'LOCATED_IN', direction: 'OUT', count: 1 },
    ]);
    expect(before.map.shade[hub]).toBe(4);
  });

  it('sums relationships up between groups: 8 lead from east to west', async () => {
    const { map } = await readMap(world, 20_241_231);
    const places = new Places(map);
    const [east, west] = ['Region:east', 'Region:west'].map((id) => map.ids.indexOf(`enterprises/${id}`)) as [
      number,
      number,
    ];
    expect(allFlows(places)).toContainEqual({ from: east, to: west, count: 8 });
    expect(flowsOf(places, west)).toContainEqual({ from: west, to: east, count: 8 });
    // Enterprises lie in 17 places, the regions; nothing else leads out of their part of the map.
    expect(outgoing(places).get(map.ids.indexOf('enterprises'))).toBe(17);
  });

  it('is searched by any part of a name, what was known only', async () => {
    const { atlas } = await readMap(world);
    const found = (text: string, day: number) =>
      find(atlas, text, day).map((at) => idOf(atlas.things[at] ?? thing('CHAIN', '')));
    expect(found('E8', 20_251_231)).toEqual(['Enterprise:e8']);
    expect(found('e8', 20_241_231)).toEqual([]);
    expect(found('as', 20_241_231)).toEqual(['Region:east']);
    expect(found('*', 20_241_231)).toEqual([]);
  });
});
