import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('project-chain');
const project = async (key: string, parts: string, asOf = '2025-06-30') =>
  (
    await api.ask<{ project: Record<string, unknown> }>(
      `query ($asOf: Date) { project(id: "Project:${key}", asOf: $asOf) { ${parts} } }`,
      { asOf },
    )
  ).project;
const STANDING = `standing(asOf: $asOf) { stageFrom stageTo printed stopped since plannedStage plannedBy reachedOn slipDays
  lastHeard reportedOn overdue silent reason { zh en } store zone: store(scheme: ZONE) printedStore }`;

describe('a project', () => {
  it('has all that a register holds of it', async () =>
    expect(
      await project(
        'pulp-line',
        'landMu floorM2 jobs salesWan taxWan capacity capacityValue capacityUnit capacityPer industry { code } backers(asOf: $asOf) { name } segments(asOf: $asOf) { id }',
      ),
    ).toEqual({
      landMu: 120,
      floorM2: 80_000,
      jobs: 300,
      salesWan: 90_000,
      taxWan: 4500,
      capacity: '年产10万吨',
      capacityValue: 10,
      capacityUnit: '万吨',
      capacityPer: '年',
      industry: { code: '22' },
      backers: [{ name: '湖纸公司' }],
      segments: [{ id: 'Segment:pulp' }],
    }));
  it('that states nothing has nulls, never noughts', async () =>
    expect(
      await project('box-works', 'investmentWan landMu floorM2 jobs salesWan taxWan capacityValue industry { code }'),
    ).toEqual({
      investmentWan: null,
      landMu: null,
      floorM2: null,
      jobs: null,
      salesWan: null,
      taxWan: null,
      capacityValue: null,
      industry: null,
    }));

  it('slipped: the plan, the day it was reached and the days between', async () =>
    expect(await project('paper-mill-1', STANDING)).toMatchObject({
      standing: {
        stageFrom: 7,
        plannedStage: 7,
        plannedBy: '2024-12-31',
        reachedOn: '2025-02-28',
        slipDays: 59,
        overdue: false,
        reason: null,
      },
    }));
  it('overdue: measured at the newest report of progress, and why', async () =>
    expect(await project('pulp-line', STANDING)).toMatchObject({
      standing: {
        overdue: true,
        slipDays: 91,
        reachedOn: null,
        reportedOn: '2025-06-30',
        reason: {
          zh: '原计划 2025-03-31 前投产，到 2025-06-30 的进展通报仍是“在建”，已过 91 天。',
          en: 'Planned to be in production by 2025-03-31; by the report of progress of 2025-06-30 it was still "在建", 91 days later.',
        },
      },
    }));
  it('silent: since when, and why', async () =>
    expect(await project('box-works', STANDING)).toMatchObject({
      standing: {
        silent: true,
        slipDays: null,
        lastHeard: '2023-06-30',
        reason: { zh: '2023-06-30 以后再没有来源提到它，当地最近的进展通报是 2025-06-30，相隔 731 天。' },
      },
    }));
  it('stopped: when, and in which word', async () =>
    expect(await project('ink-stop', STANDING)).toMatchObject({
      standing: { stopped: true, stageFrom: null, store: 'STOPPED', reason: { zh: '2025-05-31 中止，原文“中止”。' } },
    }));
  it('heard exactly 365 days before the report is not silent', async () =>
    expect(await project('paper-mill-2', STANDING)).toMatchObject({
      standing: { silent: false, stageFrom: 2, stageTo: 5 },
    }));
  it('a plan finer than the scale is no slip, and a place that nobody knows is never late', async () => {
    expect(await project('roof', STANDING)).toMatchObject({ standing: { plannedBy: null, slipDays: null } });
    expect(await project('nowhere', STANDING)).toMatchObject({ standing: { reportedOn: null, silent: false } });
  });
  it('in a printed store stands there', async () =>
    expect(await project('reserve-yard', STANDING)).toMatchObject({
      standing: { store: 'LEAD', zone: 'RESERVE', printedStore: 'RESERVE' },
    }));

  it('has its phases, its whole, its lists and its history with the dates of the sources', async () => {
    expect(
      await project('paper-mill', 'phases(asOf: $asOf) { id } listings(asOf: $asOf) { id issuer scope date batch }'),
    ).toEqual({
      phases: [{ id: 'Project:paper-mill-1' }, { id: 'Project:paper-mill-2' }],
      listings: [{ id: 'List:signed-2023', issuer: '纸市', scope: '全市', date: '2023-06', batch: 'SIGNED' }],
    });
    expect(
      await project(
        'paper-mill-1',
        'phaseOf { id } stageEvents(asOf: $asOf) { printed date day planned sourceDate store }',
      ),
    ).toEqual({
      phaseOf: { id: 'Project:paper-mill' },
      stageEvents: [
        { printed: '开工', date: '2024-01', day: '2024-01-31', planned: false, sourceDate: '2024-06-30', store: null },
        {
          printed: '年底投产',
          date: '2024-12-31',
          day: '2024-12-31',
          planned: true,
          sourceDate: '2024-06-30',
          store: null,
        },
        {
          printed: '投产',
          date: '2025-02-28',
          day: '2025-02-28',
          planned: false,
          sourceDate: '2025-06-30',
          store: null,
        },
      ],
    });
  });
  it('shows what sources disagree about, and what is in force', async () =>
    expect(
      await project(
        'pulp-line',
        'disagreements(asOf: $asOf) { property rule { zh } statements { statement { zh } } inForce { statement { zh } } }',
      ),
    ).toEqual({
      disagreements: [
        {
          property: 'investment_wan',
          rule: { zh: '取较早者，待核实。' },
          statements: [{ statement: { zh: '浆线投资 3.2 亿元。' } }, { statement: { zh: '浆线投资 3 亿元以上。' } }],
          inForce: { statement: { zh: '浆线投资 3 亿元以上。' } },
        },
      ],
    }));
  it('tells what its segments are in an area, on each chain that they are on', async () =>
    expect(await project('paper-mill-1', 'gaps(area: "Region:960100", asOf: $asOf) { id kind }')).toEqual({
      gaps: [
        { id: 'Gap:sheet|paper|Region:960100|2025-06-30', kind: 'SINGLE_SOURCE' },
        { id: 'Gap:press|paper|Region:960100|2025-06-30', kind: 'SINGLE_SOURCE' },
      ],
    }));
});

describe('a project by what was known earlier', () => {
  it('has not the events, stops and disagreements of later sources', async () => {
    expect(
      await project('paper-mill-1', `${STANDING} stageEvents(asOf: $asOf) { printed }`, '2024-06-30'),
    ).toMatchObject({
      standing: { stageFrom: 5, plannedBy: '2024-12-31', reachedOn: null, slipDays: 0 },
      stageEvents: [{ printed: '开工' }, { printed: '年底投产' }],
    });
    expect(await project('ink-stop', STANDING, '2024-06-30')).toMatchObject({
      standing: { stageFrom: 3, stopped: false },
    });
    expect(
      await project('pulp-line', 'disagreements(asOf: $asOf) { property } listings(asOf: $asOf) { id }', '2024-06-30'),
    ).toEqual({ disagreements: [], listings: [{ id: 'List:plain' }] });
  });
  it('has not the phases, and of a phase not the segments, that nobody told of yet', async () => {
    expect(await project('paper-mill', 'phases(asOf: $asOf) { id }', '2023-06-30')).toEqual({
      phases: [{ id: 'Project:paper-mill-1' }],
    });
    expect(await project('paper-mill-1', STANDING, '2023-06-30')).toMatchObject({
      standing: { stageFrom: null, printed: null, plannedBy: null, lastHeard: '2023-06-30' },
    });
  });
  it('is not found before any source tells of it', async () => {
    const { extensions } = await api.refusal('{ project(id: "Project:roof", asOf: "2024-06-30") { id } }');
    expect([extensions.code, extensions.argument]).toEqual(['NOT_FOUND', 'id']);
  });
});

describe('a bad question', () => {
  it.each([
    ['project(id: "Project:puln-line") { id }', 'NOT_FOUND'],
    ['project(id: "Zone:lake") { id }', 'NOT_FOUND'],
    ['project(id: "pulp-line") { id }', 'BAD_ID'],
    ['project(id: "Project:roof", asOf: "soon") { id }', 'BAD_DATE'],
    ['project(id: "Project:roof") { standing(asOf: "soon") { since } }', 'BAD_DATE'],
    ['project(id: "Project:roof") { gaps(area: "Zone:moon") { id } }', 'NOT_FOUND'],
  ])('%s: %s', async (question, code) => expect((await api.refusal(`{ ${question} }`)).extensions.code).toBe(code));
  it('suggests the ids nearby', async () =>
    expect((await api.refusal('{ project(id: "Project:pulp-lin") { id } }')).extensions.suggestions).toEqual([
      'Project:pulp-line',
    ]));
});
