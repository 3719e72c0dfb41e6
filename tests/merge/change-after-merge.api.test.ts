import { describe, expect, it } from 'vitest';
import { changeProject, type Outcome, revisionOf } from '../change/change.ts';
import { decide } from '../conflict/conflict.ts';
import { useApi } from '../setup/api.ts';
import { madeAndUndone } from './made-and-undone.ts';
import { merge } from './merge.ts';

const api = useApi('merge-chain');
const STAR = 'Enterprise:star';
const ELECTRIC = 'Enterprise:star-electric';
const LINE = 'Project:line';
const NEW = 'Project:line-new';
const LATER = '2199-01-01';

const made = madeAndUndone(api);

const done = async (outcome: Promise<Outcome>): Promise<Outcome> => {
  const found = await outcome;
  expect(found.userErrors).toEqual([]);
  made.push(found);
  return found;
};
const correct = async (project: string, change: object) =>
  changeProject(api, { project, revision: await revisionOf(api, project), change });

type Project = {
  backers: { id: string }[];
  segments: { id: string }[];
  investmentWan: number | null;
  jobs: number | null;
  place: string | null;
};
const projectAt = async (id: string, asOf = LATER): Promise<Project> =>
  (
    await api.ask<{ project: Project }>(
      `query ($id: ID!, $asOf: Date) { project(id: $id, asOf: $asOf) {
        backers { id } segments { id } investmentWan jobs place } }`,
      { id, asOf },
    )
  ).project;
const found = async (asOf: string): Promise<string[]> =>
  (
    await api.ask<{ projects: { nodes: { id: string }[] } }>(
      `{ projects(area: "Zone:bright", asOf: "${asOf}") { nodes { id } } }`,
    )
  ).projects.nodes.map(({ id }) => id);
const rowsLinked = async (type: string) =>
  (await api.graph.read({ name: 'test/links', text: `MATCH ()-[r:${type}]->() RETURN r.key AS key ORDER BY key` })).map(
    ({ key }) => key,
  );

describe('a correction takes off every row of the records that are one', () => {
  it('backers of which one stands for two', async () => {
    await done(merge(api, { keep: STAR, merged: ELECTRIC }));
    await done(correct(LINE, { backers: [] }));
    expect(await projectAt(LINE)).toMatchObject({ backers: [] });
    expect(await rowsLinked('BACKED_BY')).toEqual([]);
    expect((await projectAt(LINE, '2025-06-30')).backers).toEqual([{ id: STAR }]);
  });

  it('a backer that was merged into one that did not back it', async () => {
    await done(merge(api, { keep: 'Enterprise:moon', merged: STAR }));
    await done(correct(LINE, { backers: [ELECTRIC] }));
    expect((await projectAt(LINE)).backers).toEqual([{ id: ELECTRIC }]);
    expect(await rowsLinked('BACKED_BY')).toEqual(['line/star-electric']);
  });

  it('a segment that both projects filled', async () => {
    await done(merge(api, { keep: NEW, merged: LINE }));
    await done(correct(NEW, { segments: [] }));
    expect((await projectAt(NEW)).segments).toEqual([]);
    // Another change sets all records apart and makes them one again: what was taken off stays off.
    await done(correct(NEW, { jobs: 12 }));
    expect(await projectAt(NEW)).toMatchObject({ segments: [], jobs: 12 });
    expect((await projectAt(NEW, '2025-06-30')).segments).toEqual([{ id: 'Segment:part' }]);
  });

  it('backers of a project that was merged', async () => {
    await done(merge(api, { keep: NEW, merged: LINE }));
    await done(correct(NEW, { backers: [ELECTRIC] }));
    expect((await projectAt(NEW)).backers).toEqual([{ id: ELECTRIC }]);
    expect(await rowsLinked('BACKED_BY')).toEqual(['line/star-electric']);
  });
});

describe('what the kept record has from the merged one', () => {
  it('a conflict can be decided', async () => {
    await done(merge(api, { keep: NEW, merged: LINE }));
    await done(decide(api, { conflict: 'Conflict:line-investment', revision: 0, statement: 'Assertion:line-2024' }));
    expect((await projectAt(NEW)).investmentWan).toBe(20_000);
  });

  it('a figure on which statements disagree can be corrected', async () => {
    await done(merge(api, { keep: NEW, merged: LINE }));
    await done(correct(NEW, { investmentWan: 31_000 }));
    expect((await projectAt(NEW)).investmentWan).toBe(31_000);
    expect((await projectAt(NEW, '2025-06-30')).investmentWan).toBe(25_000);
  });

  it('a place does not stand in the way of a correction, and holds at the dates before it', async () => {
    await done(merge(api, { keep: 'Project:plan', merged: LINE }));
    await done(correct('Project:plan', { jobs: 7 }));
    expect(await projectAt('Project:plan')).toMatchObject({ jobs: 7, place: 'Zone:bright' });
    expect(await projectAt('Project:plan', '2025-06-30')).toMatchObject({ jobs: null, place: 'Zone:bright' });
    expect(await found('2025-06-30')).toContain('Project:plan');
  });
});
