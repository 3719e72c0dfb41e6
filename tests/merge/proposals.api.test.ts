import { describe, expect, it } from 'vitest';
import { codes, undo } from '../change/change.ts';
import { useApi } from '../setup/api.ts';
import { merge, proposed, reject } from './merge.ts';

const api = useApi('merge-chain');
const STARS = 'Enterprise:star|Enterprise:star-electric';

describe('pairs that may be one', () => {
  it('come the likeliest first, with reason, evidence and the one to keep', async () => {
    const { mergeProposals } = await api.ask<{ mergeProposals: Record<string, unknown>[] }>(`{ mergeProposals {
      id confidence keep reason { zh } evidence { locator source { id } }
      first { ... on Enterprise { name } ... on Project { name } } } }`);
    expect(mergeProposals.map(({ id, confidence }) => [id, confidence])).toEqual([
      ['Enterprise:crescent|Enterprise:moon', 0.9],
      [STARS, 0.85],
      ['Enterprise:parts|Enterprise:parts-works', 0.5],
      ['Project:line|Project:line-new', 0.5],
    ]);
    expect(mergeProposals[1]).toMatchObject({
      evidence: [{ locator: 'L50', source: { id: 'Source:M-2025' } }],
      first: { name: '灯省星光电子集团' },
    });
    expect(mergeProposals[3]).toMatchObject({
      reason: { zh: '同在一地，“灯件产线扩建”之中有“灯件产线”。' },
      evidence: [],
      keep: 'Project:line',
    });
  });

  it('say what would be counted once less', async () => {
    const { mergeProposals } = await api.ask<{ mergeProposals: { id: string; effects: object[] }[] }>(
      '{ mergeProposals { id effects { count of before after } } }',
    );
    expect(mergeProposals.find(({ id }) => id === STARS)?.effects).toEqual([
      { count: 'BACKERS', of: 'Project:line', before: 2, after: 1 },
      { count: 'LEADERS', of: 'Chain:lamp', before: 2, after: 1 },
      { count: 'MAKERS', of: 'Segment:lamp', before: 2, after: 1 },
    ]);
  });

  it('belong to an area when one of the two lies in it', async () => {
    expect(await proposed(api, 'Region:960200')).toEqual(['Enterprise:crescent|Enterprise:moon']);
    expect(await proposed(api, 'Zone:bright')).toEqual([STARS, 'Project:line|Project:line-new']);
    expect((await api.refusal('{ mergeProposals(area: "Zone:nowhere") { id } }')).extensions.code).toBe('NOT_FOUND');
  });
});

it('what was said to be two is not proposed again, until that is undone', async () => {
  const rejected = await reject(api, 'Enterprise:star', 'Enterprise:star-electric');
  expect(rejected).toMatchObject({ change: { kind: 'MERGE_REJECTED' }, userErrors: [] });
  expect(await proposed(api)).not.toContain(STARS);
  expect(codes(await merge(api, { keep: 'Enterprise:star', merged: 'Enterprise:star-electric' }))).toEqual([
    ['ALREADY_DECIDED', null],
  ]);
  await undo(api, String(rejected.change?.id), 1);
  expect(await proposed(api)).toContain(STARS);
});
