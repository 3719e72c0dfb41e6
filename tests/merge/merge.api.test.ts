import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importPackage } from '../../server/src/import/import-package.ts';
import { changeProject, codes, type Outcome, revisionOf } from '../change/change.ts';
import { graphContents } from '../change/graph-contents.ts';
import { editedCopy } from '../import/edited-package.ts';
import { useApi } from '../setup/api.ts';
import { merge, proposed, reject, undoNow } from './merge.ts';

const api = useApi('merge-chain');
const MERGE_CHAIN = fileURLToPath(new URL('../merge-chain', import.meta.url));
const STAR = 'Enterprise:star';
const ELECTRIC = 'Enterprise:star-electric';

const leadersAt = async (asOf?: string) =>
  (
    await api.ask<{ overview: { chains: { leaders: { enterprise: { id: string } }[] }[] } }>(
      'query ($asOf: Date) { overview(area: "Region:960100", asOf: $asOf) { chains { leaders { enterprise { id } } } } }',
      { asOf },
    )
  ).overview.chains.flatMap(({ leaders }) => leaders.map(({ enterprise }) => enterprise.id));

const partsGap = async () =>
  (
    await api.ask<{ gap: { kind: string; supplierCount: number } }>(
      '{ gap(chain: "Chain:lamp", segment: "Segment:part", area: "Region:960100") { kind supplierCount } }',
    )
  ).gap;

type Firm = {
  id: string;
  name: string;
  aliases: string[];
  code: string | null;
  place: string;
  leaderships: { level: string }[];
  activities: { segment: { id: string } }[];
  projects: { id: string; backers: { id: string }[] }[];
};
const firm = async (id: string) =>
  (
    await api.ask<{ node: Firm }>(
      `query ($id: ID!) { node(id: $id) { ... on Enterprise { id name aliases code place leaderships { level }
        activities { segment { id } } projects { id backers { id } } } } }`,
      { id },
    )
  ).node;

let untouched: string[];
let merged: Outcome | undefined;
beforeEach(async () => {
  untouched = await graphContents(api.graph);
});

/** What every test here ends with: undone, and the graph as it was. */
afterEach(async () => {
  if (merged?.change) await undoNow(api, merged);
  merged = undefined;
  expect(await graphContents(api.graph)).toEqual(untouched);
});

describe('two records that are one', () => {
  it('two leaders become one, at the date of the first statement too', async () => {
    expect(await leadersAt()).toEqual([ELECTRIC, STAR]);
    expect(await leadersAt('2024-12-31')).toEqual([STAR]);
    merged = await merge(api, { keep: ELECTRIC, merged: STAR });
    expect(merged.userErrors).toEqual([]);
    expect(await leadersAt()).toEqual([ELECTRIC]);
    expect(await leadersAt('2024-12-31')).toEqual([ELECTRIC]);
  });

  it('one supplier is counted instead of two', async () => {
    expect(await partsGap()).toEqual({ kind: 'COVERED', supplierCount: 2 });
    merged = await merge(api, { keep: 'Enterprise:parts', merged: 'Enterprise:parts-works' });
    expect(await partsGap()).toEqual({ kind: 'SINGLE_SOURCE', supplierCount: 1 });
  });

  it('the kept one has what both had, each thing once, and its own place', async () => {
    merged = await merge(api, { keep: STAR, merged: ELECTRIC });
    expect(await firm(STAR)).toEqual({
      id: STAR,
      name: '星光集团',
      aliases: ['灯省星光电子集团'],
      code: '960001',
      place: 'Zone:bright',
      leaderships: [{ level: 'PROVINCE' }],
      activities: [{ segment: { id: 'Segment:part' } }, { segment: { id: 'Segment:lamp' } }],
      projects: [{ id: 'Project:line', backers: [{ id: STAR }] }],
    });
  });

  it('the id of the merged one still leads to it, in every analysis', async () => {
    merged = await merge(api, { keep: STAR, merged: ELECTRIC });
    expect((await firm(ELECTRIC)).id).toBe(STAR);
    const { targetProfile } = await api.ask<{ targetProfile: { enterprise: { id: string } } }>(
      'query ($id: ID!) { targetProfile(enterprise: $id, area: "Region:960200") { enterprise { id } } }',
      { id: ELECTRIC },
    );
    expect(targetProfile.enterprise.id).toBe(STAR);
    const { leader } = await api.ask<{ leader: { enterprise: { id: string } } }>(
      'query ($id: ID!) { leader(id: $id) { enterprise { id } } }',
      { id: ELECTRIC },
    );
    expect(leader.enterprise.id).toBe(STAR);
  });

  it('what is stated of either is stated of the kept one', async () => {
    const statements = async () =>
      (
        await api.ask<{ evidence: { statement: { zh: string } }[] }>(
          '{ evidence(of: "Enterprise:star") { statement { zh } } }',
        )
      ).evidence.map(({ statement }) => statement.zh);
    expect(await statements()).not.toContain('灯省星光电子集团是灯链链主。');
    merged = await merge(api, { keep: STAR, merged: ELECTRIC });
    expect(await statements()).toEqual(
      expect.arrayContaining(['星光集团是灯链链主。', '灯省星光电子集团是灯链链主。']),
    );
  });

  it('two projects become one: its history is that of both', async () => {
    merged = await merge(api, { keep: 'Project:line', merged: 'Project:line-new' });
    const { node } = await api.ask<{ node: { stageEvents: { printed: string }[]; segments: { id: string }[] } }>(
      '{ node(id: "Project:line-new") { ... on Project { stageEvents { printed } segments { id } } } }',
    );
    expect(node).toEqual({
      stageEvents: [{ printed: '签约' }, { printed: '在建' }],
      segments: [{ id: 'Segment:part' }],
    });
  });

  it('is no proposal any more, and says who decided and why', async () => {
    merged = await merge(api, { keep: STAR, merged: ELECTRIC });
    expect(await proposed(api)).not.toContain(`${STAR}|${ELECTRIC}`);
    const { mergeDecisions } = await api.ask<{ mergeDecisions: object[] }>(
      '{ mergeDecisions { verdict mergedId mergedName change { by reason undoable } } }',
    );
    expect(mergeDecisions).toEqual([
      {
        verdict: 'SAME',
        mergedId: ELECTRIC,
        mergedName: '灯省星光电子集团',
        change: { by: '测试员', reason: '工商登记一致', undoable: true },
      },
    ]);
  });
});

it('several merged into one, and among themselves related, come apart again', async () => {
  const first = await merge(api, { keep: 'Enterprise:parts', merged: 'Enterprise:parts-works' });
  const second = await merge(api, { keep: STAR, merged: ELECTRIC });
  const third = await merge(api, { keep: STAR, merged: 'Enterprise:moon' });
  expect([first, second, third].flatMap(codes)).toEqual([]);
  expect((await firm(STAR)).aliases).toEqual(expect.arrayContaining(['灯省星光电子集团', '月光公司', '月牙']));
  expect(codes(await merge(api, { keep: 'Enterprise:crescent', merged: STAR }))).toEqual([['IN_USE', 'merged']]);
  // In another order than that in which they were made, where the things allow it.
  expect(codes(await undoNow(api, first))).toEqual([]);
  expect(codes(await undoNow(api, second))).toEqual([['NOT_LAST', 'id']]);
  expect(codes(await undoNow(api, third))).toEqual([]);
  expect((await firm(STAR)).aliases).toEqual(['灯省星光电子集团']);
  expect(codes(await undoNow(api, second))).toEqual([]);
});

it('a link that a correction took away goes with its record at the dates before, and comes back with it', async () => {
  const backersAt = async (asOf: string) =>
    (
      await api.ask<{ project: { backers: { id: string }[] } }>(
        'query ($asOf: Date) { project(id: "Project:line", asOf: $asOf) { backers { id } } }',
        { asOf },
      )
    ).project.backers.map(({ id }) => id);
  expect(await backersAt('2025-06-30')).toEqual([STAR, ELECTRIC]);
  const project = 'Project:line';
  const corrected = await changeProject(api, {
    project,
    revision: await revisionOf(api, project),
    change: { backers: [] },
  });
  const one = await merge(api, { keep: STAR, merged: ELECTRIC });
  expect([corrected, one].flatMap(codes)).toEqual([]);
  expect(await backersAt('2025-06-30')).toEqual([STAR]);
  expect(await backersAt('2199-01-01')).toEqual([]);
  await undoNow(api, one);
  expect(await backersAt('2025-06-30')).toEqual([STAR, ELECTRIC]);
  await undoNow(api, corrected);
});

it('a package that is imported again finds every record under its own key, and the merge stands', async () => {
  merged = await merge(api, { keep: STAR, merged: ELECTRIC });
  using folder = editedCopy(MERGE_CHAIN, {
    table: 'sources',
    from: '灯市年报（2024年）',
    to: '灯市年报（2024 年）',
  });
  await importPackage(api.graph, folder.path, () => undefined);
  expect(await leadersAt()).toEqual([STAR]);
  expect((await firm(ELECTRIC)).id).toBe(STAR);
  const [row] = await api.graph.read({
    name: 'test/records',
    text: "MATCH (n) WHERE n.key = 'star-electric' AND (n:Enterprise OR n:Merged) RETURN collect(labels(n)) AS labels",
  });
  expect(row).toEqual({ labels: [['Merged']] });
  using back = editedCopy(MERGE_CHAIN);
  await importPackage(api.graph, back.path, () => undefined);
});

describe('what cannot be merged is refused in a sentence, and nothing is written', () => {
  it.each([
    ['with itself', { keep: STAR, merged: STAR }, 'BAD_VALUE', 'merged'],
    ['an enterprise with a project', { keep: STAR, merged: 'Project:line' }, 'BAD_VALUE', 'merged'],
    ['several firms that are not named', { keep: STAR, merged: 'Enterprise:several' }, 'BAD_VALUE', 'merged'],
    ['without a reason', { keep: STAR, merged: ELECTRIC, reason: ' ' }, 'NEEDS_REASON', 'reason'],
    ['by nobody', { keep: STAR, merged: ELECTRIC, by: ' ' }, 'NEEDS_NAME', 'by'],
    ['something else than a record', { keep: STAR, merged: 'Chain:lamp' }, 'GONE', 'id'],
  ])('%s', async (_, wish, code, field) => {
    const { userErrors } = await merge(api, wish);
    expect(userErrors[0]).toMatchObject({ code, field });
    expect(userErrors[0]?.message.zh.length).toBeGreaterThan(4);
  });

  it('of two people who merge one pair at once, one does', async () => {
    const outcomes = await Promise.all([
      merge(api, { keep: STAR, merged: ELECTRIC }),
      merge(api, { keep: STAR, merged: ELECTRIC }),
    ]);
    merged = outcomes.find(({ userErrors }) => userErrors.length === 0);
    expect(outcomes.flatMap(codes)).toEqual([['ALREADY_DECIDED', null]]);
  });
});

describe('two people who merge one pair in opposite directions', () => {
  it('one after the other: the second is told that the pair is decided', async () => {
    merged = await merge(api, { keep: STAR, merged: ELECTRIC });
    const second = await merge(api, { keep: ELECTRIC, merged: STAR });
    expect(codes(second)).toEqual([['ALREADY_DECIDED', null]]);
    expect(second.userErrors[0]?.message.en).toMatch(/decided already/);
    expect((await firm(ELECTRIC)).id).toBe(STAR);
  });

  it('at once: one does, the other is told, and one merge stands', async () => {
    const outcomes = await Promise.all([
      merge(api, { keep: STAR, merged: ELECTRIC }),
      merge(api, { keep: ELECTRIC, merged: STAR }),
    ]);
    merged = outcomes.find(({ userErrors }) => userErrors.length === 0);
    expect(outcomes.flatMap(codes)).toEqual([['ALREADY_DECIDED', null]]);
    const { mergeDecisions } = await api.ask<{ mergeDecisions: object[] }>('{ mergeDecisions { verdict } }');
    expect(mergeDecisions).toEqual([{ verdict: 'SAME' }]);
  });

  it.each([
    ['that they are two', () => [reject(api, STAR, ELECTRIC), reject(api, ELECTRIC, STAR)]],
    [
      'one that they are one, one that they are two',
      () => [merge(api, { keep: STAR, merged: ELECTRIC }), reject(api, ELECTRIC, STAR)],
    ],
  ])('at once, %s: one is told', async (_, both) => {
    const outcomes = await Promise.all(both());
    merged = outcomes.find(({ userErrors }) => userErrors.length === 0);
    expect(outcomes.flatMap(codes)).toEqual([['ALREADY_DECIDED', null]]);
  });

  it('so are two projects', async () => {
    const outcomes = await Promise.all([
      merge(api, { keep: 'Project:line', merged: 'Project:line-new' }),
      merge(api, { keep: 'Project:line-new', merged: 'Project:line' }),
    ]);
    merged = outcomes.find(({ userErrors }) => userErrors.length === 0);
    expect(outcomes.flatMap(codes)).toEqual([['ALREADY_DECIDED', null]]);
  });
});
