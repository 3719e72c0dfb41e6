import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codes, type Outcome } from '../change/change.ts';
import { merge, undoNow } from '../merge/merge.ts';
import { useApi } from '../setup/api.ts';
import { around, expandAt, neighboursAt, pathsAt } from './exploring.ts';

/** A record that was merged is no stop on any way, and its id still leads to the one that stands for it. */
const api = useApi('merge-chain');
const STAR = 'Enterprise:star';
const ELECTRIC = 'Enterprise:star-electric';

let merges: Outcome[];
beforeAll(async () => {
  merges = [
    await merge(api, { keep: STAR, merged: ELECTRIC }),
    await merge(api, { keep: 'Project:line', merged: 'Project:line-new' }),
    await merge(api, { keep: 'Enterprise:parts', merged: 'Enterprise:parts-works' }),
  ];
  expect(merges.flatMap(codes)).toEqual([]);
}, 120_000);
afterAll(async () => {
  for (const each of merges.reverse()) await undoNow(api, each);
});

it('ways lead past it', async () => {
  // What the merged one still holds in the graph is nothing to walk on.
  const ways = async (from: string, to: string) =>
    new Set((await pathsAt(api, from, to)).map(({ nodes }) => nodes.map(({ id }) => id).join(' ')));
  expect(await ways('Zone:bright', 'Segment:part')).toEqual(
    new Set(['Zone:bright Project:line Segment:part', `Zone:bright ${STAR} Segment:part`]),
  );
  // Its own place is a place of its record only: from there the way is longer.
  expect(await ways('Region:960101', 'Chain:lamp')).toEqual(
    new Set([
      `Region:960101 Enterprise:parts ${STAR} Chain:lamp`,
      'Region:960101 Enterprise:parts Segment:part Chain:lamp',
    ]),
  );
});

describe('its id answers as the kept one', () => {
  it.each([
    [ELECTRIC, STAR],
    ['Project:line-new', 'Project:line'],
  ])('%s', async (gone, kept) => {
    const { explored } = await api.ask<{ explored: { id: string }[] }>(
      'query ($ids: [ID!]!) { explored(ids: $ids) { id } }',
      { ids: [gone, 'Chain:lamp', kept] },
    );
    expect(explored.map(({ id }) => id)).toEqual([kept, 'Chain:lamp', kept]);
    expect(await neighboursAt(api, gone)).toEqual(await neighboursAt(api, kept));
    expect(await around(api, gone)).toEqual(await around(api, kept));
    expect(await pathsAt(api, gone, 'Chain:lamp')).toEqual(await pathsAt(api, kept, 'Chain:lamp'));
    expect(await pathsAt(api, gone, kept)).toEqual([]);
  });

  it('also as the one neighbour that is wanted', async () => {
    const { edges } = await expandAt(api, { id: 'Chain:lamp', type: 'LEADS', direction: 'IN', only: ELECTRIC });
    expect(edges.map(({ node, link }) => [node.id, link.source])).toEqual([[STAR, STAR]]);
  });
});
