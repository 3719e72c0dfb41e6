import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** The other way round: which gaps enterprises elsewhere could fill (tests/visit-chain/README.md). */
const api = useApi('visit-chain');
type Score = { low: number; mid: number; high: number };
type Row = {
  id: string;
  enterprise: { id: string; name: string };
  region: { id: string } | null;
  gap: { chain: { id: string }; segment: { id: string } };
  rank: number;
  merit: number;
  layer: number;
  viability: Score;
  attractiveness: Score;
  factors: { name: string; value: number | null; low: number; high: number; weight: number; known: boolean }[];
  reason: { zh: string; en: string };
};
type Page = {
  totalCount: number;
  nodes: Row[];
  edges: { cursor: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};

const FIELDS = `totalCount edges { cursor } pageInfo { hasNextPage endCursor } nodes {
  id rank merit layer enterprise { id name } region { id } gap { chain { id } segment { id } }
  viability { low mid high } attractiveness { low mid high } reason { zh en }
  factors { name value low high weight known } }`;

async function sheet(given = ''): Promise<Page> {
  const { opportunities } = await api.ask<{ opportunities: Page }>(
    `{ opportunities(area: "Region:970100" ${given}) { ${FIELDS} } }`,
  );
  return opportunities;
}
const short = ({ enterprise, gap }: Row): string =>
  [enterprise.id, gap.chain.id, gap.segment.id].map((id) => id.split(':')[1]).join(' ');

describe('a visit sheet', () => {
  it('pairs each enterprise elsewhere with each gap whose segment it makes, by merit', async () =>
    expect((await sheet()).nodes.map((row) => [row.rank, short(row)])).toEqual([
      [1, 'partner kit body'],
      [2, 'near-maker spare part'],
      [3, 'near-maker kit part'],
      [4, 'near-maker kit body'],
      [5, 'mid-maker kit ore'],
      [6, 'far-maker spare part'],
      [6, 'twin-maker spare part'],
      [8, 'far-maker kit part'],
      [8, 'twin-maker kit part'],
    ]));

  it('keeps the best few of each gap on demand, at the ranks they have among all', async () => {
    expect((await sheet('perGap: 1')).nodes.map((row) => [row.rank, short(row)])).toEqual([
      [1, 'partner kit body'],
      [2, 'near-maker spare part'],
      [3, 'near-maker kit part'],
      [5, 'mid-maker kit ore'],
    ]);
    const refusal = await api.refusal('{ opportunities(area: "Region:970100", perGap: 0) { totalCount } }');
    expect(refusal.extensions).toMatchObject({ code: 'BAD_PAGE_SIZE', argument: 'perGap', value: 0 });
  });

  it('has the numbers worked by hand', async () => {
    const { nodes } = await sheet();
    const row = nodes.find((each) => short(each) === 'near-maker kit part');
    // Makes 60, tie 100, region 70 (the Delta is targeted), invests 0, zone 75-100, crowding 100, size and listing
    // unknown: low 405/8, mid 517.5/8, high 630/8.
    expect(row?.viability).toEqual({ low: 50.625, mid: 64.6875, high: 78.75 });
    // E 1, R 2/3, N 0: severity 43.33, four fifths of it closed; v 0.8667 of at most 1; no duplication.
    expect(row?.attractiveness.mid).toBeCloseTo((0.8 * (130 / 3) + 86.6667 + 100) / 3, 3);
    expect(row?.merit).toBeCloseTo(Math.sqrt(64.6875 * 73.77778), 4);
    expect(row?.region).toEqual({ id: 'Region:delta' });
  });

  it('lays merit between the two axes and never prefers a dominated pair', async () => {
    const { nodes } = await sheet();
    for (const a of nodes) {
      const ends = [a.viability.mid, a.attractiveness.mid];
      expect(a.merit).toBeGreaterThanOrEqual(Math.min(...ends));
      expect(a.merit).toBeLessThanOrEqual(Math.max(...ends));
      for (const b of nodes) {
        const noWorse = a.viability.mid >= b.viability.mid && a.attractiveness.mid >= b.attractiveness.mid;
        const better = a.viability.mid > b.viability.mid || a.attractiveness.mid > b.attractiveness.mid;
        if (noWorse && better) {
          expect(a.layer).toBeLessThan(b.layer);
          expect(a.rank).toBeLessThan(b.rank);
        }
      }
    }
  });

  it('says what to talk about: what it makes, which gap, the next step, and what is not known', async () => {
    const { nodes } = await sheet('enterprises: ["Enterprise:far-maker"] chains: ["Chain:kit"]');
    expect(nodes.map(({ reason }) => reason.zh)).toEqual([
      '远市零件厂生产零件，正是套件链的缺口（严重度 43）。引进：列入招商清单，寻找目标企业。尚不知道：本品占比、供应关系、园区适配、规模、上市或专精特新。',
    ]);
    expect(nodes[0]?.reason.en).toMatch(/^Far Maker makes Part, a gap of Kit chain .* Not known: share of the product/);
    const [body] = (await sheet('enterprises: ["Enterprise:partner"]')).nodes;
    expect(body?.reason.en).toMatch(/a segment of Kit chain that is yet to be surveyed.*Survey/);
  });

  it('takes only the enterprises, regions and chains asked for', async () => {
    const names = async (given: string) => [
      ...new Set((await sheet(given)).nodes.map((row) => short(row).split(' ')[0])),
    ];
    expect(await names('regions: ["Region:delta"]')).toEqual(['near-maker', 'mid-maker']);
    expect(await names('regions: ["Region:970300"]')).toEqual(['partner', 'far-maker', 'twin-maker']);
    expect(
      await names('regions: ["Region:delta"] enterprises: ["Enterprise:partner", "Enterprise:mid-maker"]'),
    ).toEqual(['mid-maker']);
    expect(await names('chains: ["Chain:spare"]')).toEqual(['near-maker', 'far-maker', 'twin-maker']);
    expect(await names('enterprises: ["Enterprise:idle"]')).toEqual([]);
    expect(await names('enterprises: []')).toEqual([]);
  });

  it('knows nothing of a later source: in 2024 nobody has said that the trader supplies the leader', async () => {
    const tie = async (asOf: string) =>
      (await sheet(`asOf: "${asOf}" enterprises: ["Enterprise:mid-maker"]`)).nodes[0]?.factors.find(
        ({ name }) => name === 'TIE',
      );
    expect(await tie('2025-06-30')).toMatchObject({ value: 50, known: true });
    expect(await tie('2024-12-31')).toMatchObject({ value: 0, known: true });
  });

  it('follows the weights, of which only the ratios matter', async () => {
    const weighed = (weight: number) => sheet(`weights: [{ factor: "MAKES", weight: ${weight} }]`);
    const all = [...'TIE REGION INVESTS_HERE ZONE_FIT CROWDING SIZE LISTED'.split(' ')];
    const others = (weight: number) => all.map((factor) => `{ factor: "${factor}", weight: ${weight} }`).join(' ');
    const [, second] = (await weighed(4)).nodes;
    expect(short(second as Row)).not.toBe('partner kit body');
    const halves = await sheet(`weights: [{ factor: "MAKES", weight: 2 } ${others(0.5)}]`);
    expect(halves.nodes.map(({ id, rank }) => [id, rank])).toEqual(
      (await weighed(4)).nodes.map(({ id, rank }) => [id, rank]),
    );
  });

  it('is paged by a cursor that only fits its own list', async () => {
    const whole = await sheet();
    const first = await sheet('first: 4');
    expect(first.pageInfo.hasNextPage).toBe(true);
    const rest = await sheet(`first: 200 after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...rest.nodes].map(({ id }) => id)).toEqual(whole.nodes.map(({ id }) => id));
    expect(rest).toMatchObject({ totalCount: 9, pageInfo: { hasNextPage: false } });
    expect(rest.nodes.map(({ rank, layer }) => [rank, layer])).toEqual(
      whole.nodes.slice(4).map(({ rank, layer }) => [rank, layer]),
    );
    const other = `{ opportunities(area: "Region:970100" chains: ["Chain:kit"] after: "${first.pageInfo.endCursor}") { totalCount } }`;
    expect((await api.refusal(other)).extensions.code).toBe('BAD_CURSOR');
  });

  it('is empty where nothing is open', async () => expect((await sheet('asOf: "2020"')).nodes).toEqual([]));

  it('finds each line again by its id', async () => {
    const [first] = (await sheet('enterprises: ["Enterprise:partner"]')).nodes;
    expect(first?.id).toBe('Opportunity:partner|kit|body|Region:970100|2025-06-30');
    expect(await api.ask(`{ node(id: "${first?.id}") { id ... on Opportunity { merit } } }`)).toEqual({
      node: { id: first?.id, merit: first?.merit },
    });
  });
});

describe('a visit sheet refuses', () => {
  const refusal = (given: string) => api.refusal(`{ opportunities(area: "Region:970100" ${given}) { totalCount } }`);

  it('an enterprise that is at home already, by name', async () => {
    const { extensions } = await refusal('enterprises: ["Enterprise:partner", "Enterprise:screw-maker"]');
    expect(extensions).toMatchObject({
      code: 'ALREADY_LOCAL',
      argument: 'enterprises',
      value: 'Enterprise:screw-maker',
    });
    expect(extensions.sentence?.zh).toContain('螺钉厂');
    expect(extensions.sentence?.en).toContain('Screw Maker');
  });
  it('an enterprise that is not there, with those nearby', async () =>
    expect((await refusal('enterprises: ["Enterprise:partnr"]')).extensions).toMatchObject({
      code: 'NOT_FOUND',
      suggestions: ['Enterprise:partner'],
    }));
  it.each([
    ['enterprises: ["Chain:kit"]', 'NOT_FOUND'],
    ['enterprises: ["partner"]', 'BAD_ID'],
    ['regions: ["Region:nowhere"]', 'NOT_FOUND'],
    ['chains: ["Chain:none"]', 'NOT_FOUND'],
    ['asOf: "2025-13"', 'BAD_DATE'],
    ['weights: [{ factor: "MAKES", weight: -1 }]', 'BAD_WEIGHT'],
    ['first: 0', 'BAD_PAGE_SIZE'],
    ['after: "x"', 'BAD_CURSOR'],
  ])('%s: %s', async (given, code) => expect((await refusal(given)).extensions.code).toBe(code));
});
