import { describe, expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const of = (name: string, ...keys: string[]) => world.graph.read(statement(`enterprise/${name}`), { keys });

describe('what enterprises do', () => {
  it('their activities, each at its own place or else theirs', async () =>
    expect(await of('activities', 'branch', 'leader', 'unplaced-maker')).toMatchObject([
      { owner: 'branch', segment: 'k-base', place: 'Zone:west', status: 'OPERATING', function: 'PRODUCTION' },
      { owner: 'leader', segment: 'm', place: 'Zone:east' },
      { owner: 'unplaced-maker', segment: 'e-unplaced', place: null },
    ]));
  it('a capacity as printed', async () =>
    expect(await of('activities', 'short-maker')).toMatchObject([{ capacity: '年产100吨' }]));
  it('their leaderships, dates as written', async () =>
    expect(await of('leaderships', 'leader', 'pilot-works', 'backer')).toMatchObject([
      { owner: 'leader', chain: 'tiny', kind: 'LEADER', level: 'CITY', issuer: '测试市', from: '2023', until: null },
      {
        owner: 'pilot-works',
        chain: 'edge',
        kind: 'EMERGING',
        level: 'COUNTY',
        issuer: null,
        from: '2022',
        until: '2023',
      },
    ]));
  it('the projects behind which they stand', async () =>
    expect(await of('projects', 'backer', 'leader')).toEqual([
      { owner: 'backer', key: 'backed', known: 20241231, until: null },
      { owner: 'backer', key: 'backed-phase-2', known: 20250630, until: null },
    ]));
  it('the statements about them', async () =>
    expect((await of('statements', 'leader')).map(({ key }) => key)).toEqual([
      'activities/leader-m',
      'enterprises/leader',
      'leaderships/leader-tiny',
      'list_members/key-list/Enterprise:leader',
    ]));
});
