import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import { addObstacle, changeObstacle, codes, type Outcome, revisionOf, undo } from './change.ts';
import { graphContents } from './graph-contents.ts';

const api = useApi('tiny-chain');
type Told = {
  obstacle: { id: string; text: { zh: string }; overdue: boolean; state: string };
  gaps: { segment: { id: string }; kind: string }[];
};
const obstacles = async (asOf?: string, cleared = false) =>
  (
    await api.ask<{ obstacles: Told[] }>(
      `query ($asOf: Date, $cleared: Boolean!) { obstacles(area: "Region:990100", asOf: $asOf, cleared: $cleared) {
        obstacle { id text { zh } overdue state } gaps { segment { id } kind } } }`,
      { asOf, cleared },
    )
  ).obstacles;
const land = { kind: 'LAND', text: '土地未平整', due: '2026-01-31', unit: '自然资源局' };

describe('an obstacle of a package', () => {
  it('is overdue only after its due date, and says which gap it keeps open', async () => {
    const [then] = await obstacles('2025-01-31');
    expect(then).toMatchObject({
      obstacle: { overdue: false },
      gaps: [{ segment: { id: 'Segment:c' }, kind: 'BUILDING' }],
    });
    const [now] = await obstacles('2025-06-30');
    expect(now).toMatchObject({
      obstacle: { id: 'Obstacle:c-line-land|2025-06-30', overdue: true },
      gaps: [{ kind: 'STALLED' }],
    });
    expect(await obstacles('2024-06-30')).toEqual([]);
  });
});

describe('obstacles that staff state', () => {
  let untouched: string[];
  let added: Outcome;
  beforeAll(async () => {
    untouched = await graphContents(api.graph);
    added = await addObstacle(api, { project: 'Project:building', revision: 0, obstacle: land });
  });

  it('come overdue first, the earliest due in front, then by the gap they keep open', async () => {
    expect(added.change?.summary.zh).toBe('新增卡点：在建项目，用地，“土地未平整”，限 2026-01-31，自然资源局负责。');
    const later = await addObstacle(api, {
      project: 'Project:vague',
      revision: 0,
      obstacle: { kind: 'FINANCE', text: '贷款未到位', due: '2199' },
    });
    expect((await obstacles()).map(({ obstacle }) => [obstacle.text.zh, obstacle.overdue])).toEqual([
      ['林地手续未批', true],
      ['土地未平整', true],
      ['贷款未到位', false],
    ]);
    expect(codes(await undo(api, String(later.change?.id), 1))).toEqual([]);
  });

  it('stand on their project and on the gap', async () => {
    const { node, gap } = await api.ask<{ node: { obstacles: object[] }; gap: { obstacles: object[] } }>(
      `{ node(id: "Project:building") { ... on Project { obstacles { kind due unit state since } } }
         gap(chain: "Chain:edge", segment: "Segment:e-building", area: "Region:990100") { obstacles { kind overdue } } }`,
    );
    expect(node.obstacles).toMatchObject([{ kind: 'LAND', due: '2026-01-31', unit: '自然资源局', state: 'OPEN' }]);
    expect(gap.obstacles).toEqual([{ kind: 'LAND', overdue: true }]);
  });

  it('are consulted on, cleared and kept; the second of two people is told', async () => {
    const id = (await obstacles()).find(({ obstacle }) => obstacle.text.zh === '土地未平整')?.obstacle.id;
    const change = { consulted: '2026-02-01', outcome: '三日内交地' };
    expect(codes(await changeObstacle(api, { obstacle: id, revision: 1, change }))).toEqual([]);
    expect(codes(await changeObstacle(api, { obstacle: id, revision: 1, change: { unit: '住建局' } }))).toEqual([
      ['CONFLICT', 'revision'],
    ]);
    const cleared = await changeObstacle(api, {
      obstacle: id,
      revision: 2,
      change: { state: 'CLEARED', cleared: '2026-02-04' },
    });
    expect(cleared.change?.summary.zh).toBe(
      '卡点解除：在建项目的用地卡点“土地未平整”于 2026-02-04 解除，2026-02-01 会诊：三日内交地。',
    );
    expect((await obstacles()).map(({ obstacle }) => obstacle.text.zh)).toEqual(['林地手续未批']);
    expect((await obstacles(undefined, true)).map(({ obstacle }) => obstacle.state)).toEqual(['OPEN', 'CLEARED']);
  });

  it('are undone, one statement after the other, to the same graph', async () => {
    const { changes } = await api.ask<{ changes: { nodes: { id: string; undoable: boolean; kind: string }[] } }>(
      '{ changes(of: "Project:building") { nodes { id undoable kind } } }',
    );
    for (const { id } of changes.nodes)
      expect(codes(await undo(api, id, await revisionOf(api, 'Project:building')))).toEqual([]);
    expect(await graphContents(api.graph)).toEqual(untouched);
  });
});

it.each([
  ['without words', { text: ' ' }, 'BAD_VALUE', 'text'],
  ['with an outcome and no consultation', { outcome: '好' }, 'BAD_VALUE', 'consulted'],
  ['with the outcome of one to come', { outcome: '好', consulted: '2199' }, 'BAD_VALUE', 'consulted'],
  ['with no date for a date', { due: '2026-02-30' }, 'BAD_VALUE', 'due'],
])('an obstacle %s is refused, and nothing is written', async (_, wrong, code, field) => {
  const before = await graphContents(api.graph);
  const outcome = await addObstacle(api, { project: 'Project:silent', revision: 0, obstacle: { ...land, ...wrong } });
  expect(codes(outcome)).toEqual([[code, field]]);
  expect(await graphContents(api.graph)).toEqual(before);
});

it('is refused to nobody, and of what is not there', async () => {
  expect(codes(await addObstacle(api, { project: 'Project:silent', revision: 0, obstacle: land, by: '' }))).toEqual([
    ['NEEDS_NAME', 'by'],
  ]);
  expect(codes(await addObstacle(api, { project: 'Project:nothing', revision: 0, obstacle: land }))).toEqual([
    ['NOT_FOUND', 'project'],
  ]);
  expect(codes(await changeObstacle(api, { obstacle: 'Obstacle:nothing', revision: 0, change: {} }))).toEqual([
    ['GONE', 'id'],
  ]);
});
