import { describe, expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { TEST_CITY } from '../setup/test-city.ts';
import { useWorld } from '../setup/world.ts';

type Filter = {
  places?: string[];
  segments?: string[];
  industries?: string[];
  role?: string;
  home?: string[];
  notAround?: string[];
  name?: string;
};

const NONE = { places: null, segments: null, industries: null, role: null, home: null, notAround: null, name: null };
const home = TEST_CITY.filter((id) => id !== 'Region:990000' && id !== 'Region:980000');
const world = useWorld('tiny-chain');

async function matching(filter: Filter, after: string | null = null, limit = 200n): Promise<unknown[]> {
  const rows = await world.graph.read(statement('enterprise/page'), { ...NONE, ...filter, after, limit });
  return rows.map(({ key }) => key);
}
async function count(filter: Filter): Promise<unknown> {
  return (await world.graph.read(statement('enterprise/count'), { ...NONE, ...filter }))[0]?.total;
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
    ['that lead a chain from a park', { role: 'LEADER', places: ['Zone:east-park'] }, ['edge-leader']],
    ['of such a name', { name: '乙料' }, ['far-b']],
    ['of such an English name, whatever the case', { name: 'far b' }, ['far-b']],
    ['of such a stock code', { name: '9900' }, ['far-b']],
    ['local suppliers of b', { role: 'SUPPLIER', segments: ['b'], home }, []],
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
    expect(await matching({}, null, 3n)).toEqual(['backer', 'branch', 'captioned']);
    expect(await matching({}, 'captioned', 2n)).toEqual(['closed-maker', 'duplicated-maker']);
    expect(await matching({}, 'zzz')).toEqual([]);
    expect(await count({})).toBe(18);
  });
});
