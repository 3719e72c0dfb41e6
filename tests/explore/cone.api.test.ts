import { describe, expect, it } from 'vitest';
import { useApi } from '../setup/api.ts';

const api = useApi('tiny-chain');
const DOCUMENT = `query ($id: ID!, $direction: ConeDirection!, $steps: Int!, $skip: Int) {
  cone(id: $id, direction: $direction, steps: $steps, skip: $skip) {
    shown total nodes { id step } edges { source target essential standing id evidence } } }`;

type Cone = {
  shown: number;
  total: number;
  nodes: { id: string[]; step: number[] };
  edges: { source: number[]; target: number[]; essential: boolean[]; id: string[] };
};
async function cone(id: string, direction: string, steps: number) {
  const { shown, total, nodes, edges } = (await api.ask<{ cone: Cone }>(DOCUMENT, { id, direction, steps })).cone;
  return {
    shown,
    total,
    nodes: nodes.id.map((each, at) => `${nodes.step[at]} ${each}`),
    edges: edges.source
      .map(
        (source, at) => `${nodes.id[source]} ${edges.essential[at] ? '=>' : '->'} ${nodes.id[edges.target[at] ?? -1]}`,
      )
      .sort(),
  };
}

describe('cones', () => {
  it('upstream of the product: each thing once, at its nearest step, with the inputs among them', async () =>
    expect(await cone('Segment:m', 'UPSTREAM', 8)).toEqual({
      shown: 4,
      total: 4,
      nodes: ['0 Segment:m', '1 Segment:a', '1 Segment:c', '1 Segment:x', '2 Segment:b'],
      edges: [
        'Segment:a -> Segment:m',
        'Segment:a => Segment:c',
        'Segment:b => Segment:c',
        'Segment:c => Segment:m',
        'Segment:x -> Segment:m',
      ],
    }));

  it('go on after so many of the nearest, with the start and the inputs among them', async () => {
    const asked = { id: 'Segment:m', direction: 'UPSTREAM', steps: 8, skip: 3 };
    const { cone: rest } = await api.ask<{ cone: Cone }>(DOCUMENT, asked);
    expect(rest).toMatchObject({ shown: 1, total: 4, nodes: { id: ['Segment:m', 'Segment:b'], step: [0, 2] } });
    expect(rest.edges.id).toEqual([]);
  });

  it('stop at so many steps, and count only those', async () =>
    expect(await cone('Segment:m', 'UPSTREAM', 1)).toMatchObject({
      shown: 3,
      total: 3,
      nodes: ['0 Segment:m', '1 Segment:a', '1 Segment:c', '1 Segment:x'],
    }));

  it('downstream cross chains', async () =>
    expect((await cone('Segment:k-base', 'DOWNSTREAM', 8)).nodes).toEqual([
      '0 Segment:k-base',
      '1 Segment:e-single',
      '1 Segment:k-top',
      '2 Segment:e-final',
    ]));

  it('leave recycling out: the ore is not downstream of the product that feeds it', async () =>
    expect(await cone('Segment:e-final', 'DOWNSTREAM', 8)).toEqual({
      shown: 0,
      total: 0,
      nodes: ['0 Segment:e-final'],
      edges: [],
    }));

  it.each([
    [{ id: 'Segment:m', direction: 'UPSTREAM', steps: 9 }, 'TOO_MANY', 'steps'],
    [{ id: 'Segment:m', direction: 'UPSTREAM', steps: 0 }, 'TOO_MANY', 'steps'],
    [{ id: 'Segment:m', direction: 'UPSTREAM', steps: 1, skip: -1 }, 'BAD_PAGE_SIZE', 'skip'],
    [{ id: 'Segment:nothing', direction: 'UPSTREAM', steps: 1 }, 'NOT_FOUND', 'id'],
    [{ id: 'Chain:tiny', direction: 'UPSTREAM', steps: 1 }, 'BAD_ID', 'id'],
  ])('%o is refused by name', async (variables, code, argument) =>
    expect((await api.refusal(DOCUMENT, variables)).extensions).toMatchObject({ code, argument }),
  );
});
