import { describe, expect, it } from 'vitest';
import { homeNetwork } from '../../server/src/leader/home-network.ts';

const chain = (key: string, segments: string[]) =>
  [key, { key, members: segments.map((segment) => ({ segment })) }] as never as [string, never];
const structure = {
  chains: new Map([chain('one', ['a', 'b']), chain('two', ['c']), chain('three', ['a', 'b', 'd'])]),
  inputs: [
    { input: 'a', buyer: 'b', essential: true, returning: false },
    { input: 'b', buyer: 'c', essential: false, returning: false },
    { input: 'd', buyer: 'a', essential: true, returning: true },
  ],
};
const operators = new Map([
  ['a', ['anna']],
  ['b', ['bert', 'anna']],
  ['c', ['cora']],
  ['d', ['dora']],
]);
const network = (supplies: { supplier: string; buyer: string; segment: string | null }[] = []) =>
  Object.fromEntries(
    homeNetwork(structure, operators, supplies).map(({ key, degrees, recorded, potential }) => [
      key,
      { degrees: Object.fromEntries(degrees), recorded, potential },
    ]),
  );

describe('the network at home', () => {
  it('links whoever could supply another, once in each chain that both ends are in; never itself', () =>
    expect(network().anna).toEqual({ degrees: { one: 1, three: 1, two: 1 }, recorded: 0, potential: 2 }));
  it('counts a link across chains for each end in the chains of the other', () =>
    expect(network().cora).toEqual({ degrees: { one: 2, three: 2 }, recorded: 0, potential: 2 }));
  it('leaves return edges out', () => expect(network().dora).toEqual({ degrees: {}, recorded: 0, potential: 0 }));
  it('a recorded supply goes before a potential one and counts for both ends', () => {
    const { anna, bert } = network([{ supplier: 'anna', buyer: 'bert', segment: 'a' }]);
    expect(anna).toEqual({ degrees: { one: 1, three: 1, two: 1 }, recorded: 1, potential: 1 });
    expect(bert).toEqual({ degrees: { one: 1, three: 1, two: 1 }, recorded: 1, potential: 1 });
  });
  it('a recorded supply whose segment is unknown lies in the chains of both firms', () => {
    const { dora, anna } = network([{ supplier: 'dora', buyer: 'anna', segment: null }]);
    expect(dora).toEqual({ degrees: { three: 1 }, recorded: 1, potential: 0 });
    expect(anna).toEqual({ degrees: { one: 1, three: 2, two: 1 }, recorded: 1, potential: 2 });
  });
  it('supplies from or to firms that do not operate here are left out', () =>
    expect(network([{ supplier: 'far', buyer: 'anna', segment: 'a' }])).toEqual(network()));
  it('several supplies between two firms are one link', () => {
    const supply = { supplier: 'anna', buyer: 'bert', segment: 'a' };
    expect(network([supply, { ...supply, segment: 'b' }, supply])).toEqual(network([supply]));
  });
});
