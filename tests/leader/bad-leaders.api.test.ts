import { expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');

it.each([
  ['an enterprise that is not there', '{ leader(id: "Enterprise:leadre") { id } }', 'NOT_FOUND', 'id'],
  ['one that leads nothing', '{ leader(id: "Enterprise:far-b") { id } }', 'NOT_FOUND', 'id'],
  ['one that led once', '{ leader(id: "Enterprise:pilot-works") { id } }', 'NOT_FOUND', 'id'],
  ['a leader before its source', '{ leader(id: "Enterprise:leader", asOf: "2024-01") { id } }', 'NOT_FOUND', 'id'],
  ['another label', '{ leader(id: "Chain:leader") { id } }', 'NOT_FOUND', 'id'],
  ['half an id', '{ leader(id: "Leader:leader|Region:990100") { id } }', 'BAD_ID', 'id'],
  ['no id', '{ leader(id: "leader") { id } }', 'BAD_ID', 'id'],
  ['an area that is not there', '{ leader(id: "Leader:leader|Region:1|2025") { id } }', 'NOT_FOUND', 'area'],
  ['an impossible date', '{ leader(id: "Leader:leader|Region:990100|2025-13") { id } }', 'BAD_DATE', 'asOf'],
  ['leaders of no area', '{ leaders(area: "Region:99") { id } }', 'NOT_FOUND', 'area'],
  ['candidates of no area', '{ leaderCandidates(area: "Region:99") { role } }', 'NOT_FOUND', 'area'],
  ['too many candidates', '{ leaderCandidates(area: "Zone:east", first: 201) { role } }', 'BAD_PAGE_SIZE', 'first'],
  [
    'needs of one that leads nothing',
    '{ needs(area: "Zone:east", leaders: ["Enterprise:far-b"]) { id } }',
    'NOT_FOUND',
    'leaders',
  ],
  ['needs of no id', '{ needs(area: "Zone:east", leaders: [""]) { id } }', 'BAD_ID', 'leaders'],
])('%s is refused by name', async (_, document, code, argument) =>
  expect((await api.refusal(document)).extensions).toMatchObject({ code, argument }),
);

it('leaders in force are suggested, the most alike first', async () => {
  const { extensions } = await api.refusal('{ leader(id: "Enterprise:leadre") { id } }');
  expect(extensions.suggestions).toEqual(['Enterprise:leader', 'Enterprise:branch', 'Enterprise:edge-leader']);
});
