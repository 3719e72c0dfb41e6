import { expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');

it.each([
  ['Chain', 'Chain:tiny', 'name', '小链'],
  ['Segment', 'Segment:a', 'name', '甲料'],
  ['Area', 'Region:990101', 'name', '甲县'],
  ['Zone', 'Zone:east', 'name', '东区'],
  ['Source', 'Source:T-2024-12', 'title', '测试市年报（2024年）'],
  ['Industry', 'Industry:39', 'code', '39'],
  ['Enterprise', 'Enterprise:leader', 'name', '测试龙头'],
  ['Product', 'Product:甲料', 'aliases', ['甲种料']],
  ['Project', 'Project:backed-phase-2', 'name', '投产项目二期'],
  ['StageEvent', 'StageEvent:c-line-2', 'printed', '计划投产'],
  ['Gap', 'Gap:tiny|c|Region:990100|2025-06-30', 'kind', 'STALLED'],
  ['Leader', 'Leader:leader|Region:990100|2025-06-30', 'asOf', '2025-06-30'],
  ['ChainOverview', 'ChainOverview:tiny|Region:990100|2025-06-30', 'gapCount', 1],
])('a %s is found again by its id', async (type, id, field, value) => {
  const { node } = await api.ask<{ node: object }>(
    `query ($id: ID!) { node(id: $id) { __typename id ... on ${type} { ${field} } } }`,
    { id },
  );
  expect(node).toEqual({ __typename: type, id, [field]: value });
});

it('every type of the schema that is a Node can be found so', async () => {
  const { __type } = await api.ask<{ __type: { possibleTypes: { name: string }[] } }>(
    '{ __type(name: "Node") { possibleTypes { name } } }',
  );
  expect(__type.possibleTypes.map(({ name }) => name).sort()).toEqual([
    'Area',
    'Chain',
    'ChainOverview',
    'Change',
    'Conflict',
    'Enterprise',
    'Gap',
    'Industry',
    'Leader',
    'Note',
    'Obstacle',
    'Opportunity',
    'Product',
    'Project',
    'Segment',
    'Shortlist',
    'Source',
    'StageEvent',
    'Target',
    'Zone',
  ]);
});

it('the id of a gap carries its area and date', async () => {
  const ask = (asOf: string) =>
    api.ask<{ gap: { id: string } }>(
      `{ gap(chain: "Chain:tiny", segment: "Segment:c", area: "Zone:west", asOf: "${asOf}") { id } }`,
    );
  expect((await ask('2024-12')).gap.id).toBe('Gap:tiny|c|Zone:west|2024-12-31');
  expect((await ask('2025')).gap.id).toBe('Gap:tiny|c|Zone:west|2025-12-31');
});
