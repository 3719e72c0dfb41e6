import { describe, expect, it } from 'vitest';
import { addEnterprise, addProject, codes, moveStage, type Outcome, revisionOf, undo } from '../change/change.ts';
import { useApi } from '../setup/api.ts';
import { madeAndUndone } from './made-and-undone.ts';
import { merge } from './merge.ts';

const api = useApi('merge-chain');
const STAR = 'Enterprise:star';
const ELECTRIC = 'Enterprise:star-electric';
const MOON = 'Enterprise:moon';
const stage = { stage: 3, date: '2026-01', printed: '签约' };

const made = madeAndUndone(api);

/** Those that were made, to be undone; of the others why not. */
const refusalsOf = (outcomes: readonly Outcome[]) => {
  made.push(...outcomes.filter(({ change }) => change !== null));
  return outcomes.flatMap(codes);
};

describe('one name, one record', () => {
  it('of two people who add one enterprise at once, one does', async () => {
    const enterprise = { name: '同名灯厂', place: 'Region:960101' };
    const outcomes = await Promise.all([1, 2, 3].map(() => addEnterprise(api, { enterprise })));
    expect(refusalsOf(outcomes)).toEqual(Array(2).fill(['BAD_VALUE', 'name']));
    expect(made).toHaveLength(1);
  });

  it('of two people who add one project at once, one does', async () => {
    const project = { name: '同名产线', place: 'Zone:bright', stage };
    const outcomes = await Promise.all([1, 2].map(() => addProject(api, { project })));
    expect(refusalsOf(outcomes)).toEqual([['BAD_VALUE', 'name']]);
    expect(made).toHaveLength(1);
  });

  it('the name of a record that was merged is not free', async () => {
    expect(refusalsOf([await merge(api, { keep: STAR, merged: ELECTRIC })])).toEqual([]);
    const again = await addEnterprise(api, { enterprise: { name: '灯省星光电子集团' } });
    expect(refusalsOf([again])).toEqual([['BAD_VALUE', 'name']]);
    expect(again.userErrors[0]?.message.zh).toBe('已有这家企业：星光集团（Enterprise:star）；请直接用它。');
    const coded = await addEnterprise(api, { enterprise: { name: '另一家', code: '960001' } });
    expect(refusalsOf([coded])).toEqual([['BAD_VALUE', 'code']]);
  });

  it('nor is that of a project', async () => {
    expect(refusalsOf([await merge(api, { keep: 'Project:line', merged: 'Project:line-new' })])).toEqual([]);
    const again = await addProject(api, { project: { name: '灯件产线扩建', stage } });
    expect(refusalsOf([again])).toEqual([['BAD_VALUE', 'name']]);
  });
});

it.each([
  ['into two others', { keep: STAR, merged: MOON }, { keep: 'Enterprise:parts', merged: MOON }],
  ['into one that is merged itself', { keep: STAR, merged: ELECTRIC }, { keep: ELECTRIC, merged: MOON }],
])('of two people who merge at once %s, one does', async (_, first, second) => {
  const outcomes = await Promise.all([merge(api, first), merge(api, second)]);
  expect(refusalsOf(outcomes)).toHaveLength(1);
  const { mergeDecisions } = await api.ask<{ mergeDecisions: object[] }>('{ mergeDecisions { verdict } }');
  expect(mergeDecisions).toEqual([{ verdict: 'SAME' }]);
});

it('a change of a record that was merged is undone after the merge, and says so', async () => {
  const project = 'Project:line-new';
  const moved = await moveStage(api, project, await revisionOf(api, project), {
    stage: 6,
    date: '2026-02',
    printed: '投产',
  });
  expect(refusalsOf([moved])).toEqual([]);
  expect(refusalsOf([await merge(api, { keep: 'Project:line', merged: project })])).toEqual([]);
  const { changes } = await api.ask<{ changes: { nodes: { id: string; undoable: boolean }[] } }>(
    '{ changes { nodes { id undoable } } }',
  );
  expect(changes.nodes.find(({ id }) => id === moved.change?.id)).toMatchObject({ undoable: false });
  const refused = await undo(api, String(moved.change?.id), Number(moved.subject?.revision));
  expect(codes(refused)).toEqual([['NOT_LAST', 'id']]);
  expect(refused.userErrors[0]?.message.zh).toBe('它后来并入了另一条记录；请先撤销那次合并。');
});
