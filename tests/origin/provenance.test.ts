import { describe, expect, it } from 'vitest';
import { provenanceOf, seatOf } from '../../server/src/origin/provenance.ts';
import { home, tree } from './land.ts';

describe('the seat of a firm, seen from home', () => {
  it.each([
    ['Region:port', { source: 'Region:south' }],
    ['Region:south', { source: 'Region:south' }],
    ['Region:sister', { source: 'Region:own' }],
    ['Region:abroad', { source: 'Region:abroad' }],
    ['Region:home', 'HOME'],
    ['Zone:park', 'HOME'],
    ['Region:own', 'PLACE_TOO_WIDE'],
    ['Region:land', 'PLACE_TOO_WIDE'],
    [null, 'PLACE_UNKNOWN'],
  ])('%s', (place, seat) => expect(seatOf(tree, home, place)).toEqual(seat));
});

describe('where a project comes from', () => {
  const of = (...places: (string | null)[]) => provenanceOf(places.map((place) => seatOf(tree, home, place)));
  const unknown = (because: string) => ({ origin: 'UNKNOWN', because, sources: [] });
  const outside = (...sources: string[]) => ({ origin: 'OUTSIDE', because: null, sources });

  it('one backer outside', () => expect(of('Region:port')).toEqual(outside('Region:south')));
  it('two backers of two provinces: from both', () =>
    expect(of('Region:south', 'Region:north')).toEqual(outside('Region:north', 'Region:south')));
  it('two cities of one province are one source', () =>
    expect(of('Region:port', 'Region:hill')).toEqual(outside('Region:south')));
  it('one outside and one at home: from outside', () =>
    expect(of('Region:home', 'Region:north')).toEqual(outside('Region:north')));
  it('all at home', () =>
    expect(of('Zone:park', 'Region:home')).toEqual({ origin: 'HOME', because: null, sources: [] }));
  it('nobody known behind it: unknown, not home-grown', () => expect(of()).toEqual(unknown('NO_BACKER')));
  it('a seat that nobody states, even beside one at home', () =>
    expect(of('Region:home', null)).toEqual(unknown('PLACE_UNKNOWN')));
  it('only known to be in the province: may be home', () =>
    expect(of('Region:own')).toEqual(unknown('PLACE_TOO_WIDE')));
});
