import { describe, expect, it } from 'vitest';
import { statement } from '../../server/src/neo4j/statement.ts';
import { useWorld } from '../setup/world.ts';

const world = useWorld('tiny-chain');
const ask = (name: string, ...keys: string[]) => world.graph.read(statement(`project/${name}`), { keys });

describe('the stages of projects', () => {
  it('come oldest first, dates as written', async () =>
    expect(await ask('stage-events', 'building')).toMatchObject([
      {
        owner: 'building',
        stageFrom: 3,
        date: 20240331,
        dateText: '2024-03',
        known: 20241231,
        printed: '签约',
        planned: false,
      },
      { owner: 'building', stageFrom: 6, dateText: '2025-06', source: 'T-2025-06', printed: '设备安装' },
    ]));
  it('an event without a date stands at the date of its source', async () =>
    expect((await ask('stage-events', 'stopped')).map(({ key, dateText }) => [key, dateText])).toEqual([
      ['stopped-1', null],
      ['stopped-2', '2025-05'],
    ]));
  it('one event by its key: a plan', async () =>
    expect(await ask('stage-event-by-key', 'c-line-2')).toMatchObject([
      { planned: true, date: 20250331, dateText: '2025-03-31' },
    ]));
  it('one event by its key: a stop has no stage', async () =>
    expect(await ask('stage-event-by-key', 'stopped-2')).toMatchObject([
      { stopped: true, stageFrom: null, stageTo: null },
    ]));
});

it('the statements about a project, beside those about its stages', async () =>
  expect((await ask('statements', 'backed')).map(({ key }) => key)).toEqual([
    'backed-investment-2024',
    'backed-investment-2025',
    'backers/backed/backer',
    'fills/backed/e-backed',
    'list_members/key-list/Project:backed',
    'projects/backed',
  ]));
