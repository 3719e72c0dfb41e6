import { describe, expect, it } from 'vitest';
import {
  codes,
  correctSegment,
  makeChain,
  type Outcome,
  removeInput,
  removeSegment,
  revisionOf,
  undo,
} from '../change/change.ts';
import { graphContents } from '../change/graph-contents.ts';
import { useApi } from '../setup/api.ts';

const api = useApi('nation-chain');
const AREA = 'Region:950100';
const products = (...names: string[]) => names.map((name) => `Product:${name}`);
/** What stands upstream of 灯具, by step (tests/nation-chain/README.md). */
const UPSTREAM = products('灯具', 'led芯片', '荧光粉', '外延片', '回收镓', '衬底', '高纯氨');
const LIGHT = { name: '照明自建链', nameEn: 'Light of ours', members: UPSTREAM, industry: 'Industry:C' };

/** Makes a chain, looks, undoes it, and the graph is as it was. */
async function thereAndBack(chain: object, look: (id: string, made: Outcome) => Promise<void>): Promise<void> {
  const untouched = await graphContents(api.graph);
  const made = await makeChain(api, { chain });
  expect(codes(made)).toEqual([]);
  const id = String(made.subject?.id);
  await look(id, made);
  for (;;) {
    const { changes } = await api.ask<{ changes: { nodes: { id: string; undoable: boolean }[] } }>(
      'query ($of: ID!) { changes(of: $of) { nodes { id undoable } } }',
      { of: id },
    );
    const last = changes.nodes.find(({ undoable }) => undoable);
    if (!last) break;
    const { subject } = await undo(api, last.id, await revisionOf(api, id));
    if (subject === null) break;
  }
  expect(await graphContents(api.graph)).toEqual(untouched);
}

type Drawn = {
  chain: { name: string; origin: string; note: { zh: string } };
  segments: { id: string[]; name: string[]; lane: number[]; kind: string[]; suppliers: number[] };
  inputs: { source: number[]; target: number[]; essential: boolean[] };
};
async function mapOf(chain: string) {
  const { chainMap } = await api.ask<{ chainMap: Drawn }>(
    `query ($chain: ID!, $area: ID!) { chainMap(chain: $chain, area: $area) {
      chain { name origin note { zh } } segments { id name lane kind suppliers } inputs { source target essential } } }`,
    { chain, area: AREA },
  );
  const { segments, inputs } = chainMap;
  const at = (place: number | undefined) => segments.name[place ?? 0] ?? '';
  return {
    ...chainMap,
    lanes: segments.name.map((name, n) => `${segments.lane[n]} ${name}`),
    lines: inputs.source
      .map((source, n) => `${at(source)}${inputs.essential[n] ? '→' : '⇢'}${at(inputs.target[n])}`)
      .sort(),
    idOf: (name: string) => String(segments.id[segments.name.indexOf(name)]),
    kindOf: (name: string) => segments.kind[segments.name.indexOf(name)],
  };
}

describe('a chain made of a cone', () => {
  it('has lanes and gaps like every other; segments of the same name are those that stand', () =>
    thereAndBack(LIGHT, async (id, { change, subject }) => {
      expect(change).toMatchObject({ kind: 'CHAIN_MADE', by: '测试员', undoable: true });
      expect(change?.summary.zh).toBe(
        '自建产业链“照明自建链”：7 个环节，其中新设 5 个；新添投入 5 条，另有 1 条会成环，未取。',
      );
      expect(subject?.revision).toBe(1);
      const map = await mapOf(id);
      expect(map.chain).toMatchObject({
        name: '照明自建链',
        origin: 'CUSTOM',
        note: { zh: expect.stringContaining('灯具') },
      });
      expect(map.idOf('LED芯片')).toBe('Segment:n-chip');
      expect(map.idOf('灯具')).toBe('Segment:n-lamp');
      // LED芯片→灯具 is the template's own, and essential there; the others are new.
      expect(map.lines).toEqual([
        'LED芯片→灯具',
        '回收镓⇢外延片',
        '外延片⇢LED芯片',
        '荧光粉⇢灯具',
        '衬底⇢外延片',
        '高纯氨⇢外延片',
      ]);
      expect(map.lanes.sort()).toEqual(
        ['1 灯具', '2 LED芯片', '2 荧光粉', '3 外延片', '4 回收镓', '4 衬底', '4 高纯氨'].sort(),
      );
      expect(map.kindOf('灯具')).not.toBe('PRESUMED_MISSING');
      expect(map.kindOf('衬底')).toBe('PRESUMED_MISSING');
    }));

  it('who makes such a product here is a hint to be verified, with the row of the data set as its evidence', () =>
    thereAndBack(LIGHT, async (id) => {
      const segment = (await mapOf(id)).idOf('外延片');
      const { gap } = await api.ask<{
        gap: {
          kind: string;
          suppliers: { enterprise: { id: string }; counts: boolean }[];
          evidence: { statement: { zh: string } }[];
        };
      }>(
        `query ($chain: ID!, $segment: ID!, $area: ID!) { gap(chain: $chain, segment: $segment, area: $area) {
          kind suppliers { enterprise { id } counts } evidence { statement { zh } } } }`,
        { chain: id, segment, area: AREA },
      );
      expect(gap.kind).toBe('UNCERTAIN');
      expect(gap.suppliers).toEqual([{ enterprise: { id: 'Enterprise:at-home' }, counts: false }]);
      expect(gap.evidence.map(({ statement }) => statement.zh)).toContain('本地厂的产品有“外延片”，占其主营多少未知。');
    }));

  it('its gaps have targets: makers of the product elsewhere', () =>
    thereAndBack(LIGHT, async (id) => {
      const { gap, targets, opportunities } = await api.ask<{
        gap: { kind: string; chain: { id: string } };
        targets: { nodes: { enterprise: { id: string } }[] };
        opportunities: { nodes: { enterprise: { id: string }; gap: { chain: { id: string } } }[] };
      }>(
        `query ($chain: ID!, $segment: ID!, $area: ID!) {
          gap(chain: $chain, segment: $segment, area: $area) { kind chain { id } }
          targets(chain: $chain, segment: $segment, area: $area) { nodes { enterprise { id } } }
          opportunities(chains: [$chain], area: $area) { nodes { enterprise { id } gap { chain { id } } } } }`,
        { chain: id, segment: (await mapOf(id)).idOf('外延片'), area: AREA },
      );
      expect(gap.chain.id).toBe(id);
      // at-home makes it, too, and is here: no target.
      expect(targets.nodes.map(({ enterprise }) => enterprise.id)).toEqual(['Enterprise:by-name']);
      expect(new Set(opportunities.nodes.map((each) => each.gap.chain.id))).toEqual(new Set([id]));
    }));

  it('is none of the city’s: its figures and lists stay as they are, unless it is asked for', async () => {
    const asked = `query ($area: ID!) {
      chains { id } overview(area: $area) { chains { chain { id } gapCount unknownCount completeness { low high coverage } topGap { id severity { value } } } }
      gaps(area: $area, first: 200) { totalCount nodes { id severity { value floor terms { name value } } } }
      chainMap(chain: "Chain:n", area: $area) { segments { id severity kind } crossing { other } } }`;
    const asOf = (answer: unknown) => JSON.stringify(answer).replaceAll(/\|\d{4}-\d\d-\d\d/g, '');
    const before = await api.ask<object>(asked, { area: AREA });
    await thereAndBack(LIGHT, async (id) => {
      expect(asOf(await api.ask<object>(asked, { area: AREA }))).toEqual(asOf(before));
      const { madeChains, overview, gaps, node } = await api.ask<{
        madeChains: { id: string }[];
        overview: { made: { chain: { id: string }; unknownCount: number }[] };
        gaps: { totalCount: number; nodes: { chain: { id: string } }[] };
        node: { chains: { id: string }[] };
      }>(
        `query ($area: ID!, $chain: ID!) { madeChains { id } overview(area: $area) { made { chain { id } unknownCount } }
          gaps(area: $area, chains: [$chain]) { totalCount nodes { chain { id } } }
          node(id: "Segment:n-chip") { ... on Segment { chains { id } } } }`,
        { area: AREA, chain: id },
      );
      expect(madeChains.map((chain) => chain.id)).toEqual([id]);
      expect(overview.made.map(({ chain, unknownCount }) => [chain.id, unknownCount > 0])).toEqual([[id, true]]);
      expect(gaps.totalCount).toBeGreaterThanOrEqual(5);
      expect(new Set(gaps.nodes.map(({ chain }) => chain.id))).toEqual(new Set([id]));
      expect(node.chains.map((chain) => chain.id)).toEqual(['Chain:n', id]);
    });
  });

  it('is found by search, with its new segments', () =>
    thereAndBack(LIGHT, async (id) => {
      const find = async (text: string) =>
        (
          await api.ask<{ search: { node: { id: string; chains: string[]; where: { zh: string } | null } }[] }>(
            'query ($text: String!) { search(text: $text, kinds: [CHAIN, SEGMENT]) { node { id chains where { zh } } } }',
            { text },
          )
        ).search.map(({ node }) => node);
      await expect
        .poll(() => find('zmzjl'), { timeout: 20_000 })
        .toContainEqual({ id, chains: [], where: { zh: '自建链' } });
      expect(await find('外延片')).toContainEqual(expect.objectContaining({ chains: [id] }));
    }));

  it('is edited like every template, and undone step by step to the same graph', () =>
    thereAndBack(LIGHT, async (id) => {
      const map = await mapOf(id);
      const segment = map.idOf('外延片');
      const revision = async () => await revisionOf(api, id);
      expect(
        codes(
          await correctSegment(api, { chain: id, segment, revision: await revision(), correction: { name: '外延' } }),
        ),
      ).toEqual([]);
      expect(
        codes(
          await removeInput(api, { chain: id, revision: await revision(), input: map.idOf('高纯氨'), buyer: segment }),
        ),
      ).toEqual([]);
      expect(
        codes(await removeSegment(api, { chain: id, revision: await revision(), segment: map.idOf('荧光粉') })),
      ).toEqual([]);
      const after = await mapOf(id);
      expect(after.lines).toEqual(['LED芯片→灯具', '回收镓⇢外延', '外延⇢LED芯片', '衬底⇢外延']);
      expect(await revision()).toBe(4);
    }));

  it('of a cone of segments adds nothing but itself', () =>
    thereAndBack({ name: '段链', members: ['Segment:n-lamp', 'Segment:n-chip'] }, async (id, { change }) => {
      expect(change?.summary.zh).toBe('自建产业链“段链”：2 个环节，其中新设 0 个；新添投入 0 条。');
      expect((await mapOf(id)).lines).toEqual(['LED芯片→灯具']);
    }));

  it('says as essential what staff call so', () =>
    thereAndBack({ ...LIGHT, essential: true, members: products('外延片', '衬底') }, async (id) =>
      expect((await mapOf(id)).lines).toEqual(['衬底→外延片']),
    ));

  it('takes inputs as they were known on the date of the view', () =>
    thereAndBack({ ...LIGHT, members: products('玻璃杯', '衬底'), asOf: '2024-12-31' }, async (id) =>
      expect((await mapOf(id)).lines).toEqual([]),
    ));

  it.each([
    ['a name that is taken', { ...LIGHT, name: '光电链' }, 'BAD_VALUE', 'name'],
    ['no name', { ...LIGHT, name: ' ' }, 'BAD_VALUE', 'name'],
    ['no members', { ...LIGHT, members: [] }, 'BAD_VALUE', 'members'],
    [
      'more members than a map holds',
      { ...LIGHT, members: Array.from({ length: 81 }, (_, n) => `Product:${n}`) },
      'BAD_VALUE',
      'members',
    ],
    ['a product that is not there', { ...LIGHT, members: products('灯具', '无') }, 'NOT_FOUND', 'members'],
    ['what is neither segment nor product', { ...LIGHT, members: ['Chain:n'] }, 'NOT_FOUND', 'members'],
    ['no industry for new segments', { ...LIGHT, industry: null }, 'BAD_VALUE', 'industry'],
    ['an industry that is not there', { ...LIGHT, industry: 'Industry:no' }, 'NOT_FOUND', 'industry'],
  ])('refuses %s, and writes nothing', async (_, chain, code, field) => {
    const before = await graphContents(api.graph);
    expect(codes(await makeChain(api, { chain }))).toEqual([[code, field]]);
    expect(await graphContents(api.graph)).toEqual(before);
  });

  it('is refused to nobody, and another may not take its name', async () => {
    expect(codes(await makeChain(api, { chain: LIGHT, by: ' ' }))).toEqual([['NEEDS_NAME', 'by']]);
    await thereAndBack(LIGHT, async () =>
      expect(codes(await makeChain(api, { chain: LIGHT }))).toEqual([['BAD_VALUE', 'name']]),
    );
  });
});
