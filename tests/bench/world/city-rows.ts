import { CITY, cityId, enterpriseKey, provinceId, statedBy } from './city.ts';
import { type Draws, drawsOf } from './draws.ts';
import { projectRows } from './project-rows.ts';
import { Rows } from './rows.ts';
import { chains, int, segments } from './structure-rows.ts';

const [SUPPLIES, PURCHASES, LEADERS, SURVEYS] = [500, 30, 8, 6];

function placeRows(rows: Rows, city: number): string[] {
  const reference = { known: int(0), source: 'R', standing: 'OBSERVED' };
  const key = `c${city}`;
  const province = provinceId(city).slice('Region:'.length);
  if (city % CITY.inProvince === 0) {
    rows.add('node/regions', { key: province, name: `省${province}`, kind: 'PROVINCE', ...reference });
    rows.add('link/region-part-of', { key: province, partOf: 'cn' });
  }
  rows.add('node/regions', { key, name: `市${city}`, kind: 'CITY', ...reference });
  rows.add('link/region-part-of', { key, partOf: province });
  const counties = Array.from({ length: CITY.counties }, (_, at) => `${key}-${at}`);
  for (const county of counties) {
    rows.add('node/regions', { key: county, name: `县${county}`, kind: 'COUNTY', ...reference });
    rows.add('link/region-part-of', { key: county, partOf: key });
  }
  const zones = Array.from({ length: CITY.zones }, (_, at) => `${key}-z${at}`);
  for (const zone of zones) {
    rows.add('node/zones', { key: zone, name: `开发区${zone}`, kind: 'DEVELOPMENT_ZONE', ...reference });
    rows.add('link/zone-part-of', { key: zone, partOf: cityId(city) });
  }
  const report = `C${city}`;
  const date = int(20240630 + (city % 6) * 100);
  rows.add('node/sources', { key: report, title: `市${city}的报告`, kind: 'DOCUMENT', date, dateStanding: 'OBSERVED' });
  rows.add('link/reports-progress-of', { source: report, place: cityId(city) });
  return [...counties.map((county) => `Region:${county}`), ...zones.map((zone) => `Zone:${zone}`)];
}

function activityRows(rows: Rows, draws: Draws, enterprise: string, places: readonly string[]): void {
  for (let number = 0; number < (draws.percent(35) ? 2 : 1); number += 1) {
    const stated = statedBy(draws);
    const key = `${enterprise}-a${number}`;
    const share = draws.below(100);
    rows.add('link/active-in', {
      key,
      enterprise,
      segment: draws.of(segments).key,
      status: share < 80 ? 'OPERATING' : share < 85 ? 'PILOT' : share < 95 ? 'MENTIONED' : 'CLOSED',
      function: draws.percent(90) ? 'PRODUCTION' : 'SALES',
      place: draws.percent(10) ? draws.of(places) : null,
      ...(draws.percent(30) && { capacity: 10 + draws.below(990), unit: 't' }),
      ...stated,
    });
    if (draws.percent(25)) {
      const assertion = `activities/${key}`;
      const words = { statementZh: `${enterprise}在产。`, statementEn: `${enterprise} operates.`, locator: 'L1' };
      rows.add('node/assertions', { key: assertion, table: 'activities', ...words, ...stated });
      rows.add('link/assertion-from', { key: assertion, source: stated.source });
      rows.add('link/assertion-about', { assertion, subjectLabel: 'Enterprise', subjectKey: enterprise });
    }
  }
}

function enterpriseRows(rows: Rows, draws: Draws, city: number, places: readonly string[]): void {
  for (let number = 0; number < CITY.enterprises; number += 1) {
    const key = enterpriseKey(city, number);
    const trade = draws.of(segments).name;
    rows.add('node/enterprises', { key, name: `市${city}${trade}${number}公司`, kind: 'FIRM', ...statedBy(draws) });
    // Of one the place is not known; of one only the province is.
    const place = number === 0 ? null : number === 1 ? provinceId(city) : draws.of(places);
    if (place) rows.add('link/located-in', { key, locatedIn: place });
    activityRows(rows, draws, key, places);
    if (draws.percent(50)) {
      const product = `c${city}-p${draws.below(CITY.products)}`;
      const share = draws.percent(50) ? draws.below(101) : null;
      rows.add('link/produces', { key: `${key}/${product}`, enterprise: key, product, share, ...statedBy(draws) });
    }
  }
  for (let number = 0; number < CITY.products; number += 1) {
    const { name } = draws.of(segments);
    const product = { key: `c${city}-p${number}`, name: `${number % 3 === 0 ? '特种' : ''}${name}${number}型` };
    // A third of them are called after a segment as a whole, so that gaps find makers by product.
    const called = number % 3 === 0 ? product.name : `${product.name.slice(0, 1)}件${city}-${number}`;
    rows.add('node/products', { ...product, name: called, aliases: [], ...statedBy(draws) });
  }
}

function bondRows(rows: Rows, draws: Draws, city: number): void {
  const any = (of = city) => enterpriseKey(of, draws.below(CITY.enterprises));
  for (let number = 0; number < SUPPLIES; number += 1) {
    const supplier = any(city > 0 && draws.percent(10) ? city - 1 : city);
    const ends = { key: `c${city}-l${number}`, supplier, buyer: any(), segment: draws.of(segments).key };
    rows.add('link/supplies', { ...ends, ...statedBy(draws) });
  }
  for (let number = 0; number < PURCHASES; number += 1)
    rows.add('link/buys', {
      key: `c${city}-b${number}`,
      enterprise: any(),
      segment: draws.of(segments).key,
      amountWan: draws.percent(50) ? int(draws.below(90_000)) : null,
      origin: draws.of(['LOCAL', 'OUTSIDE', 'UNKNOWN']),
      ...statedBy(draws),
    });
  for (let number = 0; number < LEADERS; number += 1)
    rows.add('link/leads', {
      key: `c${city}-k${number}`,
      enterprise: any(),
      chain: draws.of(chains).key,
      kind: draws.of(['LEADER', 'CORE', 'EMERGING']),
      level: 'CITY',
      ...statedBy(draws),
    });
  for (let number = 0; number < SURVEYS; number += 1) {
    const key = `c${city}-v${number}`;
    const stated = statedBy(draws);
    rows.add('node/surveys', { key, state: number < 2 ? 'COMPLETE' : 'PARTIAL', date: stated.known, ...stated });
    rows.add('link/survey-of', { key, ofLabel: 'Chain', ofKey: chains[(city + number) % chains.length]?.key });
    rows.add('link/survey-in', { key, in: cityId(city) });
  }
}

/** All of one city, the same for the same seed and number; suppliers may sit in the city before it. */
export function cityRows(seed: number, city: number): Rows {
  const rows = new Rows();
  const draws = drawsOf(seed * 100_003 + city);
  const places = placeRows(rows, city);
  enterpriseRows(rows, draws, city, places);
  projectRows(rows, draws, city, places);
  bondRows(rows, draws, city);
  return rows;
}
