import { Rows } from './rows.ts';

const THEMES = ['光伏', '锂电', '光电', '装备', '医药', '食品', '新材', '化工', '汽车', '氢能', '芯片', '钢铁'];
/** From the raw to the finished, four in each of six lanes. */
const PARTS = [
  ...['原料', '矿石', '辅剂', '能源'],
  ...['粉体', '浆料', '靶材', '薄膜'],
  ...['基板', '玻璃', '线缆', '外壳'],
  ...['轴承', '电机', '传感', '控制'],
  ...['模组', '组件', '封装', '涂层'],
  ...['整机', '设备', '系统', '包装'],
];
const LANE = 4;
const PARTS_OF_INDUSTRY = 6;

/** Integers travel as BigInt. */
export const int = BigInt;

/** Dates of the documents: a month each. */
export const sources = Array.from({ length: 24 }, (_, month) => ({
  key: `N${month}`,
  date: (2023 + Math.floor(month / 12)) * 10_000 + (1 + (month % 12)) * 100 + 28,
}));

export const chains = THEMES.map((name, at) => ({ key: `chain-${at}`, name }));
export const segments = THEMES.flatMap((theme, chain) =>
  PARTS.map((part, at) => ({ key: `s-${chain}-${at}`, name: `${theme}${part}`, chain: `chain-${chain}`, at })),
);

/** What does not grow with the world: 12 chains of 24 segments in six lanes, their inputs, industries, sources, the nation. */
export function structureRows(): Rows {
  const rows = new Rows();
  const [first] = sources;
  const stated = { known: int(0), source: 'R', standing: 'OBSERVED' };
  rows.add('node/sources', { key: 'R', title: '行业通识', kind: 'REFERENCE' });
  for (const { key, date } of sources)
    rows.add('node/sources', { key, title: `文件${key}`, kind: 'DOCUMENT', date: int(date), dateStanding: 'OBSERVED' });
  rows.add('node/regions', { key: 'cn', name: '全国', nameEn: 'The nation', kind: 'COUNTRY', ...stated });
  THEMES.forEach((name, chain) => {
    rows.add('node/industries', { key: `i-${chain}`, name: `${name}制造`, nameEn: `Industry ${chain}`, ...stated });
    rows.add('node/chains', {
      key: `chain-${chain}`,
      name,
      nameEn: `Chain ${chain}`,
      version: '1',
      origin: 'TEMPLATE',
      position: int(chain),
      ...stated,
    });
  });
  segments.forEach(({ key, name, chain, at }, index) => {
    rows.add('node/segments', { key, name, nameEn: `Segment ${key}`, aliases: [], recruitable: at > 1, ...stated });
    rows.add('link/has-segment', { key: `${chain}/${key}`, chain, segment: key, side: false, position: int(at) });
    rows.add('link/segment-classified-as', { key, industry: `i-${Math.floor(index / PARTS.length)}` });
    // Two buyers each in the lane above; every sixth also sells to the next chain.
    const above = PARTS.length - LANE > at ? [segments[index + LANE], segments[index - (at % LANE) + LANE]] : [];
    const across = index % PARTS_OF_INDUSTRY === 0 ? [segments[index + PARTS.length + LANE]] : [];
    const buyers = new Set([...above, ...across].flatMap((buyer) => (buyer ? [buyer.key] : [])));
    for (const buyer of buyers)
      rows.add('link/input-of', {
        key: `${key}/${buyer}`,
        input: key,
        buyer,
        essential: index % 3 !== 0,
        returning: false,
        ...stated,
      });
  });
  rows.add('link/reports-progress-of', { source: first?.key, place: 'Region:cn' });
  return rows;
}
