import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** The worked example of design §4 at 2025-06-30: v of every segment of the chain is 1 or 0.6..., Σv = 3.7. */
const api = useApi('tiny-chain');
const CITY = 'Region:990100';

type Outcome = { kind: string; gapList: number; coverage: number };
type Unknown = {
  kind: string;
  effect: number | null;
  segment: { id: string } | null;
  chains: { id: string }[];
  gaps: { kind: string; reason: { zh: string } }[];
  found: Outcome | null;
  absent: Outcome | null;
  wouldChange: { zh: string; en: string };
  ask: { id: string }[];
  surveyedIn: { id: string }[];
  toSurveyIn: { id: string }[];
  count: number;
  things: { id: string; name: string }[];
};
const FIELDS = `kind effect segment { id } chains { id } gaps { kind reason { zh } } found { kind gapList coverage }
  absent { kind gapList coverage } wouldChange { zh en } ask { id } surveyedIn { id } toSurveyIn { id } count things { id name }`;
const unknowns = async (area = CITY, asOf: string | null = '2025-06-30') =>
  (
    await api.ask<{ unknowns: Unknown[] }>(
      `query ($area: ID!, $asOf: Date) { unknowns(area: $area, asOf: $asOf) { ${FIELDS} } }`,
      { area, asOf },
    )
  ).unknowns;
const of = async (segment: string, area = CITY) =>
  (await unknowns(area)).find((unknown) => unknown.segment?.id === `Segment:${segment}`);
const close = (value: number) => expect.closeTo(value, 6);
/** v(a) = v(b) = 0.6 + 0.4 = 1 of 3.7. */
const RISE = 100 / 3.7;

describe('the effect of knowing a segment', () => {
  it('b: found it is a single source of 12.5 as before; absent it rises from its floor of 12.5 to 62.5', async () =>
    expect(await of('b')).toMatchObject({
      effect: close(50 + RISE),
      found: { kind: 'SINGLE_SOURCE', gapList: close(0), coverage: close(RISE) },
      absent: { kind: 'MISSING', gapList: close(50), coverage: close(RISE) },
      gaps: [{ kind: 'PRESUMED_MISSING' }],
      chains: [{ id: 'Chain:tiny' }],
    }));

  it('a, of which there are only hints: absent it rises from 15 to 75', async () =>
    expect(await of('a')).toMatchObject({
      effect: close(60 + RISE),
      found: { kind: 'SINGLE_SOURCE', gapList: close(0), coverage: close(RISE) },
      absent: { kind: 'MISSING', gapList: close(60), coverage: close(RISE) },
      gaps: [{ kind: 'UNCERTAIN' }],
    }));

  it('k-base, seen from the east: found it is no longer supplied from elsewhere, so it is known and not in the list', async () =>
    expect(await of('k-base', 'Zone:east')).toBeUndefined());

  it('counts the neighbours whose need moves: e-machine feeds what stands', async () => {
    const { found, absent } = (await of('e-machine')) ?? {};
    expect(absent?.gapList).toBeGreaterThan(0);
    expect(found?.coverage).toEqual(absent?.coverage);
  });

  it('is said in a sentence', async () =>
    expect((await of('b'))?.wouldChange).toEqual({
      zh: '现按 12.5 排队；有企业在产则为“单点”，按 12.5 排队；确认没有则为“缺失”，按 62.5 排队。覆盖度 +27.0 个百分点。',
      en: 'Ranked with 12.5 now; if somebody operates: a single source, ranked with 12.5; if nobody does: missing, ranked with 62.5. Coverage +27.0 pp.',
    }));
});

describe('what is not known', () => {
  it('comes by effect, then in the order of the other kinds', async () => {
    const all = await unknowns();
    const effects = all.flatMap(({ effect }) => (effect === null ? [] : [effect]));
    expect(effects).toEqual([...effects].sort((a, b) => b - a));
    const kinds = all.map(({ kind }) => kind);
    expect(kinds.slice(0, effects.length).every((kind) => kind === 'SEGMENT')).toBe(true);
    const order = ['PROJECT_STAGE', 'ENTERPRISE_PLACE', 'CAPACITY', 'PURCHASE', 'SHARE', 'INVESTMENT', 'ZONE_COUNTY'];
    expect(kinds.slice(effects.length)).toEqual(order.filter((kind) => kinds.includes(kind)));
    expect(all.every(({ count, things }) => count === things.length)).toBe(true);
  });

  it('lists each unknown segment once, and no known one', async () => {
    const segments = (await unknowns()).flatMap(({ segment }) => (segment ? [segment.id] : []));
    expect(new Set(segments).size).toBe(segments.length);
    expect(segments).toContain('Segment:e-planned');
    expect(segments).not.toContain('Segment:e-surveyed');
    expect(segments).not.toContain('Segment:m');
  });

  it('names a project that has a plan and no stage, and a maker that is nowhere', async () => {
    const all = await unknowns();
    const ids = (kind: string) => all.find((unknown) => unknown.kind === kind)?.things.map(({ id }) => id) ?? [];
    expect(ids('PROJECT_STAGE')).toEqual(['Project:planned']);
    expect(ids('ENTERPRISE_PLACE')).toEqual(
      expect.arrayContaining(['Enterprise:unplaced-maker', 'Enterprise:province-maker']),
    );
    expect(ids('PURCHASE')).not.toEqual([]);
  });

  it('says whom to ask: zones that put the chain first; and which zones are still to be surveyed', async () => {
    expect(await of('b')).toMatchObject({
      ask: [{ id: 'Zone:east' }],
      surveyedIn: [],
      toSurveyIn: [{ id: 'Zone:east' }, { id: 'Zone:west' }],
    });
    expect(await of('b', 'Zone:west')).toMatchObject({ ask: [{ id: 'Zone:west' }], toSurveyIn: [] });
  });

  it('knows no survey of a later date', async () => {
    const early = (await unknowns(CITY, '2025-01')).flatMap(({ segment }) => (segment ? [segment.id] : []));
    expect(early).toContain('Segment:e-surveyed');
  });

  it('refuses an area that is not there', async () =>
    expect((await api.refusal('{ unknowns(area: "Zone:nowhere") { kind } }')).extensions.code).toBe('NOT_FOUND'));
});

describe('coverage', () => {
  type Share = { knownWeight: number; totalWeight: number; coverage: number; known: number; total: number };
  const share = 'knownWeight totalWeight coverage known total';
  const coverage = async (area: string) =>
    (
      await api.ask<{
        coverage: {
          share: Share;
          chains: { chain: { id: string }; share: Share; completeness: { low: number; high: number } }[];
          areas: { area: { id: string }; share: Share; ownShare: Share | null; ownChains: { id: string }[] }[];
        };
      }>(
        `query ($area: ID!) { coverage(area: $area, asOf: "2025-06-30") { share { ${share} }
          chains { chain { id } share { ${share} } completeness { low high } }
          areas { area { id } share { ${share} } ownShare { ${share} } ownChains { id } } } }`,
        { area },
      )
    ).coverage;

  it('of the chain is 1.7 of 3.7: c, m and x are known', async () => {
    const tiny = (await coverage(CITY)).chains.find(({ chain }) => chain.id === 'Chain:tiny');
    expect(tiny).toMatchObject({
      share: { knownWeight: close(1.7), totalWeight: close(3.7), coverage: close(170 / 3.7), known: 3, total: 5 },
      completeness: { low: close(92 / 3.7), high: close(252 / 3.7) },
    });
  });

  it('of all chains is the sum of their weights, the least covered chain first', async () => {
    const { share: all, chains } = await coverage(CITY);
    expect(all.knownWeight).toBeCloseTo(
      chains.reduce((sum, { share }) => sum + share.knownWeight, 0),
      9,
    );
    expect(all.coverage).toBeCloseTo((100 * all.knownWeight) / all.totalWeight, 9);
    const each = chains.map(({ share }) => share.coverage);
    expect(each).toEqual([...each].sort((a, b) => a - b));
  });

  it('of the east is what an assessment of the east itself says, over its own chains apart', async () => {
    const { areas } = await coverage(CITY);
    expect(areas.map(({ area }) => area.id)).toEqual(['Region:990101', 'Zone:east', 'Region:990102', 'Zone:west']);
    const east = areas.find(({ area }) => area.id === 'Zone:east');
    const alone = await coverage('Zone:east');
    expect(east?.share).toEqual(alone.share);
    expect(east?.ownChains).toEqual([{ id: 'Chain:tiny' }]);
    expect(east?.ownShare).toEqual(alone.chains.find(({ chain }) => chain.id === 'Chain:tiny')?.share);
    expect(areas.find(({ area }) => area.id === 'Zone:west')?.ownShare).toBeNull();
    expect(alone.areas).toEqual([]);
  });
});
