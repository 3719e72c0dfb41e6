import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('seed');

describe('what the documents of the city say', () => {
  it('2023, first half: 68 projects signed for 276.95 亿元, of which three are known with 100', async () => {
    const { ledgers } = await api.ask<{ ledgers: { list: { id: string } }[] }>(
      `{ ledgers(area: "Region:140400") { list { id batch } rounds period count { value } investment { value }
         known { wan unstated } sentence { zh } members { project { id } } } }`,
    );
    expect(ledgers.find(({ list }) => list.id === 'List:signed-batch-2023-h1')).toEqual({
      list: { id: 'List:signed-batch-2023-h1', batch: 'SIGNED' },
      rounds: 2,
      period: '2023-01/2023-06',
      count: { value: 68 },
      investment: { value: 276.95 },
      known: { wan: 1_000_000, unstated: 0 },
      sentence: { zh: '已知 3 个（公布 68 个），投资 100 亿元，占公布的 276.95 亿元的 36.1%。' },
      members: [
        { project: { id: 'Project:mled-panel' } },
        { project: { id: 'Project:kaisong-park-phase-2' } },
        { project: { id: 'Project:led-epi-chip' } },
      ],
    });
  });

  it('in mid-2023 only the batches of that time are known', async () => {
    const { ledgers } = await api.ask<{ ledgers: { list: { batch: string | null } }[] }>(
      '{ ledgers(asOf: "2023-06-30") { list { batch } } }',
    );
    expect(ledgers.map(({ list }) => list.batch)).toEqual(['SIGNED', 'STARTED', 'PRODUCED', null]);
  });

  it('a phase that was to run trials by the end of 2024 had its equipment installed in September 2025', async () => {
    const standing = async (asOf: string) =>
      (
        await api.ask<{ project: { standing: object } }>(
          `{ project(id: "Project:anbotaike-drugs-phase-1") { standing(asOf: "${asOf}") {
             stageFrom plannedStage plannedBy reachedOn slipDays } } }`,
        )
      ).project.standing;
    expect(await standing('2025-09-30')).toEqual({
      stageFrom: 6,
      plannedStage: 6,
      plannedBy: '2024-12-31',
      reachedOn: '2025-09-30',
      slipDays: 273,
    });
    expect(await standing('2024-09-30')).toMatchObject({ stageFrom: 5, reachedOn: null, slipDays: 0 });
  });

  it('the two figures for the display project, whole and phases, are never added', async () => {
    const { projects } = await api.ask<{ projects: { totalCount: number; investment: object } }>(
      '{ projects(area: "Region:140400", text: "MLED新型显示面板") { totalCount investment { wan stated unstated inWhole } } }',
    );
    expect(projects).toEqual({
      totalCount: 3,
      investment: { wan: 450_000, stated: 1, unstated: 0, inWhole: 2 },
    });
  });

  it('a plant that produces, but is only known to be in the city, is a hint behind the gap of a zone, as in the gap', async () => {
    type Line = {
      state: string;
      gap: { kind: string; segment: { id: string } };
      projects: { state: string; project: { id: string } }[];
    };
    const { reserve } = await api.ask<{ reserve: { lines: Line[] } }>(
      '{ reserve(area: "Zone:jingkai") { lines { state gap { kind segment { id } } projects { state project { id } } } } }',
    );
    const coking = reserve.lines.filter(({ gap }) => gap.segment.id === 'Segment:coking');
    expect(coking.length).toBeGreaterThan(0);
    for (const line of coking) {
      expect(line.gap.kind).toBe('UNCERTAIN');
      expect(line.state).toBe('HINT');
      expect(line.projects).toContainEqual({ state: 'HINT', project: { id: 'Project:stamp-coking-3200kt' } });
    }
  });
});
