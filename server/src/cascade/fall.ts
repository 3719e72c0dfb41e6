import { sharesOf } from '../chain/concentration.ts';
import type { Input } from '../chain/structure.ts';
import { groupBy } from '../model/group-by.ts';
import { NOTHING, shockOf } from './downstream-shock.ts';
import { networkOf, type SupplyRow } from './network.ts';
import type { Producer } from './producers.ts';

export type SegmentFall = { segment: string; output: number; loss: number; round: number; essential: boolean };
export type EnterpriseFall = { enterprise: string; loss: number; round: number };

export type Fall = {
  /** The largest loss first. */
  segments: SegmentFall[];
  enterprises: EnterpriseFall[];
  systemicRisk: number;
  weighted: boolean;
  rounds: number;
};

/**
 * What falls when an enterprise stops in every segment it makes. The output of a segment and the loss of an enterprise
 * are means over their producers, weighted by capacity where all are known in one unit, else equal. The economic
 * systemic risk index (ESRI; Diem et al. 2022) is the loss of all producers by weight, the removed one included, 0-1.
 */
export function fallOf(
  producers: readonly Producer[],
  inputs: readonly Input[],
  supplies: readonly SupplyRow[],
  removed: string,
): Fall {
  const stopped = [...producers.keys()].filter((node) => producers[node]?.owners.includes(removed));
  const { output, round, essential, rounds } = shockOf(networkOf(producers, inputs, supplies), stopped);
  const lossOf = (nodes: readonly number[], weighted: { shares: number[] }): number =>
    nodes.reduce((sum, node, at) => sum + (weighted.shares[at] ?? 0) * (1 - (output[node] ?? 1)), 0);
  const weigh = (nodes: readonly number[]) => {
    const chosen = nodes.flatMap((node) => producers[node] ?? []);
    return sharesOf(
      chosen.map(({ capacity }) => capacity),
      chosen.map(({ count }) => count),
    );
  };
  const firstRound = (nodes: readonly number[]): number =>
    Math.min(...nodes.map((node) => round[node] ?? -1).filter((turn) => turn >= 0));

  const bySegment = groupBy(producers.keys(), (node) => producers[node]?.segment ?? '');
  const segments = [...bySegment].flatMap(([segment, nodes]): SegmentFall[] => {
    if (nodes.every((node) => (round[node] ?? -1) < 0)) return [];
    const loss = lossOf(nodes, weigh(nodes));
    return [
      {
        segment,
        output: 1 - loss,
        loss,
        round: firstRound(nodes),
        essential: nodes.some((node) => essential[node] === 1),
      },
    ];
  });

  const owned = [...producers.keys()].flatMap((node) =>
    (round[node] ?? -1) < 0 ? [] : (producers[node]?.owners ?? []),
  );
  const hit = new Set(owned);
  const nodesOf = groupBy(
    [...producers.keys()].flatMap((node) =>
      (producers[node]?.owners ?? []).filter((owner) => hit.has(owner)).map((owner) => ({ owner, node })),
    ),
    ({ owner }) => owner,
  );
  const enterprises = [...nodesOf].map(([enterprise, own]): EnterpriseFall => {
    const nodes = own.map(({ node }) => node);
    return { enterprise, loss: lossOf(nodes, weigh(nodes)), round: firstRound(nodes) };
  });

  const all = [...producers.keys()];
  const whole = weigh(all);
  return {
    segments: segments
      .filter(({ loss }) => loss > NOTHING)
      .sort((a, b) => b.loss - a.loss || order(a.segment, b.segment)),
    enterprises: enterprises
      .filter(({ loss }) => loss > NOTHING)
      .sort((a, b) => b.loss - a.loss || order(a.enterprise, b.enterprise)),
    systemicRisk: lossOf(all, whole),
    weighted: !whole.equal,
    rounds,
  };
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
