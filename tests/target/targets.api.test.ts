import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';
import { insidesIn } from '../setup/insides.ts';

/** The targets of t-part at 标市; the numbers are worked in tests/target-chain/README.md. */
const api = useApi('target-chain');

type Factor = {
  name: string;
  value: number | null;
  low: number;
  high: number;
  weight: number;
  known: boolean;
  source: { zh: string };
  sentence: { zh: string; en: string };
  evidence: { statement: { zh: string } }[];
};
type Target = {
  id: string;
  enterprise: { id: string; name: string };
  region: { name: string } | null;
  rank: number;
  rankInterval: { low: number; high: number } | null;
  viability: { low: number; mid: number; high: number };
  attractiveness: { low: number; mid: number; high: number };
  known: number;
  factors: Factor[];
  gates: { gate: string; value: number | null; bound: string | null; state: string; source: { zh: string } | null }[];
  reason: { zh: string; en: string };
};
type Page = {
  totalCount: number;
  candidateCount: number;
  hiddenUnknown: number;
  listedCount: number;
  regionCounts: { region: { name: string } | null; count: number }[];
  points: { enterprise: string[]; rank: number[]; mid: number[]; region: (string | null)[] };
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  nodes: Target[];
  gap: { kind: string };
};

const GAP = 'chain: "Chain:t" segment: "Segment:t-part" area: "Region:960100"';
const FIELDS = `totalCount candidateCount hiddenUnknown listedCount regionCounts { region { name } count }
  points { enterprise rank mid region } pageInfo { hasNextPage hasPreviousPage endCursor } gap { kind }
  nodes { id enterprise { id name } region { name } rank rankInterval { low high } viability { low mid high }
    attractiveness { low mid high } known reason { zh en } gates { gate value bound state source { zh } }
    factors { name value low high weight known source { zh } sentence { zh en } evidence { statement { zh } } } }`;
const targets = async (given = ''): Promise<Page> =>
  (await api.ask<{ targets: Page }>(`{ targets(${GAP} ${given}) { ${FIELDS} } }`)).targets;
const keyOf = ({ enterprise }: Target) => enterprise.id.split(':')[1];
const keys = async (given: string) => (await targets(given)).nodes.map(keyOf);
const one = async (key: string, given = '') => (await targets(given)).nodes.find((target) => keyOf(target) === key);
const factorOf = (target: Target | undefined, name: string) => target?.factors.find((factor) => factor.name === name);

describe('the targets of a gap', () => {
  it('are in the order worked by hand, equal ones sharing a rank', async () => {
    const { nodes, totalCount, candidateCount, gap } = await targets();
    expect(nodes.map((target) => [target.rank, keyOf(target), target.viability.mid * 8, target.known])).toEqual([
      [1, 'alpha', 730, 87.5],
      [2, 'beta', 537.5, 62.5],
      [3, 'later', 475, 37.5],
      [4, 'gamma', 445, 37.5],
      [4, 'twin', 445, 37.5],
      [6, 'zeta', 350, 75],
      [7, 'epsilon', 330, 75],
    ]);
    expect(nodes.map(({ viability }) => [viability.low * 8, viability.high * 8])).toEqual([
      [705, 755],
      [425, 650],
      [250, 700],
      [220, 670],
      [220, 670],
      [275, 425],
      [270, 390],
    ]);
    expect([totalCount, candidateCount, gap.kind]).toEqual([7, 7, 'MISSING']);
  });

  it('are equally attractive: 72 of severity, 80 of completeness, no duplication', async () => {
    for (const { attractiveness } of (await targets()).nodes) expect(attractiveness.mid).toBeCloseTo(84, 6);
  });

  it('name each factor with its value, where it is from, a sentence and what it rests on', async () => {
    const alpha = await one('alpha');
    expect(alpha?.factors.map(({ name, value }) => [name, value && Math.round(value)])).toEqual([
      ['MAKES', 80],
      ['TIE', 100],
      ['REGION', 100],
      ['INVESTS_HERE', 100],
      ['ZONE_FIT', null],
      ['CROWDING', 100],
      ['SIZE', 75],
      ['LISTED', 100],
      ['SEVERITY_CLOSED', 72],
      ['COMPLETENESS_RISE', 80],
      ['NOT_DUPLICATING', 100],
    ]);
    expect(factorOf(alpha, 'TIE')).toMatchObject({
      source: { zh: '2024 年材料' },
      sentence: { zh: '与本地链主标市龙头有供货关系。' },
      evidence: [{ statement: { zh: 'alpha 供货给 leader。' } }],
    });
    expect(factorOf(alpha, 'REGION')?.sentence.zh).toBe('在江带有我方驻点或飞地（驻江招商局）。');
    expect(factorOf(alpha, 'SIZE')?.sentence.zh).toBe('2024 年营业收入50 亿元。');
    expect(factorOf(alpha, 'INVESTS_HERE')?.evidence).toEqual([{ statement: { zh: 'plant 由 alpha 投资。' } }]);
    for (const name of ['MAKES', 'SIZE', 'LISTED', 'ZONE_FIT'])
      expect(factorOf(alpha, name)?.evidence.length, name).toBeGreaterThan(0);
  });

  it('leave open what is not known, and say so', async () => {
    const gamma = await one('gamma');
    for (const name of ['MAKES', 'TIE', 'SIZE', 'LISTED'])
      expect(factorOf(gamma, name), name).toMatchObject({ value: null, low: 0, high: 100, known: false });
    expect(gamma?.reason.zh).toBe('湾区是招商目标区域。未知：本品占比、供应关系、园区适配、规模、上市或专精特新。');
    expect(gamma?.reason.en).toMatch(/^Bay Area is a target region\. Unknown: share of the product, /);
    expect(factorOf(await one('epsilon'), 'REGION')).toMatchObject({ value: null, low: 0, high: 70 });
    expect(factorOf(await one('beta'), 'SIZE')).toMatchObject({ value: null, low: 25, high: 100 });
  });

  it('know what a source says is not so: 0 is a value', async () => {
    expect(factorOf(await one('epsilon'), 'LISTED')).toMatchObject({ value: 0, known: true });
    expect(factorOf(await one('zeta'), 'TIE')).toMatchObject({ value: 0, known: true });
    expect(factorOf(await one('zeta'), 'INVESTS_HERE')).toMatchObject({ value: 0, known: true });
    expect(factorOf(await one('zeta'), 'REGION')).toMatchObject({ value: 0, known: true });
  });

  it('have a rank interval that holds the rank; the clear winner is first in every draw', async () => {
    const { nodes } = await targets();
    expect(nodes[0]?.rankInterval).toEqual({ low: 1, high: 1 });
    for (const { rank, rankInterval } of nodes) {
      expect(rankInterval?.low).toBeLessThanOrEqual(rank);
      expect(rankInterval?.high).toBeGreaterThanOrEqual(rank);
    }
  });

  it('are those known at the date', async () => {
    const { nodes } = await targets('asOf: "2024-12-31"');
    expect(nodes.map(keyOf)).toContain('closed');
    expect(nodes.map(keyOf)).not.toContain('later');
  });

  it('are called by the macro-region that home courts', async () => {
    const { nodes, points } = await targets();
    expect(nodes.map(({ region }) => region?.name ?? null)).toEqual([
      '江带',
      null,
      '江带',
      '湾区',
      '湾区',
      '沿海',
      '沿海',
    ]);
    expect(points.enterprise).toEqual(nodes.map(({ enterprise }) => enterprise.id));
    expect(points.mid).toEqual(nodes.map(({ viability }) => viability.mid));
    expect(points.region[0]).toBe('Region:river');
  });
});

describe('weights', () => {
  it('change the order, and only by their ratios', async () => {
    const by = (weight: number, other: number) =>
      keys(
        `weights: [{ factor: "MAKES", weight: ${weight} } ${'TIE REGION INVESTS_HERE ZONE_FIT CROWDING SIZE LISTED'
          .split(' ')
          .map((factor) => `{ factor: "${factor}", weight: ${other} }`)
          .join(' ')}]`,
      );
    expect((await by(40, 1)).slice(0, 2)).toEqual(['zeta', 'alpha']);
    expect(await by(40, 1)).toEqual(await by(10, 0.25));
  });

  it('are told with each factor', async () =>
    expect(factorOf(await one('alpha', 'weights: [{ factor: "TIE", weight: 2.5 }]'), 'TIE')?.weight).toBe(2.5));
});

describe('filters', () => {
  it('by region leave out what is not decidedly there and keep the ranks', async () => {
    const page = await targets('regions: ["Region:river", "Region:960220"]');
    expect(page.nodes.map((target) => [target.rank, keyOf(target)])).toEqual([
      [1, 'alpha'],
      [3, 'later'],
      [6, 'zeta'],
    ]);
    expect([page.totalCount, page.candidateCount]).toEqual([3, 7]);
    expect(await keys('regions: ["Region:bay"]')).toEqual(['gamma', 'twin']);
  });

  it('count each macro-region whatever the region filter, a place in each that holds it', async () => {
    const counts = [
      { region: { name: '沿海' }, count: 6 },
      { region: { name: '湾区' }, count: 2 },
      { region: { name: '江带' }, count: 2 },
      { region: null, count: 1 },
    ];
    expect((await targets()).regionCounts).toEqual(counts);
    expect((await targets('regions: ["Region:bay"]')).regionCounts).toEqual(counts);
  });

  it('by listing: known to be, known not to be; the unknown are in neither', async () => {
    expect(await keys('listed: true')).toEqual(['alpha', 'beta']);
    expect(await keys('listed: false')).toEqual(['epsilon']);
    expect((await targets('listed: false')).listedCount).toBe(2);
  });

  it('by size, telling how many are left out because nobody knows', async () => {
    const page = await targets('turnoverFrom: 40000');
    expect(page.nodes.map(keyOf)).toEqual(['alpha', 'epsilon']);
    expect(page.hiddenUnknown).toBe(4);
    expect((await targets()).hiddenUnknown).toBe(0);
  });

  it('by gates: pass, fail, unknown', async () => {
    const gates = 'gates: [{ gate: INVESTMENT_PER_MU, threshold: 400 }, { gate: ENERGY, threshold: 0.4 }]';
    const states = async (key: string) =>
      (await one(key, gates))?.gates.map(({ value, bound, state }) => [value, bound, state]);
    expect(await states('alpha')).toEqual([
      [500, 'EXACT', 'PASS'],
      [null, null, 'UNKNOWN'],
    ]);
    expect(await states('zeta')).toEqual([
      [null, null, 'UNKNOWN'],
      [0.5, 'EXACT', 'FAIL'],
    ]);
    expect((await one('alpha', gates))?.gates[0]?.source?.zh).toBe('由其投资项目计算：2024 年材料');
    expect(await keys(`${gates} passing: true`)).not.toContain('zeta');
    expect(await keys('gates: [{ gate: TAX_PER_MU, threshold: 30 }] passing: true')).not.toContain('alpha');
  });
});

describe('pages', () => {
  it('follow each other, also between equals', async () => {
    const first = await targets('first: 4');
    const second = await targets(`first: 4 after: "${first.pageInfo.endCursor}"`);
    expect([...first.nodes, ...second.nodes].map(keyOf)).toEqual(await keys(''));
    expect(second.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: true });
    expect(second.nodes.map(({ rankInterval }) => rankInterval)).toEqual(
      (await targets()).nodes.slice(4).map(({ rankInterval }) => rankInterval),
    );
  });
});

it('a target is found again by its id', async () => {
  const id = 'Target:gamma|t|t-part|Region:960100|2025-06-30';
  const { node } = await api.ask<{ node: Target }>(
    `{ node(id: "${id}") { __typename id ... on Target { rank enterprise { id } } } }`,
  );
  expect(node).toEqual({ __typename: 'Target', id, rank: 4, enterprise: { id: 'Enterprise:gamma' } });
});

it.each([
  ['BAD_WEIGHT', 'weights: [{ factor: "MAKING", weight: 1 }]'],
  ['BAD_WEIGHT', 'weights: [{ factor: "MAKES", weight: -0.5 }]'],
  [
    'BAD_WEIGHT',
    'weights: [{ factor: "SEVERITY_CLOSED", weight: 0 } { factor: "COMPLETENESS_RISE", weight: 0 } { factor: "NOT_DUPLICATING", weight: 0 }]',
  ],
  ['BAD_GATE', 'gates: [{ gate: ENERGY, threshold: 0 }]'],
  ['BAD_PAGE_SIZE', 'first: 201'],
  ['BAD_CURSOR', 'after: "nonsense"'],
  ['BAD_DATE', 'asOf: "yesterday"'],
  ['NOT_FOUND', 'regions: ["Region:nowhere"]'],
  ['BAD_ID', 'regions: ["nowhere"]'],
])('%s is told for %s', async (code, given) => {
  const error = await api.refusal(`{ targets(${GAP} ${given}) { totalCount } }`);
  expect(error.extensions.code).toBe(code);
  expect(error.extensions.sentence?.zh).toBeTruthy();
  expect(insidesIn(JSON.stringify(error))).toEqual([]);
});

it('a cursor of another list is refused', async () => {
  const { pageInfo } = await targets('first: 2');
  const other = `{ targets(${GAP} listed: true after: "${pageInfo.endCursor}") { totalCount } }`;
  expect((await api.refusal(other)).extensions.code).toBe('BAD_CURSOR');
});

it.each(['Target:nobody|t|t-part|Region:960100|2025-06-30', 'Target:leader|t|t-part|Region:960100|2025-06-30'])(
  'no target %s',
  async (id) => expect((await api.refusal(`{ node(id: "${id}") { id } }`)).extensions.code).toBe('NOT_FOUND'),
);

describe('the marks of a target', () => {
  it('are set by what is known only, and filter without moving anybody', async () => {
    const ask = (given = '') =>
      api.ask<{
        targets: {
          flagCounts: unknown;
          nodes: { enterprise: { id: string }; rank: number; flags: string[]; zone: { id: string } }[];
        };
      }>(
        `{ targets(${GAP} ${given}) { flagCounts { flag count } nodes { enterprise { id } rank flags zone { id } } } }`,
      );
    const { targets: all } = await ask();
    const marked = all.nodes.filter(({ flags }) => flags.length > 0);
    expect(marked.map(({ enterprise, flags }) => [enterprise.id.split(':')[1], ...flags])).toEqual([
      ['alpha', 'INVESTS_HERE', 'TIED', 'OUTPOST', 'MAIN_PRODUCT'],
      ['beta', 'TIED', 'OUTPOST'],
      ['later', 'OUTPOST'],
      ['zeta', 'MAIN_PRODUCT'],
    ]);
    const counts = [
      { flag: 'INVESTS_HERE', count: 1 },
      { flag: 'TIED', count: 2 },
      { flag: 'OUTPOST', count: 3 },
      { flag: 'MAIN_PRODUCT', count: 2 },
    ];
    expect(all.flagCounts).toEqual(counts);
    expect(new Set(all.nodes.map(({ zone }) => zone.id))).toEqual(new Set(['Zone:base']));
    const { targets: some } = await ask('flags: [MAIN_PRODUCT]');
    expect(some.nodes.map(({ enterprise, rank }) => [enterprise.id.split(':')[1], rank])).toEqual([
      ['alpha', 1],
      ['zeta', 6],
    ]);
    expect(some.flagCounts).toEqual(counts);
    expect((await ask('flags: [TIED, OUTPOST]')).targets.nodes).toHaveLength(2);
  });
});
