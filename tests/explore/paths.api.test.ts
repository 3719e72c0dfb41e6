import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');

const paths = async (from: string, to: string, asOf?: string) =>
  (
    await api.ask<{ paths: { nodes: { id: string }[]; links: { id: string; evidence: string | null }[] }[] }>(
      `query ($from: ID!, $to: ID!, $asOf: Date) { paths(from: $from, to: $to, asOf: $asOf) {
        nodes { id } links { id evidence } } }`,
      { from, to, asOf },
    )
  ).paths;

describe('shortest paths', () => {
  it('from a supplier elsewhere to the leader: what it makes is of the chain that the other leads, with the evidence of each step', async () =>
    expect(await paths('Enterprise:far-b', 'Enterprise:leader')).toEqual([
      {
        nodes: ['Enterprise:far-b', 'Segment:b', 'Chain:tiny', 'Enterprise:leader'].map((id) => ({ id })),
        links: [
          { id: 'ACTIVE_IN:far-b-b', evidence: 'Assertion:activities/far-b-b' },
          { id: 'HAS_SEGMENT:tiny/b', evidence: null },
          { id: 'LEADS:leader-tiny', evidence: 'Assertion:leaderships/leader-tiny' },
        ],
      },
    ]));

  it('all of the same length are told: b to m over c, and over the chain that holds both', async () =>
    expect((await paths('Segment:b', 'Segment:m')).map(({ nodes }) => nodes[1]?.id).sort()).toEqual([
      'Chain:tiny',
      'Segment:c',
    ]));

  it('begin and end at lists and mechanisms, and lead over none: two of one list are not joined by it', async () => {
    const [path] = await paths('List:key-list', 'Segment:m');
    expect(path?.nodes.map(({ id }) => id)).toEqual(['List:key-list', 'Chain:tiny', 'Segment:m']);
    expect(path?.links[0]?.evidence).toBe('Assertion:list_members/key-list/Chain:tiny');
    expect((await paths('Mechanism:ledger', 'Project:overlap')).map(({ links }) => links[0]?.id)).toEqual([
      'BROUGHT_BY:overlap/ledger',
    ]);
    const over = (await paths('Project:backed', 'Zone:east')).flatMap(({ nodes }) => nodes.map(({ id }) => id));
    expect(over.filter((id) => /^(List|Mechanism):/.test(id))).toEqual([]);
  });

  it('do not lead over classes: the industry of the ore is reached by that alone', async () =>
    expect(await paths('Segment:e-raw', 'Industry:06')).toEqual([]));

  it('do not lead over what was not known yet at either end: the zone of a project told of half a year before it', async () => {
    expect(await paths('Project:year-old', 'Zone:west', '2024-06')).toEqual([]);
    expect(await paths('Zone:west', 'Project:year-old', '2024-06')).toEqual([]);
    expect((await paths('Project:year-old', 'Zone:west', '2024-12')).map(({ links }) => links.length)).toEqual([1]);
  });

  it('none is an empty list, and so is the way from a thing to itself', async () => {
    expect(await paths('Enterprise:leader', 'Enterprise:far-b', '2024-06')).toEqual([]);
    expect(await paths('Segment:a', 'Segment:a')).toEqual([]);
  });

  it.each(['from', 'to'])('an unknown id is refused as %s', async (argument) => {
    const ids = { from: 'Segment:a', to: 'Segment:a', [argument]: 'Segment:e-singel' };
    const { extensions } = await api.refusal(
      'query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { links { id } } }',
      ids,
    );
    expect(extensions).toMatchObject({
      code: 'NOT_FOUND',
      argument,
      suggestions: expect.arrayContaining(['Segment:e-single']),
    });
  });
});
