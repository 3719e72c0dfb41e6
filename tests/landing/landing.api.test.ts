import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** Design §5, with the numbers of the worked example of §4 after a landing on b. */
const api = useApi('tiny-chain');

type Given = { chain?: string; segment: string; zone?: string; enterprise?: string };
const inputs = (landings: readonly Given[]) =>
  landings.map(({ chain = 'Chain:tiny', segment, zone = 'Zone:east', enterprise }) => ({
    chain,
    segment: `Segment:${segment}`,
    zone,
    enterprise: enterprise ? `Enterprise:${enterprise}` : null,
  }));

const ask = <T>(fields: string, landings: readonly Given[], area = 'Region:990100') =>
  api
    .ask<{ landing: T }>(
      `query ($area: ID!, $landings: [LandingInput!]!) { landing(area: $area, asOf: "2025-06-30", landings: $landings) { ${fields} } }`,
      { area, landings: inputs(landings) },
    )
    .then(({ landing }) => landing);

const refuse = (landings: readonly unknown[], area = 'Region:990100', asOf = '2025-06-30') =>
  api.refusal(
    'query ($area: ID!, $asOf: Date, $landings: [LandingInput!]!) { landing(area: $area, asOf: $asOf, landings: $landings) { id } }',
    { area, asOf, landings },
  );

describe('an unnamed supplier that lands on b', () => {
  const onB = [{ segment: 'b' }];

  it('leaves a single source of severity 12.5, where 62.5 was presumed missing', async () => {
    const { segments } = await ask<{ segments: { segment: { id: string }; before: object; after: object }[] }>(
      'segments { segment { id } before { kind severity suppliers concentration { hhi } } after { kind severity suppliers suppliersAtLeast flags concentration { hhi equalShares atMost } } }',
      onB,
    );
    expect(segments.find(({ segment }) => segment.id === 'Segment:b')).toEqual({
      segment: { id: 'Segment:b' },
      before: { kind: 'PRESUMED_MISSING', severity: expect.closeTo(62.5, 10), suppliers: 0, concentration: null },
      after: {
        kind: 'SINGLE_SOURCE',
        severity: expect.closeTo(12.5, 10),
        suppliers: 1,
        suppliersAtLeast: false,
        flags: [],
        concentration: { hhi: 10_000, equalShares: false, atMost: false },
      },
    });
  });

  it('raises completeness from 24.86 to 46.49 %, coverage from 45.95 to 72.97 %', async () => {
    type Figures = { low: number; high: number; coverage: number };
    const { completeness } = await ask<{ completeness: { before: Figures; after: Figures } }>(
      'completeness { before { low high coverage } after { low high coverage } }',
      onB,
    );
    const printed = ({ low, high, coverage }: Figures) => [low, high, coverage].map((value) => value.toFixed(2));
    expect(printed(completeness.before)).toEqual(['24.86', '68.11', '45.95']);
    expect(printed(completeness.after)).toEqual(['46.49', '68.11', '72.97']);
  });

  it('says in a sentence what is gained and at what price', async () => {
    const { headline } = await ask<{ headline: { zh: string; en: string } }>('headline { zh en }', onB);
    expect(headline.zh).toMatch(/^补上 .+，但仍是单点；完整度 \+21\.6 pp。$/);
    expect(headline.en).toMatch(/^Fills .+, but it is a single source; completeness \+21\.6 pp\.$/);
  });

  it('tells how many inputs of the leader are met: c and the optional ones are not touched', async () => {
    const { supportRates } = await ask<{ supportRates: unknown[] }>('supportRates { leader { id } }', onB);
    expect(supportRates).toEqual([]);
  });

  it('keeps every segment of the map in its place', async () => {
    const map = 'segments { id lane upstreamness kind severity } inputs { source target }';
    type Map = { segments: { id: string[]; lane: number[]; kind: string[] }; inputs: object };
    const { before, after } = await ask<{ before: Map; after: Map }>(
      `before(chain: "Chain:tiny") { ${map} } after(chain: "Chain:tiny") { ${map} }`,
      onB,
    );
    expect([after.segments.id, after.segments.lane, after.inputs]).toEqual([
      before.segments.id,
      before.segments.lane,
      before.inputs,
    ]);
    const at = before.segments.id.indexOf('Segment:b');
    expect([before.segments.kind[at], after.segments.kind[at]]).toEqual(['PRESUMED_MISSING', 'SINGLE_SOURCE']);
  });

  it('is written nowhere', async () => {
    const extent = { name: 'test/extent', text: 'RETURN COUNT { () } AS nodes, COUNT { ()-->() } AS relationships' };
    const before = await api.graph.read(extent);
    await ask('id', onB);
    expect(await api.graph.read(extent)).toEqual(before);
    const { gap } = await api.ask<{ gap: { kind: string } }>(
      '{ gap(chain: "Chain:tiny", segment: "Segment:b", area: "Region:990100", asOf: "2025-06-30") { kind } }',
    );
    expect(gap.kind).toBe('PRESUMED_MISSING');
  });
});

describe('several landings together', () => {
  it('meet an input of the leader, and count none, one and several suppliers', async () => {
    const landing = await ask<{
      supportRates: { leader: { id: string }; before: { byCount: object[] }; after: { byCount: object[] } }[];
      spread: { chain: { id: string }; before: object; after: object }[];
    }>(
      `supportRates { leader { id } before { byCount { essential met total unknown } } after { byCount { essential met total unknown } } }
       spread { chain { id } before { none one several } after { none one several } }`,
      [{ segment: 'c' }, { segment: 'b' }, { segment: 'b', zone: 'Zone:west' }],
    );
    // m needs c, and x and a as options: x is met; a is only hinted at.
    expect(landing.supportRates).toEqual([
      {
        leader: { id: 'Enterprise:leader' },
        before: {
          byCount: [
            { essential: true, met: 0, total: 1, unknown: 0 },
            { essential: false, met: 1, total: 3, unknown: 1 },
          ],
        },
        after: {
          byCount: [
            { essential: true, met: 1, total: 1, unknown: 0 },
            { essential: false, met: 2, total: 3, unknown: 1 },
          ],
        },
      },
    ]);
    expect(landing.spread).toEqual([
      { chain: { id: 'Chain:tiny' }, before: { none: 3, one: 2, several: 0 }, after: { none: 1, one: 3, several: 1 } },
    ]);
  });

  it('print their differences, better and worse by meaning', async () => {
    const { differences } = await ask<{
      differences: {
        name: { en: string };
        before: { en: string };
        after: { en: string };
        change: { en: string };
        direction: string;
      }[];
    }>('differences { name { zh en } before { zh en } after { zh en } change { zh en } direction }', [
      { segment: 'b' },
    ]);
    const line = (name: string) => {
      const { before, after, change, direction } = differences.find((each) => each.name.en.startsWith(name)) ?? {};
      return [before?.en, after?.en, change?.en, direction];
    };
    expect(line('Completeness')).toEqual(['24.9–68.1 %', '46.5–68.1 %', '+21.6 pp', 'BETTER']);
    expect(line('Coverage')).toEqual(['45.9 %', '73.0 %', '+27.0 pp', 'BETTER']);
    // c was a known gap; b is one now: a single source.
    expect(line('Gaps (known)')).toEqual(['1', '2', '+1', 'WORSE']);
    expect(line('Unknown')).toEqual(['2', '1', '−1', 'BETTER']);
    expect(line('Single sources')).toEqual(['0', '1', '+1', 'WORSE']);
    // a 75, b 62.5, c 67.5 before; b 12.5 after.
    expect(line('Severity')).toEqual(['205.0', '155.0', '−50.0', 'BETTER']);
    expect(line('Concentration')).toEqual(['none operates', '10000', 'new', 'BETTER']);
  });

  it('name each landing, and whether the enterprise is known to make the segment', async () => {
    const { landings } = await ask<{ landings: object[] }>(
      'landings { chain { id } segment { id } zone { id } enterprise { id } makesIt }',
      [{ segment: 'b', enterprise: 'far-b' }, { segment: 'c', enterprise: 'far-b' }, { segment: 'a' }],
    );
    const chain = { id: 'Chain:tiny' };
    const zone = { id: 'Zone:east' };
    const enterprise = { id: 'Enterprise:far-b' };
    expect(landings).toEqual([
      { chain, segment: { id: 'Segment:b' }, zone, enterprise, makesIt: true },
      { chain, segment: { id: 'Segment:c' }, zone, enterprise, makesIt: false },
      { chain, segment: { id: 'Segment:a' }, zone, enterprise: null, makesIt: null },
    ]);
  });

  it('reach a chain that only shares an input', async () => {
    const { chains } = await ask<{ chains: { chain: { id: string } }[] }>('chains { chain { id } }', [
      { chain: 'Chain:cross', segment: 'k-top' },
    ]);
    expect(chains.map(({ chain }) => chain.id)).toContain('Chain:cross');
    expect(chains[0]?.chain.id).toBe('Chain:cross');
  });
});

describe('what cannot be simulated is refused in words', () => {
  it('no landing', async () =>
    expect((await refuse([])).extensions).toMatchObject({ code: 'NO_LANDING', argument: 'landings' }));

  it('more than 20', async () =>
    expect((await refuse(inputs(Array(21).fill({ segment: 'b' })))).extensions).toMatchObject({
      code: 'TOO_MANY',
      value: 21,
    }));

  it('the same enterprise twice', async () => {
    const { extensions } = await refuse(
      inputs([
        { segment: 'b', enterprise: 'far-b' },
        { segment: 'b', enterprise: 'far-b', zone: 'Zone:west' },
      ]),
    );
    expect(extensions).toMatchObject({ code: 'SAME_LANDING', argument: 'landings[1]', value: 'Enterprise:far-b' });
  });

  it('two unnamed suppliers that nothing tells apart', async () =>
    expect((await refuse(inputs([{ segment: 'b' }, { segment: 'b' }]))).extensions.code).toBe('SAME_LANDING'));

  it('a zone outside the area, with those inside', async () => {
    const { extensions } = await refuse(inputs([{ segment: 'b', zone: 'Zone:west' }]), 'Region:990101');
    expect(extensions).toMatchObject({ code: 'ZONE_OUTSIDE', argument: 'landings[0].zone', value: 'Zone:west' });
    expect(extensions.suggestions).toEqual(['Zone:east', 'Zone:east-park']);
    expect(extensions.sentence?.zh).toContain('Zone:east-park');
  });

  it.each([
    ['makes it here', 'Chain:tiny', 'm', 'leader'],
    ['is located here, making something else', 'Chain:tiny', 'b', 'leader'],
    ['is registered elsewhere, but makes it here', 'Chain:cross', 'k-base', 'branch'],
    ['makes it by a project it backs', 'Chain:edge', 'e-backed', 'backer'],
  ])('an enterprise that %s', async (_, chain, segment, enterprise) => {
    const { extensions } = await refuse(inputs([{ chain, segment, enterprise }]));
    expect(extensions).toMatchObject({ code: 'ALREADY_LOCAL', value: `Enterprise:${enterprise}` });
  });

  it.each([
    ['chain', { chain: 'Chain:tinny', segment: 'b' }, 'Chain:tiny'],
    ['segment', { segment: 'e-silnt', chain: 'Chain:edge' }, 'Segment:e-silent'],
    ['segment', { segment: 'k-top' }, 'Segment:a'],
    ['zone', { segment: 'b', zone: 'Zone:eats' }, 'Zone:east'],
    ['zone', { segment: 'b', zone: 'Region:990101' }, 'Zone:east'],
    ['enterprise', { segment: 'b', enterprise: 'far-c' }, 'Enterprise:far-b'],
  ])('an unknown %s of %o: nearby is %s', async (argument, given, nearby) => {
    const { extensions } = await refuse(inputs([given]));
    expect(extensions).toMatchObject({ code: 'NOT_FOUND', argument: `landings[0].${argument}` });
    expect(extensions.suggestions).toContain(nearby);
  });

  it('what is no id, and what is no date', async () => {
    const [one] = inputs([{ segment: 'b' }]);
    expect((await refuse([{ ...one, zone: '东区' }])).extensions.code).toBe('BAD_ID');
    expect((await refuse([one], 'Region:990100', '2025-13')).extensions.code).toBe('BAD_DATE');
    expect((await refuse([one], 'Region:990110')).extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'area' });
  });
});
