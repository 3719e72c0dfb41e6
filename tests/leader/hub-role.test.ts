import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hubsOf, type Node, participationOf, roleOf } from '../../server/src/leader/hub-role.ts';
import { KARATE, MR_HI } from './karate-club.ts';

const node = (key: string, degrees: Record<string, number>): Node => ({
  key,
  degrees: new Map(Object.entries(degrees)),
});

describe('participation', () => {
  it.each([
    ['all links in one module', [7], 0],
    ['half and half', [2, 2], 0.5],
    ['evenly over three', [1, 1, 1], 2 / 3],
    ['3, 2 and 1', [3, 2, 1], 1 - 14 / 36],
    ['none', [], 0],
  ])('of %s', (_, degrees, expected) => expect(participationOf(degrees)).toBeCloseTo(expected, 12));
});

describe('the role', () => {
  it.each([
    [2.49, 0.62, 'PERIPHERAL'],
    [2.49, 0.63, 'CONNECTOR'],
    [0, 0.9, 'CONNECTOR'],
    [2.5, 0.3, 'PROVINCIAL_HUB'],
    [2.5, 0.31, 'CONNECTOR_HUB'],
    [2.5, 0.75, 'CONNECTOR_HUB'],
    [2.5, 0.76, 'KINLESS_HUB'],
  ] as const)('of z = %d and P = %d is %s, by the published limits', (z, participation, role) =>
    expect(roleOf(z, participation)).toBe(role),
  );
});

describe('by hand', () => {
  it('five nodes of one module with 3, 1, 1, 1, 2 links: mean 1.6, deviation 0.8', () => {
    const hubs = hubsOf([3, 1, 1, 1, 2].map((links, index) => node(`n${index}`, { one: links })));
    expect(hubs.map(({ withinModuleDegree }) => withinModuleDegree)).toEqual(
      [1.75, -0.75, -0.75, -0.75, 0.5].map((z) => expect.closeTo(z, 12)),
    );
  });
  it('its module is where most of its links are, ties the first by key', () => {
    const [most, tied] = hubsOf([node('most', { a: 1, b: 2 }), node('tied', { b: 2, a: 2 })]);
    expect([most?.module, tied?.module]).toEqual(['b', 'a']);
    expect(most?.participation).toBeCloseTo(4 / 9, 12);
  });
  it('nodes that are all alike stand out by nothing', () =>
    expect(
      hubsOf([node('a', { one: 4 }), node('b', { one: 4 })]).map(({ withinModuleDegree }) => withinModuleDegree),
    ).toEqual([0, 0]));
  it('a node without links has no module', () => expect(hubsOf([node('alone', {})])).toEqual([]));
});

/** Worked out independently with networkx 3.6 and the statistics module of Python. */
describe('the karate club of Zachary (1977) in its two published halves', () => {
  const half = (member: number) => (MR_HI.has(member) ? 'hi' : 'officer');
  const members = [...new Set(KARATE.flat())].map((member): Node => {
    const friends = KARATE.filter((pair) => pair.includes(member)).map(([a, b]) => half(a === member ? b : a));
    const degrees = new Map(['hi', 'officer'].map((side) => [side, friends.filter((each) => each === side).length]));
    return { key: String(member), module: half(member), degrees };
  });
  const hubs = new Map(hubsOf(members).map((hub) => [hub.key, hub]));

  it.each([
    ['0', 3.346533, 0.1171875, 'PROVINCIAL_HUB'],
    ['33', 3.136281, 0.290657, 'PROVINCIAL_HUB'],
    ['32', 1.910608, 0.277778, 'PERIPHERAL'],
    ['1', 1.193898, 0.197531, 'PERIPHERAL'],
    ['2', 0.57886, 0.48, 'PERIPHERAL'],
    ['8', -0.651217, 0.48, 'PERIPHERAL'],
    ['9', -0.847156, 0.5, 'PERIPHERAL'],
    ['19', -0.651217, 0.444444, 'PERIPHERAL'],
  ] as const)('member %s has z = %d, P = %d: %s', (member, z, participation, role) =>
    expect(hubs.get(member)).toMatchObject({
      withinModuleDegree: expect.closeTo(z, 6),
      participation: expect.closeTo(participation, 6),
      role,
    }),
  );
});

it('of any network: P is from 0 to below 1, z of a module has mean 0', () =>
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat(20), { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
      const hubs = hubsOf(rows.map(([a = 0, b = 0, c = 0], index) => node(String(index), { a, b, c })));
      for (const module of new Set(hubs.map((hub) => hub.module))) {
        const degrees = hubs.filter((hub) => hub.module === module).map((hub) => hub.withinModuleDegree);
        expect(degrees.reduce((sum, z) => sum + z, 0)).toBeCloseTo(0, 6);
      }
      for (const { participation } of hubs) {
        expect(participation).toBeGreaterThanOrEqual(0);
        expect(participation).toBeLessThan(1);
      }
    }),
  ));
