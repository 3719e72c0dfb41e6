import { sharesOf } from '../chain/concentration.ts';
import { groupBy } from '../model/group-by.ts';
import { type Network, NOTHING, type Shock, shockOf } from './downstream-shock.ts';
import type { Producer } from './producers.ts';

type SegmentFall = { segment: string; output: number; loss: number; round: number; essential: boolean };
type EnterpriseFall = { enterprise: string; loss: number; round: number };

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
export function fallOf(producers: readonly Producer[], network: Network, removed: string): Fall {
  const all = [...producers.keys()];
  const shock = shockOf(
    network,
    all.filter((node) => producers[node]?.owners.includes(removed)),
  );
  const hit = all.filter((node) => (shock.round[node] ?? -1) >= 0);
  const mean = (nodes: readonly number[]) => meanLoss(nodes, producers, shock);
  const whole = mean(all);
  return {
    segments: segmentsIn(hit, producers, shock, mean),
    enterprises: enterprisesIn(hit, producers, shock, mean),
    systemicRisk: whole.loss,
    weighted: !whole.equal && producers.every(({ capacity }) => capacity !== null),
    rounds: shock.rounds,
  };
}

type Mean = (nodes: readonly number[]) => { loss: number };

function meanLoss(nodes: readonly number[], producers: readonly Producer[], { output }: Shock) {
  const { shares, equal } = sharesOf(
    nodes.map((node) => producers[node]?.capacity ?? null),
    nodes.map((node) => producers[node]?.count ?? 1),
  );
  const loss = nodes.reduce((sum, node, at) => sum + (shares[at] ?? 0) * (1 - (output[node] ?? 1)), 0);
  return { loss, equal };
}

const firstRound = (nodes: readonly number[], { round }: Shock): number =>
  Math.min(...nodes.map((node) => round[node] ?? -1).filter((turn) => turn >= 0));

function segmentsIn(hit: readonly number[], producers: readonly Producer[], shock: Shock, mean: Mean): SegmentFall[] {
  const segments = new Set(hit.map((node) => producers[node]?.segment));
  const own = groupBy(
    [...producers.keys()].filter((node) => segments.has(producers[node]?.segment)),
    (node) => producers[node]?.segment ?? '',
  );
  return [...own]
    .map(([segment, nodes]) => {
      const { loss } = mean(nodes);
      const essential = nodes.some((node) => shock.essential[node] === 1);
      return { segment, output: 1 - loss, loss, round: firstRound(nodes, shock), essential };
    })
    .filter(({ loss }) => loss > NOTHING)
    .sort((a, b) => b.loss - a.loss || order(a.segment, b.segment));
}

function enterprisesIn(
  hit: readonly number[],
  producers: readonly Producer[],
  shock: Shock,
  mean: Mean,
): EnterpriseFall[] {
  const own = new Map<string, number[]>(
    hit.flatMap((node) => (producers[node]?.owners ?? []).map((owner): [string, number[]] => [owner, []])),
  );
  producers.forEach(({ owners }, node) => {
    for (const owner of owners) own.get(owner)?.push(node);
  });
  return [...own]
    .map(([enterprise, nodes]) => ({ enterprise, loss: mean(nodes).loss, round: firstRound(nodes, shock) }))
    .filter(({ loss }) => loss > NOTHING)
    .sort((a, b) => b.loss - a.loss || order(a.enterprise, b.enterprise));
}

const order = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
