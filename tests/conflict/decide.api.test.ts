import { describe, expect, it } from 'vitest';
import { codes, undo } from '../change/change.ts';
import { graphContents } from '../change/graph-contents.ts';
import { useApi } from '../setup/api.ts';
import { decide } from './conflict.ts';

const api = useApi('merge-chain');
const CONFLICT = 'Conflict:line-investment';

const stands = async () =>
  (
    await api.ask<{ node: object }>(
      '{ node(id: "Conflict:line-investment") { ... on Conflict { inForce rule ruleEn decidedBy revision } } }',
    )
  ).node;
const investment = async () =>
  (await api.ask<{ node: object }>('{ node(id: "Project:line") { ... on Project { investmentWan investmentBound } } }'))
    .node;

it('the statement in force goes before the row of the project: 2.5, not the 2 that its row has', async () =>
  expect(await investment()).toEqual({ investmentWan: 25000, investmentBound: null }));

it('a person chooses again: in force, used, recorded, and undone to the same graph', async () => {
  const untouched = await graphContents(api.graph);
  const chosen = await decide(api, { conflict: CONFLICT, revision: 0, statement: 'Assertion:line-2024' });
  expect(chosen).toMatchObject({
    change: { kind: 'CONFLICT_DECIDED', undoable: true },
    subject: { id: CONFLICT, revision: 1 },
    userErrors: [],
  });
  expect(chosen.change?.summary.zh).toBe('灯件产线的总投资：采用 20000万元。以批复为准');
  expect(await stands()).toEqual({
    inForce: 'Assertion:line-2024',
    rule: '测试员选定：以批复为准',
    ruleEn: 'Chosen by 测试员: 以批复为准',
    decidedBy: '测试员',
    revision: 1,
  });
  expect(await investment()).toEqual({ investmentWan: 20000, investmentBound: 'AT_LEAST' });

  const both = await decide(api, { conflict: CONFLICT, revision: 1, statement: null, by: '另一人' });
  expect(codes(both)).toEqual([]);
  expect(await stands()).toMatchObject({ inForce: null, decidedBy: '另一人', revision: 2 });

  expect(codes(await undo(api, String(both.change?.id), 2))).toEqual([]);
  expect(await stands()).toMatchObject({ inForce: 'Assertion:line-2024', decidedBy: '测试员' });
  expect(codes(await undo(api, String(chosen.change?.id), 3))).toEqual([]);
  expect(await stands()).toMatchObject({ inForce: 'Assertion:line-2025', rule: '取较新者。', decidedBy: null });
  expect(await graphContents(api.graph)).toEqual(untouched);
  const { changes } = await api.ask<{ changes: { nodes: { kind: string }[] } }>(
    '{ changes(of: "Conflict:line-investment") { nodes { kind } } }',
  );
  expect(changes.nodes.map(({ kind }) => kind)).toEqual(['UNDONE', 'UNDONE', 'CONFLICT_DECIDED', 'CONFLICT_DECIDED']);
});

describe('refused in a sentence, with nothing written', () => {
  it.each([
    ['a revision that is not the present one', { revision: 77 }, 'CONFLICT', 'revision'],
    ['no reason', { reason: '  ' }, 'NEEDS_REASON', 'reason'],
    ['nobody', { by: ' ' }, 'NEEDS_NAME', 'by'],
    ['a statement of another conflict', { statement: 'Assertion:line-works-2024' }, 'NOT_FOUND', 'statement'],
    ['a statement that is none', { statement: 'Project:line' }, 'NOT_FOUND', 'statement'],
    ['a conflict that is not there', { conflict: 'Conflict:none' }, 'GONE', 'id'],
  ])('%s', async (_, wish, code, field) => {
    const before = await graphContents(api.graph);
    const { revision } = (await stands()) as { revision: number };
    const { userErrors } = await decide(api, {
      conflict: CONFLICT,
      revision,
      statement: 'Assertion:line-2024',
      ...wish,
    });
    expect(userErrors[0]).toMatchObject({ code, field });
    expect(await graphContents(api.graph)).toEqual(before);
  });

  it('of ten people who choose at once, one does', async () => {
    const { revision } = (await stands()) as { revision: number };
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        decide(api, { conflict: CONFLICT, revision, statement: 'Assertion:line-2024', by: `第${index}人` }),
      ),
    );
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(outcomes.flatMap(codes).filter(([code]) => code === 'CONFLICT')).toHaveLength(9);
  });
});
