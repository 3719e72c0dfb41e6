import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import { codes, moveStage, type Outcome, undo } from './change.ts';
import { graphContents } from './graph-contents.ts';

const api = useApi('tiny-chain');
const PROJECT = 'Project:c-line';
const kindOfC = async (asOf?: string) =>
  (
    await api.ask<{ gap: { kind: string; asOf: string } }>(
      'query ($asOf: Date) { gap(chain: "Chain:tiny", segment: "Segment:c", area: "Region:990100", asOf: $asOf) { kind asOf } }',
      { asOf },
    )
  ).gap.kind;

describe('a stage that staff state', () => {
  let untouched: string[];
  let moved: Outcome;
  beforeAll(async () => {
    untouched = await graphContents(api.graph);
    moved = await moveStage(api, PROJECT, 0, { stage: 7, date: '2026-01', reason: '现场核实' });
  });

  it('is made, says who and what, and counts one revision', () => {
    expect(moved).toMatchObject({
      change: { kind: 'STAGE_MOVED', by: '测试员', undoable: true },
      subject: { id: PROJECT, revision: 1 },
      userErrors: [],
    });
    expect(moved.change?.summary.zh).toBe('工作人员记录：中件产线于 2026-01 投产。现场核实');
  });

  it('changes the gap from the day it was stated, and not before', async () => {
    expect(await kindOfC()).toBe('SINGLE_SOURCE');
    expect(await kindOfC('2025-06-30')).toBe('STALLED');
  });

  it('is a source of its own, dated its day, and keeps what was stated before', async () => {
    const { node } = await api.ask<{
      node: { stageEvents: { printed: string; evidence: { source: { kind: string } }[] }[] };
    }>('{ node(id: "Project:c-line") { ... on Project { stageEvents { printed evidence { source { kind } } } } } }');
    expect(node.stageEvents.map(({ printed }) => printed)).toEqual(['在建', '计划投产', '投产']);
    expect(node.stageEvents.at(-1)?.evidence[0]?.source.kind).toBe('STAFF');
  });

  it('the second of two people is told who was first, and nothing of either is lost', async () => {
    const late = await moveStage(api, PROJECT, 0, { stage: 6 }, '另一人');
    expect(codes(late)).toEqual([['CONFLICT', 'revision']]);
    expect(late.subject).toEqual({ id: PROJECT, revision: 1 });
    expect(await kindOfC()).toBe('SINGLE_SOURCE');
  });

  it('is undone to the same graph, once; the log keeps both', async () => {
    const id = String(moved.change?.id);
    const undone = await undo(api, id, 1);
    expect(undone).toMatchObject({ change: { kind: 'UNDONE' }, subject: { revision: 2 }, userErrors: [] });
    expect(await graphContents(api.graph)).toEqual(untouched);
    expect(codes(await undo(api, id, 2))).toEqual([['ALREADY_UNDONE', 'id']]);
    const { changes } = await api.ask<{
      changes: { totalCount: number; nodes: { kind: string; undoneBy: string | null }[] };
    }>('{ changes(of: "Project:c-line") { totalCount nodes { kind undoneBy } } }');
    expect(changes.totalCount).toBe(2);
    expect(changes.nodes.map(({ kind, undoneBy }) => [kind, undoneBy !== null])).toEqual([
      ['UNDONE', false],
      ['STAGE_MOVED', true],
    ]);
  });
});

describe('only the last change of a thing is undone', () => {
  it('the one before it waits', async () => {
    const first = await moveStage(api, 'Project:building', 0, { stage: 6 });
    const second = await moveStage(api, 'Project:building', 1, { stage: 7 });
    expect(codes(await undo(api, String(first.change?.id), 2))).toEqual([['NOT_LAST', 'id']]);
    expect(codes(await undo(api, String(second.change?.id), 2))).toEqual([]);
    expect(codes(await undo(api, String(first.change?.id), 3))).toEqual([]);
  });
});

it('of twenty who move one project at once, one moves it', async () => {
  const outcomes = await Promise.all(
    Array.from({ length: 20 }, (_, index) => moveStage(api, 'Project:vague', 0, { stage: 5 }, `第${index}人`)),
  );
  expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
  expect(outcomes.flatMap(codes).filter(([code]) => code === 'CONFLICT')).toHaveLength(19);
});

it.each([
  ['a stage that goes back without a reason', { stage: 3 }, 'NEEDS_REASON', 'reason'],
  ['a stop without a reason', { stopped: true }, 'NEEDS_REASON', 'reason'],
  ['a date before the event before', { stage: 7, date: '2023-10-31' }, 'TOO_EARLY', 'date'],
  ['an event to come', { stage: 7, date: '2199' }, 'BAD_VALUE', 'date'],
  ['no date', { stage: 7, date: '2025-02-30' }, 'BAD_VALUE', 'date'],
  ['a stage off the scale', { stage: 9 }, 'BAD_VALUE', 'stageFrom'],
  ['neither stage nor stop', {}, 'BAD_VALUE', 'stage'],
  ['a plan without a date', { stage: 7, planned: true }, 'BAD_VALUE', 'date'],
])('refuses %s in a sentence, and writes nothing', async (_, move, code, field) => {
  const before = await graphContents(api.graph);
  const { userErrors } = await moveStage(api, 'Project:silent', 0, move);
  expect(userErrors[0]).toMatchObject({ code, field });
  expect(userErrors[0]?.message.zh.length).toBeGreaterThan(5);
  expect(await graphContents(api.graph)).toEqual(before);
});

it('refuses a change by nobody, and of a project that is not there', async () => {
  expect(codes(await moveStage(api, 'Project:silent', 0, { stage: 5 }, ' '))).toEqual([['NEEDS_NAME', 'by']]);
  expect(codes(await moveStage(api, 'Project:nothing', 0, { stage: 5 }))).toEqual([['GONE', 'id']]);
});
