import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import { addProject, changeProject, codes, type Outcome, undo } from './change.ts';
import { graphContents } from './graph-contents.ts';

const api = useApi('tiny-chain');
const AREA = 'Region:990100';
const kindOf = async (segment: string, asOf?: string) =>
  (
    await api.ask<{ gap: { kind: string } }>(
      'query ($segment: ID!, $area: ID!, $asOf: Date) { gap(chain: "Chain:tiny", segment: $segment, area: $area, asOf: $asOf) { kind } }',
      { segment, area: AREA, asOf },
    )
  ).gap.kind;
const backing = { place: 'Zone:west', segments: ['Segment:b'], backers: ['Enterprise:leader'] };
const figures = { investmentWan: 12_000, landMu: 30.5, jobs: 80, capacity: 5, unit: '万吨', per: '年' };
const project = { name: '乙料新线', ...backing, ...figures, stage: { stage: 3, date: '2026-01', printed: '签约' } };

const conflictsOf = (key: string) =>
  api.graph.read(
    {
      name: 'test/conflicts',
      text: `MATCH (:Project {key: $key})<-[:ABOUT]-(c:Conflict)
RETURN c.key AS key, c.property AS property, c.inForce AS inForce,
  COLLECT { MATCH (c)-[:BETWEEN]->(a) RETURN a.value ORDER BY a.value } AS values`,
    },
    { key },
  );
const projectRow = async (key: string) =>
  (
    await api.graph.read(
      { name: 'test/project', text: 'MATCH (p:Project {key: $key}) RETURN properties(p) AS row' },
      { key },
    )
  )[0]?.row as Record<string, unknown>;

describe('a project that staff add', () => {
  it('fills its gap at its stage, and is undone to the same graph', async () => {
    const untouched = await graphContents(api.graph);
    const added = await addProject(api, { project });
    expect(added).toMatchObject({ change: { kind: 'PROJECT_ADDED', by: '测试员' }, subject: { revision: 1 } });
    expect(await kindOf('Segment:b')).toBe('PIPELINE');
    expect(await kindOf('Segment:b', '2025-06-30')).toBe('PRESUMED_MISSING');
    const row = await projectRow(String(added.subject?.id).replace('Project:', ''));
    expect(row).toMatchObject({
      investmentWan: 12_000,
      investmentBound: 'EXACT',
      landMu: 30.5,
      capacityPrinted: '5万吨/年',
    });
    expect(codes(await undo(api, String(added.change?.id), 1))).toEqual([]);
    expect(await graphContents(api.graph)).toEqual(untouched);
  });

  it.each([
    ['negative investment', { investmentWan: -1 }, 'BAD_VALUE', 'investmentWan'],
    ['an unknown unit', { unit: '万吔' }, 'BAD_VALUE', 'unit'],
    ['a capacity without unit', { unit: null }, 'BAD_VALUE', 'unit'],
    ['a segment that is not there', { segments: ['Segment:nothing'] }, 'NOT_FOUND', 'segments'],
    ['an enterprise that is not there', { backers: ['Enterprise:nobody'] }, 'NOT_FOUND', 'backers'],
    ['a place that is not there', { place: 'Zone:nowhere' }, 'NOT_FOUND', 'place'],
    ['a segment for a place', { place: 'Segment:a' }, 'NOT_FOUND', 'place'],
    ['no name', { name: ' ' }, 'BAD_VALUE', 'name'],
    ['the name of another', { name: '中件产线' }, 'BAD_VALUE', 'name'],
    ['an event to come', { stage: { stage: 5, date: '2199' } }, 'BAD_VALUE', 'date'],
  ])('with %s is refused in a sentence, and nothing is written', async (_, wrong, code, field) => {
    const before = await graphContents(api.graph);
    const { change, userErrors } = await addProject(api, { project: { ...project, ...wrong } });
    expect(change).toBe(null);
    expect(userErrors[0]).toMatchObject({ code, field });
    expect(userErrors[0]?.message.zh).toMatch(/。|？$/);
    expect(await graphContents(api.graph)).toEqual(before);
  });

  it('suggests the unit that was probably meant, and is refused to nobody', async () => {
    const { userErrors } = await addProject(api, { project: { ...project, unit: '万頓' } });
    expect(userErrors[0]?.message.zh).toContain('万');
    expect(codes(await addProject(api, { project, by: '' }))).toEqual([['NEEDS_NAME', 'by']]);
  });
});

describe('a figure that staff correct', () => {
  const KEY = 'c-line';
  let before: Record<string, unknown>;
  let made: Outcome;

  it('is in force with both statements kept, and the project is known since when it was', async () => {
    before = await projectRow(KEY);
    await changeProject(api, { project: `Project:${KEY}`, revision: 0, change: { investmentWan: 50_000 }, reason: '' });
    made = await changeProject(api, {
      project: `Project:${KEY}`,
      revision: 1,
      change: { investmentWan: 60_000, place: 'Zone:east' },
      reason: '合同原件',
    });
    expect(made.change?.summary.zh).toBe('更正中件产线：所在地 西区 → 东区；投资额 5亿元 → 6亿元。合同原件');
    const after = await projectRow(KEY);
    expect(after).toMatchObject({ investmentWan: 60_000, known: before.known, source: before.source });
    expect(await kindOf('Segment:c', '2025-06-30')).toBe('STALLED');
  });

  it('the second of two people is told, and the first keeps what was written', async () => {
    const late = await changeProject(api, {
      project: `Project:${KEY}`,
      revision: 1,
      change: { jobs: 9 },
      by: '另一人',
    });
    expect(codes(late)).toEqual([['CONFLICT', 'revision']]);
    expect(late.subject).toMatchObject({ revision: 2 });
    expect((await projectRow(KEY)).jobs).toBeUndefined();
  });

  it('of ten at once, one is made', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, jobs) =>
        changeProject(api, { project: 'Project:silent', revision: 0, change: { jobs: jobs + 1 } }),
      ),
    );
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect(outcomes.flatMap(codes).map(([code]) => code)).toEqual(Array(9).fill('CONFLICT'));
  });

  it('changes nothing where nothing differs', async () => {
    const same = await changeProject(api, {
      project: `Project:${KEY}`,
      revision: 2,
      change: { investmentWan: 60_000 },
    });
    expect(codes(same)).toEqual([['NOTHING_CHANGED', null]]);
  });

  it.each([
    ['negative investment', { investmentWan: -5 }, 'BAD_VALUE', 'investmentWan'],
    ['an unknown unit', { capacity: 3, unit: '箩筐' }, 'BAD_VALUE', 'unit'],
    ['itself as its whole', { phaseOf: 'Project:c-line' }, 'BAD_VALUE', 'phaseOf'],
  ])('refuses %s, and writes nothing', async (_, change, code, field) => {
    const untouched = await graphContents(api.graph);
    const { userErrors } = await changeProject(api, { project: `Project:${KEY}`, revision: 2, change });
    expect(userErrors[0]).toMatchObject({ code, field });
    expect(await graphContents(api.graph)).toEqual(untouched);
  });
});

describe('a figure of a document', () => {
  it('stays as a statement of the document, in a conflict that staff decide; undone, all is as it was', async () => {
    const untouched = await graphContents(api.graph);
    const { change } = await changeProject(api, {
      project: 'Project:backed',
      revision: 0,
      change: { investmentWan: 77_000, segments: [], nameEn: 'Renamed' },
    });
    const [conflict] = await conflictsOf('backed');
    expect(conflict?.values).toEqual(['20000', '25000', '77000']);
    expect(String(conflict?.inForce)).toMatch(/^staff-/);
    expect(codes(await undo(api, String(change?.id), 1))).toEqual([]);
    expect(await graphContents(api.graph)).toEqual(untouched);
  });
});

it('a phase of a phase does not come back to itself', async () => {
  const { userErrors } = await changeProject(api, {
    project: 'Project:backed',
    revision: 2,
    change: { phaseOf: 'Project:backed-phase-2' },
  });
  expect(userErrors[0]).toMatchObject({ code: 'BAD_VALUE', field: 'phaseOf' });
  expect(userErrors[0]?.message.zh).toContain('形成环');
});
