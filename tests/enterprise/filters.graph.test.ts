import { describe, expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { TEST_CITY } from '../setup/test-city.ts';
import { useWorld } from '../setup/world.ts';

type Filter = {
  places?: string[];
  segments?: string[];
  industries?: string[];
  role?: string;
  notAround?: string[];
  name?: string;
};

const NONE = { places: null, segments: null, industries: null, role: null, notAround: null, name: null };
const home = TEST_CITY.filter((id) => id !== 'Region:990000' && id !== 'Region:980000');
const world = useWorld('tiny-chain');

/** From the segments or places if there are any; `inOrder` reads all enterprises, in the order of their keys. */
type How = { after?: string; limit?: bigint; inOrder?: boolean };
const isWithin = ({ places, segments }: Filter, { inOrder }: How) => !inOrder && (places ?? segments) !== undefined;

async function matching(filter: Filter, how: How = {}): Promise<unknown[]> {
  const { after = null, limit = 200n } = how;
  const name = isWithin(filter, how) ? 'enterprise/page-within' : 'enterprise/page';
  const rows = await world.graph.read(statement(name), { ...NONE, ...filter, after, limit });
  return rows.map(({ key }) => key);
}
async function count(filter: Filter): Promise<unknown> {
  const name = isWithin(filter, {}) ? 'enterprise/count-within' : 'enterprise/count';
  return (await world.graph.read(statement(name), { ...NONE, ...filter }))[0]?.total;
}

describe('enterprises', () => {
  it.each<[string, Filter, string[]]>([
    ['in these places', { places: ['Zone:west'] }, ['backer', 'west-maker']],
    ['active in one of these segments', { segments: ['m', 'x'] }, ['leader', 'option-maker']],
    ['of an industry that none is classified under', { industries: ['39'] }, []],
    ['that lead', { role: 'LEADER' }, ['branch', 'edge-leader', 'leader', 'pilot-works']],
    ['behind a project', { role: 'BACKER' }, ['backer']],
    [
      'decidedly from elsewhere, not those of the province or of unknown place',
      { notAround: TEST_CITY },
      ['branch', 'far-b'],
    ],
    ['active in one of these segments, in these places', { segments: ['m', 'x'], places: ['Zone:east'] }, ['leader']],
    [
      'in these places, which hold fewer than are active in these segments',
      { segments: ['m', 'x', 'b', 'e-elsewhere'], places: ['Zone:west'] },
      ['west-maker'],
    ],
    ['in no segment', { segments: [], places: home }, []],
    ['that lead a chain from a park', { role: 'LEADER', places: ['Zone:east-park'] }, ['edge-leader']],
    ['of such a name', { name: '乙料' }, ['far-b']],
    ['of such an English name, whatever the case', { name: 'far b' }, ['far-b']],
    ['of such a stock code', { name: '9900' }, ['far-b']],
    ['local suppliers of b', { role: 'SUPPLIER', segments: ['b'], places: home }, []],
    ['suppliers of b', { role: 'SUPPLIER', segments: ['b'] }, ['far-b']],
  ])('%s', async (_, filter, keys) => {
    expect(await matching(filter)).toEqual(keys);
    expect(await count(filter)).toBe(keys.length);
  });

  it('that supply: operating or pilot, not mentioned or closed', async () => {
    const suppliers = await matching({ role: 'SUPPLIER' });
    expect(suppliers).toEqual(expect.arrayContaining(['leader', 'pilot-works', 'far-b']));
    expect(suppliers).not.toEqual(expect.arrayContaining(['captioned']));
    expect(suppliers).not.toEqual(expect.arrayContaining(['closed-maker']));
  });

  it('come page by page, in the order of their keys', async () => {
    expect(await matching({}, { limit: 3n })).toEqual(['backer', 'branch', 'captioned']);
    expect(await matching({}, { after: 'captioned', limit: 2n })).toEqual(['closed-maker', 'duplicated-maker']);
    expect(await matching({}, { after: 'zzz' })).toEqual([]);
    expect(await count({})).toBe(18);
  });

  it.each<[string, Filter]>([
    ['of a city', { places: home }],
    ['of a zone', { places: ['Zone:west'] }],
    ['of nowhere', { places: [] }],
    ['that supply from a city', { places: home, role: 'SUPPLIER' }],
    ['of a city, by a part of the name', { places: home, name: '企业' }],
    ['behind a project in a city', { places: home, role: 'BACKER' }],
  ])('%s are the same, page by page, whether all are read in order or only those of the places', async (_, filter) => {
    const all = await matching(filter, { inOrder: true });
    expect(await matching(filter)).toEqual(all);
    expect(await count(filter)).toBe(all.length);
    for (let at = 0; at < all.length; at += 2) {
      const how = { limit: 2n, ...(at > 0 ? { after: String(all[at - 1]) } : {}) };
      expect(await matching(filter, how)).toEqual(all.slice(at, at + 2));
      expect(await matching(filter, { ...how, inOrder: true })).toEqual(all.slice(at, at + 2));
    }
  });
});
