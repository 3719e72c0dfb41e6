import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('seed');
const CITY = 'Region:140400';

type Figure = { id: string; value: number; unit: string; subject: { id: string } };
type Line = { points: { id: string }[]; changes: { difference: number; unit: string; growth: number | null }[] };
type Apart = { subject: { id: string }; lineCount: number; reasons: string[]; sentence: { zh: string; en: string } };
type Indicator = {
  id: string;
  key: string;
  observations: Figure[];
  inside: Figure[];
  items: Figure[];
  lines: Line[];
  apart: Apart[];
};
type Rate = {
  own: boolean;
  printed: number | null;
  computed: number | null;
  check: string;
  sentence: { zh: string };
  observation: Figure & {
    population: string;
    period: string;
    numerator: number | null;
    denominator: number | null;
    known: string;
    locator: string;
    source: { id: string };
    evidence: { locator: string }[];
  };
};
type Card = { key: string; name: string; rates: Rate[]; lines: Line[]; apart: Apart[] };

const FIGURE = '{ id value unit subject { id } }';
const LINES = `lines { points { id } changes { difference unit growth } }
  apart { subject { id } lineCount reasons sentence { zh en } }`;
const indicators = async (area: string, asOf?: string) =>
  (
    await api.ask<{ indicators: Indicator[] }>(
      `query ($area: ID!, $asOf: Date) { indicators(area: $area, asOf: $asOf) {
        id key theme observations ${FIGURE} inside ${FIGURE} items ${FIGURE} ${LINES} } }`,
      { area, asOf },
    )
  ).indicators;
const cards = async (area: string, asOf?: string) =>
  (
    await api.ask<{ rateCards: Card[] }>(
      `query ($area: ID!, $asOf: Date) { rateCards(area: $area, asOf: $asOf) { key name ${LINES}
        rates { own printed computed check sentence { zh en } observation { id value unit population period numerator
          denominator known locator source { id } subject { id } evidence { locator } } } } }`,
      { area, asOf },
    )
  ).rateCards;
const card = async (key: string, area: string, asOf?: string) =>
  (await cards(area, asOf)).find((one) => one.key === key);
const pointsOf = ({ lines }: { lines: Line[] }) => lines.map(({ points }) => points.map(({ id }) => id));

describe('the start rate of the city', () => {
  it('stands over three populations that are never one line', async () => {
    const rate = await card('start-rate', CITY);
    expect(rate?.rates.map(({ printed, own }) => [printed, own])).toEqual([
      [65.3, true],
      [93.5, true],
      [93.4, true],
    ]);
    expect(rate?.lines.map(({ points }) => points.length)).toEqual([1, 1, 1]);
    expect(rate?.lines.flatMap(({ changes }) => changes)).toEqual([]);
    expect(rate?.apart).toHaveLength(1);
    expect(rate?.apart[0]).toMatchObject({ lineCount: 3, reasons: expect.arrayContaining(['POPULATION', 'CONFLICT']) });
    expect(rate?.apart[0]?.sentence.zh).toContain('不得连成一条线');
  });

  it('agrees with 360 of 551 where it has parts, and says where it has none', async () => {
    const [newest, older] = (await card('start-rate', CITY))?.rates ?? [];
    expect(newest).toMatchObject({
      check: 'AGREES',
      observation: { numerator: 360, denominator: 551, period: '2025-01/2025-06', known: '2025-09-30', locator: 'L9' },
    });
    expect(newest?.computed).toBeCloseTo(65.336, 3);
    expect(newest?.observation.evidence).toEqual([{ locator: 'L9' }]);
    expect(older).toMatchObject({ check: 'NO_PARTS', computed: null });
  });

  it('is known only by the sources of the date, and the rule of a later conflict stays untold', async () => {
    const rate = await card('start-rate', CITY, '2024-09-30');
    expect(rate?.rates.map(({ printed }) => printed)).toEqual([93.5, 93.4]);
    expect(rate?.lines).toHaveLength(2);
    expect(rate?.apart[0]?.reasons).toContain('CONFLICT');
    expect(rate?.apart[0]?.sentence.zh).not.toMatch(/2025|551/);
    expect((await card('start-rate', CITY, '2023-06-30'))?.rates.map(({ printed }) => printed)).toEqual([93.4]);
    expect(await card('start-rate', CITY, '2023-05-31')).toBeUndefined();
  });
});

describe('the production rate', () => {
  it('has two populations and no fall between them', async () => {
    const rate = await card('production-rate', CITY);
    expect(rate?.rates.map(({ printed }) => printed)).toEqual([41.4, 60.3]);
    expect(rate?.apart[0]?.sentence.zh).toContain('不能说投产率下降');
  });
});

it('the rates that planners ask for come first', async () =>
  expect((await cards(CITY)).slice(0, 3).map(({ key }) => key)).toEqual([
    'start-rate',
    'production-rate',
    'at-capacity-rate',
  ]));

it('eleven of the twenty projects that Zhangzi signed in 2023 were started: 55 %, reckoned and not printed', async () => {
  const own = await card('started-projects', 'Zone:zhangzi');
  expect(own?.rates).toMatchObject([
    { own: true, printed: null, computed: 55, check: 'NOT_PRINTED', observation: { numerator: 11, denominator: 20 } },
  ]);
  const ofCity = await card('started-projects', CITY);
  expect(ofCity?.rates).toMatchObject([{ own: false, observation: { subject: { id: 'Zone:zhangzi' } } }]);
});

it('72.4 % agrees with 176.2 of 243.2, which are rounded themselves', async () =>
  expect((await card('industrial-share-of-zone-investment', CITY))?.rates).toMatchObject([
    { printed: 72.4, check: 'AGREES' },
  ]));

describe('the figures of an area', () => {
  it('are its own, those of areas inside it and those of projects, apart', async () => {
    const all = await indicators(CITY);
    for (const { observations, inside, items } of all) {
      expect(observations.every(({ subject }) => subject.id === CITY)).toBe(true);
      expect(inside.every(({ subject }) => /^(Zone|Region):/.test(subject.id) && subject.id !== CITY)).toBe(true);
      expect(items.every(({ subject }) => /^(Project|Enterprise):/.test(subject.id))).toBe(true);
    }
    const land = all.find(({ key }) => key === 'land-area');
    expect(land).toMatchObject({ observations: [], inside: [] });
    expect(land?.items.map(({ subject }) => subject.id)).toContain('Project:anbotaike-drugs');
    const signed = all.find(({ key }) => key === 'signed-projects');
    expect(signed?.inside.map(({ id }) => id)).toEqual(['Observation:zhangzi-2023-signed']);
  });

  it('are all on one line each, and on one only', async () => {
    for (const indicator of await indicators(CITY)) {
      const figures = [...indicator.observations, ...indicator.inside, ...indicator.items].map(({ id }) => id);
      expect(pointsOf(indicator).flat().sort()).toEqual(figures.sort());
    }
  });

  it('join where the population is the same: the zones of the city are 13 in 2023 and in 2024', async () => {
    const zones = (await indicators(CITY)).find(({ key }) => key === 'development-zones');
    expect(pointsOf(zones ?? { lines: [] })).toContainEqual([
      'Observation:city-2023-h1-zones',
      'Observation:city-2024-08-zones',
    ]);
    expect(zones?.lines.flatMap(({ changes }) => changes)).toContainEqual({ difference: 0, unit: '个', growth: 0 });
  });

  it('never make growth of industrial investment across documents that use another base', async () => {
    const investment = (await indicators(CITY)).find(({ key }) => key === 'industrial-investment');
    expect(investment?.lines.every(({ points }) => points.length === 1)).toBe(true);
    expect(investment?.apart[0]?.sentence.zh).toContain('不得跨文件计算增速');
  });

  it('keep percentage points and per cent apart', async () => {
    const all = await indicators(CITY);
    const units = (key: string) => new Set(all.find((one) => one.key === key)?.observations.map(({ unit }) => unit));
    expect(units('city-investment-pull')).toEqual(new Set(['个百分点']));
    expect(units('industrial-investment-growth')).toEqual(new Set(['%']));
  });

  it('are none before their source', async () => expect(await indicators(CITY, '2023-05-31')).toEqual([]));

  it('carry area and date in their id', async () =>
    expect((await indicators('Zone:gaoxin', '2024-12-31'))[0]?.id).toMatch(
      /^Indicator:[\w-]+\|Zone:gaoxin\|2024-12-31$/,
    ));
});

describe.each(['indicators', 'rateCards'])('%s refuses', (field) => {
  const document = `query ($area: ID!, $asOf: Date) { ${field}(area: $area, asOf: $asOf) { id } }`;
  it.each([
    ['an unknown area', { area: 'Zone:gaoxn' }, 'NOT_FOUND', 'area'],
    ['what is no id', { area: 'gaoxin' }, 'BAD_ID', 'area'],
    ['a date that never was', { area: CITY, asOf: '2025-02-30' }, 'BAD_DATE', 'asOf'],
  ])('%s', async (_, variables, code, argument) => {
    const { extensions } = await api.refusal(document, variables);
    expect(extensions).toMatchObject({ code, argument });
    if (code === 'NOT_FOUND') expect(extensions.suggestions).toContain('Zone:gaoxin');
  });
});
