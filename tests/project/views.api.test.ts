import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

type Column = { column: string; count: number; vagueCount: number; investment: { wan: number }; projects: object[] };
type Board = { columns: Column[]; totalCount: number; investment: { wan: number } };
type Band = { stage: string; count: number };
type Line = {
  zone: { id: string } | null;
  chain: { id: string } | null;
  inZone: boolean;
  onChain: boolean;
  count: number;
  bands: Band[];
  investment: { wan: number };
};
type Funnel = { total: Line; zones: Line[]; chains: Line[]; lines: Line[] };
type Reserve = {
  lines: { state: string; gap: { id: string }; projects: { state: string; project: { id: string } }[] }[];
  spare: { id: string }[];
  sentence: { zh: string; en: string };
};
const api = useApi('project-chain');

describe('the board', () => {
  const board = async (stores: string, asOf = '2025-06-30') =>
    (
      await api.ask<{ projectBoard: Board }>(
        `{ projectBoard(area: "Region:960100", stores: ${stores}, asOf: "${asOf}") { totalCount investment { wan }
          columns { column stageFrom stageTo count vagueCount investment { wan stated unstated inWhole }
            projects { vague printed position project { id } } } } }`,
      )
    ).projectBoard;
  const counts = ({ columns }: Board) => columns.map(({ column, count }) => [column, count]);

  it("of a city's stores has every project in one column", async () => {
    const found = await board('CITY');
    expect(counts(found)).toEqual([
      ['LEAD', 2],
      ['NEGOTIATION', 1],
      ['SIGNED', 2],
      ['CONSTRUCTION', 2],
      ['PRODUCED', 1],
      ['STOPPED', 1],
      ['UNSTATED', 1],
    ]);
    expect(found.totalCount).toBe(10);
  });
  it("of a zone's stores likewise, a printed store first", async () => {
    const found = await board('ZONE');
    expect(counts(found)).toEqual([
      ['PLANNED', 2],
      ['RESERVE', 3],
      ['CONSTRUCTION', 2],
      ['AT_CAPACITY', 1],
      ['STOPPED', 1],
      ['UNSTATED', 1],
    ]);
    expect(found.columns[1]?.projects).toContainEqual({
      vague: false,
      printed: true,
      position: 'INSIDE',
      project: { id: 'Project:reserve-yard' },
    });
  });
  it('has sums that add up, a whole in its own column and its phases in none', async () => {
    const { columns, investment } = await board('CITY');
    expect(columns.map(({ investment: sum }) => sum)).toEqual([
      { wan: 10_000, stated: 2, unstated: 0, inWhole: 0 },
      { wan: 0, stated: 0, unstated: 0, inWhole: 1 },
      { wan: 100_000, stated: 1, unstated: 1, inWhole: 0 },
      { wan: 30_000, stated: 1, unstated: 1, inWhole: 0 },
      { wan: 0, stated: 0, unstated: 0, inWhole: 1 },
      { wan: 5000, stated: 1, unstated: 0, inWhole: 0 },
      { wan: 0, stated: 0, unstated: 1, inWhole: 0 },
    ]);
    expect(columns.reduce((sum, column) => sum + column.investment.wan, 0)).toBe(investment.wan);
  });
  it('marks vague words where their lower end stands', async () => {
    const [, negotiation] = (await board('CITY')).columns;
    expect(negotiation).toMatchObject({
      vagueCount: 1,
      projects: [{ vague: true, project: { id: 'Project:paper-mill-2' } }],
    });
  });
  it('at an earlier date knows nothing later', async () =>
    expect(counts(await board('CITY', '2024-06-30'))).toEqual([
      ['LEAD', 0],
      ['NEGOTIATION', 1],
      ['SIGNED', 3],
      ['CONSTRUCTION', 2],
      ['PRODUCED', 0],
      ['STOPPED', 0],
      ['UNSTATED', 1],
    ]));
});

describe('the funnel', () => {
  const funnel = async (area = 'Region:960100') =>
    (
      await api.ask<{ projectFunnel: Funnel }>(
        `{ projectFunnel(area: "${area}") { ${['total', 'zones', 'chains', 'lines']
          .map(
            (part) =>
              `${part} { id zone { id } chain { id } inZone onChain count bands { stage count vagueCount } investment { wan } }`,
          )
          .join(' ')} } }`,
      )
    ).projectFunnel;
  const bands = (line: Line | undefined) => line?.bands.map(({ count }) => count);

  it('counts every project once in its total', async () => {
    const { total } = await funnel();
    expect([total.count, total.investment.wan, bands(total)]).toEqual([10, 145_000, [3, 2, 2, 1, 1, 1]]);
  });
  it('has a line for each zone and one for those in none, which add up', async () => {
    const { zones } = await funnel();
    expect(zones.map(({ zone, inZone, count }) => [zone?.id ?? null, inZone, count])).toEqual([
      ['Zone:lake', true, 7],
      [null, false, 3],
    ]);
  });
  it('counts a project on each of its chains, and those on none apart', async () => {
    const { chains } = await funnel();
    expect(chains.map(({ chain, onChain, count }) => [chain?.id ?? null, onChain, count])).toEqual([
      ['Chain:sheet', true, 5],
      ['Chain:press', true, 4],
      [null, false, 3],
    ]);
  });
  it('crosses zones and chains', async () => {
    const { lines } = await funnel();
    const line = lines.find(({ zone, chain }) => zone?.id === 'Zone:lake' && chain?.id === 'Chain:sheet');
    expect(bands(line)).toEqual([1, 0, 1, 1, 0, 1]);
    expect(line?.investment.wan).toBe(90_000);
  });
});

describe('reserve projects against the gap list', () => {
  const reserve = async (area: string, asOf = '2025-06-30') =>
    (
      await api.ask<{ reserve: Reserve }>(
        `{ reserve(area: "${area}", asOf: "${asOf}") { sentence { zh en } spare { id }
          lines { state gap { id kind } projects { state project { id } } } } }`,
      )
    ).reserve;
  const states = ({ lines }: Reserve) => lines.map(({ gap, state }) => `${gap.id.split('|')[1]} ${state}`).sort();

  it('say of each gap what stands behind it', async () => {
    const found = await reserve('Region:960100');
    expect(states(found)).toEqual([
      'box STALLED',
      'glue NONE',
      'ink HINT',
      'paper RESERVE',
      'paper RESERVE',
      'pulp STALLED',
    ]);
    expect(found.sentence.zh).toBe(
      '缺口清单 6 条：1 条背后没有项目，1 条只有线索，2 条只有停滞的项目，2 条有储备项目，0 条有项目在推进；另有 1 个储备项目不对应任何缺口。',
    );
  });
  it('leave out what produces or was stopped, and name what answers no gap', async () => {
    const { lines, spare } = await reserve('Region:960100');
    const behind = lines.flatMap(({ projects }) => projects.map(({ project, state }) => `${project.id} ${state}`));
    expect(new Set(behind)).toEqual(
      new Set([
        'Project:paper-mill-2 RESERVE',
        'Project:pulp-line STALLED',
        'Project:box-works STALLED',
        'Project:caption HINT',
        'Project:nowhere HINT',
      ]),
    );
    expect(spare).toEqual([{ id: 'Project:reserve-yard' }]);
  });
  it('count a project that is only perhaps there as a hint', async () =>
    expect(states(await reserve('Zone:lake'))).toContain('box HINT'));
  it('run where they are on time', async () =>
    expect(states(await reserve('Region:960100', '2024-06-30'))).toEqual(
      expect.arrayContaining(['paper RUNNING', 'pulp RUNNING']),
    ));
});

describe('a bad question', () => {
  it.each(['projectBoard', 'projectFunnel', 'reserve'])('to %s is refused', async (field) => {
    const refused = async (args: string) => (await api.refusal(`{ ${field}(${args}) { asOf } }`)).extensions.code;
    expect(await refused('area: "Zone:moon"')).toBe('NOT_FOUND');
    expect(await refused('area: "moon"')).toBe('BAD_ID');
    expect(await refused('area: "Zone:lake", asOf: "2025-00"')).toBe('BAD_DATE');
  });
});

describe('what the views count can be listed', () => {
  type Counted = {
    zone: { id: string } | null;
    chain: { id: string } | null;
    inZone: boolean;
    onChain: boolean;
    count: number;
    bands: { stage: string; count: number; vagueCount: number }[];
    investment: { unstated: number };
  };
  const total = async (area: string, filter: string) =>
    (await api.ask<{ projects: { totalCount: number } }>(`{ projects(area: "${area}"${filter}) { totalCount } }`))
      .projects.totalCount;

  it('each count of the funnel: by zone or none, chain or none, band, vague words and unstated investment', async () => {
    const part = `id zone { id } chain { id } inZone onChain count bands { stage count vagueCount } investment { unstated }`;
    const { projectFunnel } = await api.ask<{
      projectFunnel: { zones: Counted[]; chains: Counted[]; lines: Counted[] };
    }>(`{ projectFunnel(area: "Region:960100") { zones { ${part} } chains { ${part} } lines { ${part} } } }`);
    const lines = [...projectFunnel.zones, ...projectFunnel.chains, ...projectFunnel.lines];
    expect(lines.some(({ inZone }) => !inZone) && lines.some(({ onChain }) => !onChain)).toBe(true);
    for (const { zone, chain, inZone, onChain, count, bands, investment } of lines) {
      const list = (bands: string, ...more: string[]) =>
        total(
          zone?.id ?? 'Region:960100',
          `${chain ? `, chains: ["${chain.id}"]` : ''}, placed: ${zone !== null}${bands}, lacks: [${[
            ...(inZone ? [] : ['ZONE']),
            ...(onChain ? [] : ['CHAIN']),
            ...more,
          ]}]`,
        );
      expect(await list('')).toBe(count);
      expect(await list('', 'INVESTMENT')).toBe(investment.unstated);
      for (const { stage, count, vagueCount } of bands) {
        expect(await list(`, bands: [${stage}]`)).toBe(count);
        expect(await list(`, bands: [${stage}]`, 'EXACT_STAGE')).toBe(vagueCount);
      }
    }
  });

  it('each column of a board, read in its own way of keeping stores', async () => {
    for (const scheme of ['CITY', 'ZONE']) {
      const { projectBoard } = await api.ask<{ projectBoard: Board & { investment: { unstated: number } } }>(
        `{ projectBoard(area: "Region:960100", stores: ${scheme}) { totalCount investment { unstated } vagueCount columns { column count } } }`,
      );
      for (const { column, count } of projectBoard.columns)
        expect(await total('Region:960100', `, stores: [${column}], scheme: ${scheme}`)).toBe(count);
      expect(await total('Region:960100', ', lacks: [INVESTMENT]')).toBe(projectBoard.investment.unstated);
    }
  });

  it('those that lack a place: unknown, or wider than the area', async () => {
    const { projects } = await api.ask<{ projects: { totalCount: number; vagueCount: number } }>(
      '{ projects(area: "Zone:lake", lacks: [PLACE]) { totalCount vagueCount } }',
    );
    expect(projects.totalCount).toBeGreaterThan(0);
    expect(projects.vagueCount).toBe(projects.totalCount);
  });
});
