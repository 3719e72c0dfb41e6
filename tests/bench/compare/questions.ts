import { CITY } from '../world/city.ts';

type Asking = { document: string; variables: Record<string, unknown> };

export type Question = {
  name: string;
  /** ms at p95, at worlds of at least so many nodes (100,000 unless it says otherwise). */
  goal?: number;
  /** ms at p95 of what is worked out once for a version of the data. */
  goalKept?: number;
  goalFrom?: number;
  /** Answered from facts or rows that are kept for a version of the data. */
  ofVersion?: boolean;
  ours: Asking;
  /** Nested and in pages: what @neo4j/graphql is measured by. */
  paged?: boolean;
  /** How @neo4j/graphql is asked for the same facts; missing where it cannot. */
  rival?: Asking | undefined;
  /** How many things the answer holds; 0 would be a question that asks nothing. */
  things(data: never): number;
};

const city = 'Region:c1';
const places = [
  city,
  ...Array.from({ length: CITY.counties }, (_, at) => `Region:c1-${at}`),
  ...Array.from({ length: CITY.zones }, (_, at) => `Zone:c1-z${at}`),
];
const chain = 'Chain:chain-2';
const segment = 'Segment:s-2-9';

const chainMap = `query ($area: ID!, $chain: ID!, $asOf: Date) { chainMap(chain: $chain, area: $area, asOf: $asOf) {
  completeness { low high coverage } leaders { enterprise { name } kind }
  segments { id name lane kind severity severityFloor suppliers projects stageLow stageHigh } inputs { source target essential } } }`;
/** With what is covered: in a wide area nearly everything is. */
const kinds = 'WEAK SINGLE_SOURCE COVERED BUILDING PIPELINE STALLED UNCERTAIN OUTSIDE MISSING PRESUMED_MISSING';
const gaps = `query ($area: ID!, $asOf: Date) { gaps(area: $area, asOf: $asOf, first: 50, kinds: [${kinds}]) { totalCount nodes {
  segment { id name } kind severity { value floor } reason { zh } } } }`;
type Map = { chainMap: { segments: { id: string[]; suppliers: number[] } } };
type Gaps = { gaps: { totalCount: number; nodes: unknown[] } };
const suppliersOf = ({ chainMap: { segments } }: Map) => segments.suppliers.reduce((sum, count) => sum + count, 0);
const gapsIn = ({ gaps: { nodes } }: Gaps) => nodes.length;

const rivalChainMap = `query ($chain: String!, $places: [String!]!) { chains(where: { key: { eq: $chain } }) {
  name segments { key name inputsConnection { edges { properties { essential } node { key } } }
    makersConnection(where: { node: { places: { some: { id: { in: $places } } } } }) {
      edges { properties { key status function place capacity unit known } node { key name } } }
    fillers(where: { places: { some: { id: { in: $places } } } }) {
      key name events { key stageFrom stageTo planned date known } backers { key } places { id } } } } }`;

/** What is asked of an area: a city, a province, the nation. */
function ofArea(where: readonly [string, string], area: string, goals: Partial<Question>): Question[] {
  const common = { ...goals, ofVersion: true };
  return [
    {
      name: `${where[0]}的链图 · chainMap of ${where[1]}`,
      ...common,
      ours: { document: chainMap, variables: { area, chain } },
      ...(area === city && { rival: { document: rivalChainMap, variables: { chain: 'chain-2', places } } }),
      things: suppliersOf,
    },
    {
      name: `${where[0]}的缺口 · gaps of ${where[1]}`,
      ...common,
      ours: { document: gaps, variables: { area } },
      things: gapsIn,
    },
  ];
}

export const questions: readonly Question[] = [
  ...ofArea(['一市', 'a city'], city, { goal: 30 }),
  {
    name: '缺口连同证据 · a gap with its evidence',
    ofVersion: true,
    ours: {
      document: `query ($area: ID!, $chain: ID!, $segment: ID!, $asOf: Date) { gap(chain: $chain, segment: $segment, area: $area, asOf: $asOf) {
  kind reason { zh } suppliers { enterprise { name } evidence { locator } } projects { project { name } evidence { locator } }
  outsideCount outside(first: 6) { enterprise { name province } } evidence { statement { zh } source { title } } } }`,
      variables: { area: city, chain, segment },
    },
    things: ({ gap }: { gap: { outsideCount: number } }) => gap.outsideCount,
  },
  {
    name: '一市的项目，一页20 · projects of a city, a page of 20',
    paged: true,
    ofVersion: true,
    ours: {
      document: `query ($area: ID!, $asOf: Date) { projects(area: $area, asOf: $asOf, first: 20, order: NAME) { edges { node {
  id name investmentWan placeName segments(asOf: $asOf) { name } backers(asOf: $asOf) { name }
  stageEvents(asOf: $asOf) { stageFrom stageTo planned date } } } } }`,
      variables: { area: city },
    },
    rival: {
      document: `query ($places: [String!]!) { projectsConnection(first: 20, sort: [{ name: ASC }],
  where: { places: { some: { id: { in: $places } } } }) { edges { node {
  key name investmentWan places { name } segments { name } backers { name } events { stageFrom stageTo planned date } } } } }`,
      variables: { places },
    },
    things: ({ projects }: { projects: { edges: unknown[] } }) => projects.edges.length,
  },
  {
    name: '企业→环节→投入，一页20 · enterprises, their segments, their inputs: a page of 20',
    paged: true,
    ofVersion: true,
    ours: {
      document: `{ enterprises(first: 20) { nodes { id name kind activities { status
  segment { id name inputs { essential segment { id name } } } } } } }`,
      variables: {},
    },
    rival: {
      document: `{ enterprisesConnection(first: 20, sort: [{ key: ASC }]) { edges { node { key name kind
  segmentsConnection(first: 20) { edges { properties { status } node { key name
    inputsConnection(first: 20) { edges { properties { essential } node { key name } } } } } } } } } }`,
      variables: {},
    },
    things: ({ enterprises }: { enterprises: { nodes: unknown[] } }) => enterprises.nodes.length,
  },
  {
    name: '一市一环节的企业 · enterprises of a city in a segment: a page of 20',
    paged: true,
    ofVersion: true,
    ours: {
      document: `query ($area: ID!, $segment: ID!) { enterprises(area: $area, segment: $segment, first: 20) { nodes { id name activities { status segment { id name } } } } }`,
      variables: { area: city, segment },
    },
    rival: {
      document: `query ($places: [String!]!, $segment: String!) { enterprisesConnection(first: 20, sort: [{ key: ASC }], where: {
  places: { some: { id: { in: $places } } } segments: { some: { key: { eq: $segment } } } }) { edges { node { key name
    segmentsConnection { edges { properties { status } node { key name } } } } } } }`,
      variables: { places, segment: 's-2-9' },
    },
    things: ({ enterprises }: { enterprises: { nodes: unknown[] } }) => enterprises.nodes.length,
  },
  {
    name: '搜索四字 · search, four characters',
    ours: {
      document: 'query ($asOf: Date) { search(text: "光电玻璃", first: 20, asOf: $asOf) { node { id name } matched } }',
      variables: {},
    },
    rival: {
      document: '{ enterprises(where: { name: { contains: "光电玻璃" } }, limit: 20) { key name } }',
      variables: {},
    },
    things: ({ search }: { search: unknown[] }) => search.length,
  },
  {
    name: '邻居计数 · neighbours of a segment, counted',
    ours: {
      document: 'query ($segment: ID!, $asOf: Date) { neighbours(id: $segment, asOf: $asOf) { type direction count } }',
      variables: { segment },
    },
    rival: {
      document: `query ($segment: String!) { segments(where: { key: { eq: $segment } }) {
  makersConnection { totalCount } inputsConnection { totalCount } fillersConnection { totalCount } } }`,
      variables: { segment: 's-2-9' },
    },
    things: ({ neighbours }: { neighbours: unknown[] }) => neighbours.length,
  },
  {
    name: '展开环节，一页50 · expand a segment to its makers: a page of 50',
    paged: true,
    ours: {
      document: `query ($segment: ID!, $asOf: Date) { expand(id: $segment, type: ACTIVE_IN, direction: IN, first: 50, asOf: $asOf) {
  totalCount edges { node { id name } link { id status } } } }`,
      variables: { segment },
    },
    rival: {
      document: `query ($segment: String!) { segments(where: { key: { eq: $segment } }) {
  makersConnection(first: 50, sort: [{ node: { key: ASC } }]) { totalCount edges { properties { key status } node { key name } } } } }`,
      variables: { segment: 's-2-9' },
    },
    things: ({ expand }: { expand: { edges: unknown[] } }) => expand.edges.length,
  },
  {
    name: '两企业的最短路径 · shortest paths between two enterprises',
    ours: {
      document: `query ($asOf: Date) { paths(from: "Enterprise:c0-e5", to: "Enterprise:c1-e7", asOf: $asOf) { nodes { id name } links { id } } }`,
      variables: {},
    },
    things: ({ paths }: { paths: unknown[] }) => paths.length,
  },
  {
    name: '环节的上游四步 · cone of a segment, four steps upstream',
    ours: {
      document: `query ($asOf: Date) { cone(id: "Segment:s-2-20", direction: UPSTREAM, steps: 4, asOf: $asOf) {
  nodes { id name step } edges { source target essential } } }`,
      variables: {},
    },
    rival: {
      document: `{ segments(where: { key: { eq: "s-2-20" } }) { ${'inputs { key name '.repeat(4)}${'}'.repeat(4)} } }`,
      variables: {},
    },
    things: ({ cone }: { cone: { nodes: { id: string[] } } }) => cone.nodes.id.length,
  },
  ...ofArea(['一省', 'a province'], 'Region:p0', { goal: 100 }),
  ...ofArea(['全国', 'the nation'], 'Region:cn', { goalKept: 300 }),
];
