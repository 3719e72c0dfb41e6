import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** The worked example of design §4 and its neighbours, at two dates; the numbers were worked by hand. */
const api = useApi('tiny-chain');

type Row = {
  id: string;
  subject: { id: string; name: string };
  aspect: string;
  change: string;
  cause: string;
  before: string | null;
  after: string | null;
  happened: string | null;
  told: string | null;
  parts: { cause: string; change: number }[];
  sentence: { zh: string; en: string };
  evidence: { statement: { en: string }; source: { date: string | null } }[];
};
type Compared = {
  headline: { zh: string; en: string };
  summary: { segments: number; moved: number; differences: number; sources: number };
  differences: Row[];
};

async function compare(chain: string | null, from: string, to: string): Promise<Compared> {
  const { compare: found } = await api.ask<{ compare: Compared }>(
    `query ($chain: ID, $from: Date!, $to: Date!) { compare(area: "Region:990100", chain: $chain, from: $from, to: $to) {
      headline { zh en } summary { segments moved differences sources }
      differences { id subject { id name } aspect change cause before after happened told parts { cause change }
        sentence { zh en } evidence { statement { en } source { date } } } } }`,
    { chain, from, to },
  );
  return found;
}

const find = ({ differences }: Compared, aspect: string, subject: string) =>
  differences.find((row) => row.aspect === aspect && row.subject.id === subject);
const cause = (of: Compared, aspect: string, subject: string) => find(of, aspect, subject)?.cause;

describe('the worked example from 2025-02-28 to 2025-06-30', () => {
  it('c stalls by the clock: no source of the interval says a word about it', async () => {
    const found = await compare('Chain:tiny', '2025-02-28', '2025-06-30');
    expect(find(found, 'KIND', 'Segment:c')).toMatchObject({
      change: 'MOVED',
      cause: 'CLOCK',
      before: 'BUILDING',
      after: 'STALLED',
      happened: null,
      told: null,
    });
    const late = find(found, 'LATENESS', 'Project:c-line');
    expect(late).toMatchObject({ cause: 'CLOCK', before: 'PUNCTUAL', after: 'OVERDUE' });
    expect(late?.sentence.zh).toContain('原计划 2025-03-31 前');
    expect(late?.evidence.map(({ statement }) => statement.en)).toContain('Component C line: 计划投产.');
    expect(found.summary).toEqual({ segments: 5, moved: 1, differences: 2, sources: 1 });
    expect(found.headline.zh).toBe(
      '测试市小链，2025-02-28 到 2025-06-30：5 个环节里 1 个变了类型——1 个只因时间推移；覆盖度 45.9 → 45.9%，确有的完整度 30.3 → 24.9%。',
    );
  });

  it('and with it the figures, wholly by the clock', async () => {
    const found = await compare('Chain:tiny', '2025-02-28', '2025-06-30');
    // Σv = 3.7; low falls by 0.8 · (0.5 − 0.25) / 3.7, and so does high; coverage stays.
    const moves: [string, string, number, number][] = [
      ['COMPLETENESS_LOW', 'Chain:tiny', 112 / 3.7, 92 / 3.7],
      ['COMPLETENESS_HIGH', 'Chain:tiny', 272 / 3.7, 252 / 3.7],
      // a 75 + b 75 + c 45 → a 75 + b 62.5 + c 67.5
      ['SEVERITY_TOTAL', 'Chain:tiny', 195, 205],
      ['SEVERITY', 'Segment:b', 75, 62.5],
      ['SEVERITY', 'Segment:c', 45, 67.5],
    ];
    for (const [aspect, subject, before, after] of moves) {
      const row = find(found, aspect, subject);
      expect([Number(row?.before), Number(row?.after)]).toEqual([expect.closeTo(before, 9), expect.closeTo(after, 9)]);
      expect(row?.parts.map((part) => [part.cause, part.change])).toEqual([
        ['CLOCK', expect.closeTo(after - before, 9)],
        ['LEARNED', expect.closeTo(0, 9)],
        ['HAPPENED', expect.closeTo(0, 9)],
      ]);
    }
    const figures = found.differences.filter(({ parts }) => parts.length > 0);
    expect(figures).toHaveLength(moves.length);
    // The need for b is that of c, which offers half as much now: 0.5 → 0.25.
    expect(find(found, 'SEVERITY', 'Segment:b')?.sentence.en).toBe('Severity 75.0 → 62.5: need at home 0.50 → 0.25.');
  });

  it('the source that came is told', async () => {
    const found = await compare('Chain:tiny', '2025-02-28', '2025-06-30');
    expect(found.differences.filter(({ aspect }) => aspect === 'SOURCE').map(({ subject }) => subject.id)).toEqual([
      'Source:T-2025-06',
    ]);
  });
});

describe('from 2024-06-30 to 2025-06-30', () => {
  it('each cause, by the dates of events and of sources', async () => {
    const found = await compare('Chain:edge', '2024-06-30', '2025-06-30');
    // Installed in June 2025; signed in March 2024, which was told in December only.
    expect(find(found, 'KIND', 'Segment:e-building')).toMatchObject({
      cause: 'HAPPENED',
      before: 'PRESUMED_MISSING',
      after: 'BUILDING',
      happened: '2025-06-30',
    });
    // Stopped in May 2025.
    expect(find(found, 'STAGE', 'Project:stopped')).toMatchObject({ cause: 'HAPPENED', before: '3', after: 'X' });
    expect(cause(found, 'KIND', 'Segment:e-stopped')).toBe('HAPPENED');
    // In production in October 2024; that its backer operates is told without a date.
    expect(find(found, 'PROJECT', 'Project:backed')).toMatchObject({ cause: 'HAPPENED', happened: '2024-10-31' });
    expect(find(found, 'SUPPLIER', 'Enterprise:backer')).toMatchObject({ cause: 'LEARNED', happened: null });
    // Silent since January 2024.
    expect(cause(found, 'KIND', 'Segment:e-silent')).toBe('CLOCK');
    expect(find(found, 'LATENESS', 'Project:silent')?.evidence).not.toEqual([]);
    // Surveyed in May 2025: the absence was learned, the survey was made.
    expect(cause(found, 'KIND', 'Segment:e-surveyed')).toBe('LEARNED');
    expect(cause(found, 'SURVEY', 'Segment:e-surveyed')).toBe('HAPPENED');
    // A leader since January 2024, told in December.
    expect(find(found, 'LEADERSHIP', 'Enterprise:edge-leader')).toMatchObject({
      change: 'APPEARED',
      cause: 'LEARNED',
      happened: '2024-01-31',
      told: '2024-12-31',
    });
  });

  it('over all chains a thing on two counts once, and every difference has an id of its own', async () => {
    const all = await compare(null, '2024-06-30', '2025-06-30');
    const ids = all.differences.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const edge = await compare('Chain:edge', '2024-06-30', '2025-06-30');
    const tiny = await compare('Chain:tiny', '2024-06-30', '2025-06-30');
    const cross = await compare('Chain:cross', '2024-06-30', '2025-06-30');
    expect(all.summary.moved).toBe(edge.summary.moved + tiny.summary.moved + cross.summary.moved);
  });
});

describe('an absence stated on 2022-03-31', () => {
  it('counts for 36 months, and not a day longer', async () => {
    const found = await compare('Chain:edge', '2025-03-31', '2025-04-01');
    expect(found.differences.filter(({ parts }) => parts.length === 0).map((row) => [row.aspect, row.cause])).toEqual([
      ['KIND', 'CLOCK'],
      ['SURVEY', 'CLOCK'],
    ]);
    expect(find(found, 'KIND', 'Segment:e-absent-old')).toMatchObject({ before: 'MISSING', after: 'PRESUMED_MISSING' });
    expect(find(found, 'SURVEY', 'Segment:e-absent-old')).toMatchObject({ change: 'VANISHED', after: null });
  });
});

describe('knowledge', () => {
  it('from after the second date is never used, neither sources nor events', async () => {
    const found = await compare(null, '2024-01-31', '2025-05-31');
    // Its installation of June 2025 is not known yet; in December 2024 it was told to be signed.
    expect(find(found, 'PROJECT', 'Project:building')).toMatchObject({ after: '3', cause: 'HAPPENED' });
    expect(find(found, 'STAGE', 'Project:stopped')).toBeUndefined();
    const dates = found.differences.flatMap(({ evidence }) => evidence.map(({ source }) => source.date ?? ''));
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => date > '2025-05-31')).toEqual([]);
    expect(found.differences.filter(({ aspect }) => aspect === 'SOURCE').map(({ after }) => after)).toEqual([
      '2024-12-31',
      '2024-06-30',
    ]);
  });

  it('of one date is of no difference', async () => {
    const found = await compare(null, '2025-06', '2025-06-30');
    expect(found.differences).toEqual([]);
    expect(found.headline.en).toBe('Test City, 2025-06-30 to 2025-06-30: the two dates are the same.');
  });
});

describe('what cannot be compared is refused with a sentence', () => {
  const document = `query ($area: ID!, $chain: ID, $from: Date!, $to: Date!) {
    compare(area: $area, chain: $chain, from: $from, to: $to) { headline { zh } } }`;
  const sound = { area: 'Region:990100', chain: null, from: '2024-12', to: '2025-06' };

  it.each([
    ['dates the wrong way round', { from: '2025-06-30', to: '2024-12-31' }, 'DATES_REVERSED', 'from'],
    ['no date', { from: 'yesterday' }, 'BAD_DATE', 'from'],
    ['no date', { to: '2025-13' }, 'BAD_DATE', 'to'],
    ['no such chain', { chain: 'Chain:tinny' }, 'NOT_FOUND', 'chain'],
    ['no such area', { area: 'Region:990109' }, 'NOT_FOUND', 'area'],
  ])('%s', async (_, wrong, code, argument) => {
    const { extensions } = await api.refusal(document, { ...sound, ...wrong });
    expect(extensions).toMatchObject({ code, argument });
    expect(extensions.sentence?.zh).toMatch(/\p{Script=Han}/u);
  });
});
