/** Sends an operation to the API; throws when it is refused. */
export type Ask = (document: string, variables: Record<string, string>) => Promise<unknown>;

/** What the page asks first: the overview, then the map, the list and the worst gap of each chain (client/src), then what the other tabs open with. */
const areas = '{ areas { id } }';
const overview = `query ($area: ID!) { overview(area: $area) { asOf chains {
  chain { id } completeness { low } counts { kind count } leaders { enterprise { name } kind }
  topGap { segment { id } kind severity { floor } } } } }`;
const chainMap = `query ($area: ID!, $chain: ID!) { chainMap(chain: $chain, area: $area) {
  leaders { enterprise { name } } segments { id kind severity } inputs { source target } } }`;
const gaps = `query ($area: ID!, $chain: ID!) { gaps(area: $area, chains: [$chain], first: 200) { nodes {
  reason { zh } projects { lastHeard project { name } } } } }`;
const gap = `query ($area: ID!, $chain: ID!, $segment: ID!) { gap(chain: $chain, segment: $segment, area: $area) {
  reason { zh } suppliers { enterprise { name province } capacity evidence { locator } }
  projects { project { name placeName backers { name } } evidence { locator } } buyers { leaders { name } }
  outsideCount outside(first: 6) { enterprise { name code province } } evidence { statement { zh } source { title } } } }`;
/** The first search builds the index of names. */
const search = '{ search(text: "a", first: 1) { matched } }';

const tabs = [
  `query ($area: ID!) { projects(area: $area, first: 100) { totalCount investment { wan } edges { node {
    standing { printed } segments { name } backers { name } } } } }`,
  'query ($area: ID!) { zoneBoard(area: $area) { zones { priorities { projectCount } projects { match } land { projects { value } } } } }',
  'query ($area: ID!) { leaders(area: $area) { enterprise { name } needs { segment { name } } } }',
  'query ($area: ID!) { unknowns(area: $area) { effect ask { name } } }',
  'query ($area: ID!) { origins(area: $area) { sources { region { name } } enclaves { name } } }',
  'query ($area: ID!) { conflicts(area: $area) { property statements { value } rule } }',
];

/** Also finds the products of every segment, which is kept for the version of the data. */
const opportunities = 'query ($area: ID!) { opportunities(area: $area, first: 1) { totalCount } }';

type Areas = { areas: { id: string }[] };
type Overview = { overview: { chains: { chain: { id: string }; topGap: { segment: { id: string } } | null }[] } };

/** The questions one after another, each to be asked when it is drawn; none for a database without a city. */
export async function* firstScreens(ask: Ask): AsyncGenerator<() => Promise<unknown>> {
  let area: string | undefined;
  yield async () => {
    area = ((await ask(areas, {})) as Areas).areas[0]?.id;
  };
  if (area === undefined) return;
  const city = area;
  let rows: Overview['overview']['chains'] = [];
  yield async () => {
    rows = ((await ask(overview, { area: city })) as Overview).overview.chains;
  };
  for (const { chain, topGap } of rows) {
    const variables = { area: city, chain: chain.id };
    yield () => ask(chainMap, variables);
    yield () => ask(gaps, variables);
    if (topGap) yield () => ask(gap, { ...variables, segment: topGap.segment.id });
  }
  for (const tab of tabs) yield () => ask(tab, { area: city });
  yield () => ask(search, {});
  yield () => ask(opportunities, { area: city });
}
