import { expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

/** The names that other programs rely on: a change here breaks them. */
const api = useApi('tiny-chain');
const area = 'Region:990100';

it.each([
  ['chains', '{ chains { id name segmentCount origin } }'],
  ['areas', '{ areas { id name kind parent } }'],
  [
    'overview',
    'query ($area: ID!, $asOf: Date) { overview(area: $area, asOf: $asOf) { chains { completeness { low high coverage } counts { kind count } leaders { kind } topGap { id } } } }',
  ],
  [
    'chainMap',
    `query ($area: ID!, $asOf: Date) { chainMap(chain: "Chain:tiny", area: $area, asOf: $asOf) {
      chain { id } area { id } asOf completeness { low high coverage } surveyState
      segments { id name side lane kind flags severity severityFloor suppliers suppliersAtLeast projects leader }
      inputs { source target essential returning } } }`,
  ],
  [
    'gaps',
    `query ($area: ID!, $asOf: Date) { gaps(area: $area, asOf: $asOf, chains: ["Chain:tiny"], kinds: [STALLED], first: 5) {
      totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
  ],
  [
    'gap',
    `query ($area: ID!, $asOf: Date) { gap(chain: "Chain:tiny", segment: "Segment:c", area: $area, asOf: $asOf) {
      id chain { id } segment { id } area { id } asOf kind flags reason { zh en } nextStep { zh en } known
      severity { value floor rank supplied fill terms { name value weight } }
      suppliers { enterprise { id } } projects { project { id } } buyers { segment { id } } outside { enterprise { id } }
      evidence { statement { zh en } standing confidence source { title date } locator } } }`,
  ],
  ['leaders', 'query ($area: ID!, $asOf: Date) { leaders(area: $area, asOf: $asOf) { id } }'],
  [
    'leader',
    `query ($asOf: Date) { leader(id: "Enterprise:leader", asOf: $asOf) { roles { kind level issuer from until }
      supplyTree { state } supportRate { byValue { rate } byCount { met total unknown essential } } needs { state } } }`,
  ],
  [
    'compare',
    `query ($area: ID!) { compare(area: $area, chain: "Chain:tiny", from: "2025-02-28", to: "2025-06-30") {
      differences { subject { id name } cause before after } } }`,
  ],
  [
    'indicators',
    `query ($area: ID!, $asOf: Date) { indicators(area: $area, asOf: $asOf) { id name nameEn unit observations { id value unit
      population populationEn period bound numerator denominator subject { id name } source { title date } known standing
      locator evidence { locator } } lines { points { id } } apart { sentence { zh en } } } }`,
  ],
  ['search', '{ search(text: "ceshi", first: 5) { node { id name } matched } }'],
  ['node', 'query ($area: ID!) { node(id: $area) { id } }'],
  ['sources', '{ sources { id } }'],
  ['industries', '{ industries { id } }'],
  ['zones', '{ zones { id } }'],
  ['regions', '{ regions { id name kind parent } }'],
  [
    'enterprises',
    `query ($area: ID!) { enterprises(area: $area, chain: "Chain:tiny", segment: "Segment:m", industry: "Industry:39", role: LEADER, local: true, first: 3) { totalCount nodes { id } } }`,
  ],
])('%s', async (field, document) => {
  const given = { area, asOf: '2025-06-30' };
  const variables = Object.fromEntries(Object.entries(given).filter(([name]) => document.includes(`$${name}`)));
  expect(await api.ask(document, variables)).toHaveProperty(field);
});
