import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** The visit-chain world, whose origins can be told by hand (its README). */
const api = useApi('visit-chain');
const ask = async <T>(fields: string, asOf = '2025-06-30', area = 'Region:970100'): Promise<T> => {
  const answer = await api.ask<{ origins: T }>(
    `query ($area: ID!, $asOf: Date) { origins(area: $area, asOf: $asOf) { ${fields} } }`,
    { area, asOf },
  );
  return answer.origins;
};

describe('origins of a small city', () => {
  it('the joint project came from the far province, the halls from nobody knows where', async () =>
    expect(
      await ask(`area { id } home { id } homeRegion asOf unplaced outside { projects money { knownWan unknown } }
        homeGrown { projects } unknown { projects }
        projects { project origin because sources stageFrom backers { enterprise region place { id } statement } }`),
    ).toEqual({
      ...{ area: { id: 'Region:970100' }, home: { id: 'Region:970100' }, homeRegion: 'Region:970010' },
      ...{ asOf: '2025-06-30', unplaced: 0 },
      outside: { projects: 1, money: { knownWan: 0, unknown: 1 } },
      ...{ homeGrown: { projects: 0 }, unknown: { projects: 1 } },
      projects: [
        {
          ...{ project: 'Project:halls', origin: 'UNKNOWN', because: 'NO_BACKER' },
          ...{ sources: [], stageFrom: null, backers: [] },
        },
        {
          ...{ project: 'Project:joint', origin: 'OUTSIDE', because: null, sources: ['Region:970030'], stageFrom: 5 },
          backers: [
            {
              ...{ enterprise: 'Enterprise:core', region: null, place: { id: 'Region:970102' } },
              statement: 'Assertion:backers/joint/core',
            },
            {
              ...{ enterprise: 'Enterprise:partner', region: 'Region:970030', place: { id: 'Region:970300' } },
              statement: 'Assertion:backers/joint/partner',
            },
          ],
        },
      ],
    }));

  it('enterprises that supply one here come from their province, by what was known at the date', async () => {
    const fields = 'enterprises { enterprise region ties { tie at { id } } } sources { region { id } enterpriseCount }';
    type Found = {
      enterprises: { enterprise: string }[];
      sources: { region: { id: string }; enterpriseCount: number }[];
    };
    const now = await ask<Found>(fields);
    expect(now.enterprises).toEqual([
      {
        ...{ enterprise: 'Enterprise:near-maker', region: 'Region:970020' },
        ties: [{ tie: 'SUPPLIES', at: { id: 'Zone:north' } }],
      },
      {
        ...{ enterprise: 'Enterprise:partner', region: 'Region:970030' },
        ties: [{ tie: 'INVESTS', at: { id: 'Zone:south' } }],
      },
      {
        ...{ enterprise: 'Enterprise:trader', region: 'Region:970020' },
        ties: [{ tie: 'SUPPLIES', at: { id: 'Zone:north' } }],
      },
    ]);
    expect(now.sources.map(({ region, enterpriseCount }) => [region.id, enterpriseCount])).toEqual([
      ...[
        ['Region:970030', 1],
        ['Region:970020', 2],
        ['Region:970010', 0],
      ],
    ]);
    const before = await ask<Found>(fields, '2025-01-31');
    expect(before.enterprises.map(({ enterprise }) => enterprise)).not.toContain('Enterprise:trader');
  });

  it('the delta is aimed at and sent suppliers; the far province sent a project uninvited', async () =>
    expect(
      await ask(`regions { region { id } whole part came undecided outcome aims { of { id } outcome here } }
        sources { region { id } targeted uninvited }`),
    ).toEqual({
      regions: [
        {
          ...{ region: { id: 'Region:delta' }, whole: ['Region:970020'], part: [], undecided: [], outcome: 'CAME' },
          came: ['Enterprise:near-maker', 'Enterprise:trader'],
          aims: [
            {
              ...{ of: { id: 'Region:970100' }, outcome: 'CAME' },
              here: ['Enterprise:near-maker', 'Enterprise:trader'],
            },
          ],
        },
      ],
      sources: [
        { region: { id: 'Region:970030' }, targeted: 'OUT', uninvited: ['Project:joint'] },
        { region: { id: 'Region:970020' }, targeted: 'IN', uninvited: [] },
        { region: { id: 'Region:970010' }, targeted: 'OUT', uninvited: [] },
      ],
    }));

  it('an enclave of which nobody says whose it is and who sits there is told as that', async () =>
    expect(
      await ask(
        'enclaves { zone mechanism of { id } place { id } tenants { name } tenantCount figures { name } brought { name } }',
      ),
    ).toEqual({
      enclaves: [
        {
          ...{ zone: 'Zone:outpost', mechanism: null, of: null, place: { id: 'Region:970300' } },
          ...{ tenants: [], tenantCount: null, figures: [], brought: [] },
        },
      ],
    }));

  it('counties hold their zones; no tile is arranged where the package arranges none', async () =>
    expect(
      await ask('parts { part { id tile { row } } inScope contents { zones { zone { id } parks } projects outside } }'),
    ).toEqual({
      parts: [
        {
          ...{ part: { id: 'Region:970101', tile: null }, inScope: true },
          contents: { zones: [{ zone: { id: 'Zone:north' }, parks: 1 }], projects: ['Project:halls'], outside: 0 },
        },
        {
          ...{ part: { id: 'Region:970102', tile: null }, inScope: true },
          contents: { zones: [{ zone: { id: 'Zone:south' }, parks: 0 }], projects: ['Project:joint'], outside: 1 },
        },
      ],
    }));

  it('of a zone only what is in it, by the same home', async () =>
    expect(
      await ask(
        'home { id } projects { project } enterprises { enterprise } parts { part { id } inScope }',
        '2025-06-30',
        'Zone:south',
      ),
    ).toEqual({
      home: { id: 'Region:970100' },
      projects: [{ project: 'Project:joint' }],
      enterprises: [{ enterprise: 'Enterprise:partner' }],
      parts: [
        { part: { id: 'Region:970101' }, inScope: false },
        { part: { id: 'Region:970102' }, inScope: true },
      ],
    }));
});

describe('a question that cannot be answered', () => {
  const refused = async (area: string, asOf: string | null = null) =>
    (
      await api.refusal('query ($area: ID!, $asOf: Date) { origins(area: $area, asOf: $asOf) { asOf } }', {
        area,
        asOf,
      })
    ).extensions;
  it('an area that is not there, with those nearby', async () =>
    expect(await refused('Region:970109')).toMatchObject({
      ...{ code: 'NOT_FOUND', argument: 'area', suggestions: expect.arrayContaining(['Region:970100']) },
    }));
  it('an id of another form', async () => expect(await refused('970100')).toMatchObject({ code: 'BAD_ID' }));
  it('a date that is none', async () =>
    expect(await refused('Region:970100', '2025-13')).toMatchObject({ code: 'BAD_DATE', value: '2025-13' }));
});
