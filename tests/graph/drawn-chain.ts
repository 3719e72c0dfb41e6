import type { ChainMapData } from '../../client/src/graph/chain-map.ts';
import type { GapKind } from '../../client/src/graph/kinds.ts';

export type Segment = { name: string; side?: string; kind?: GapKind };
export type Input = { from: string; to: string; essential?: boolean; returning?: boolean };

/** The columns of a chain from plain segments and inputs; lanes are longest paths, as on the server. */
export function drawnChain(segments: readonly Segment[], inputs: readonly Input[]): ChainMapData {
  const sold = new Map<string, string[]>(segments.map(({ name }) => [name, []]));
  for (const { from, to, returning } of inputs) if (!returning) sold.get(from)?.push(to);
  const buyers = (name: string) => sold.get(name) as string[];
  const lanes = new Map<string, number>();
  const means = new Map<string, number>();
  const laneOf = (name: string): number => {
    const known = lanes.get(name);
    if (known !== undefined) return known;
    const lane = 1 + Math.max(0, ...buyers(name).map(laneOf));
    lanes.set(name, lane);
    return lane;
  };
  const meanOf = (name: string): number => {
    const known = means.get(name);
    if (known !== undefined) return known;
    const around = buyers(name).map(meanOf);
    const mean = 1 + (around.length === 0 ? 0 : around.reduce((sum, value) => sum + value, 0) / around.length);
    means.set(name, mean);
    return mean;
  };
  const ordered = [...segments].sort(
    (a, b) => laneOf(b.name) - laneOf(a.name) || meanOf(b.name) - meanOf(a.name) || (a.name < b.name ? -1 : 1),
  );
  const places = new Map(ordered.map(({ name }, at) => [name, at]));
  const indexOf = (name: string) => places.get(name) as number;
  return {
    segments: {
      id: ordered.map(({ name }) => `Segment:${name}`),
      name: ordered.map(({ name }) => name),
      nameEn: ordered.map(({ name }) => name),
      side: ordered.map(({ side }) => side !== undefined),
      group: ordered.map(({ side }) => side ?? null),
      groupEn: ordered.map(({ side }) => side ?? null),
      lane: ordered.map(({ name }) => laneOf(name)),
      upstreamness: ordered.map(({ name }) => meanOf(name)),
      kind: ordered.map(({ kind }) => kind ?? 'PRESUMED_MISSING'),
      flags: ordered.map(() => []),
      severity: ordered.map(() => 50),
      suppliers: ordered.map(() => 0),
      suppliersAtLeast: ordered.map(() => false),
      projects: ordered.map(() => 0),
      stageLow: ordered.map(() => null),
      stageHigh: ordered.map(() => null),
      leader: ordered.map(() => null),
      conflict: ordered.map(() => false),
    },
    inputs: {
      source: inputs.map(({ from }) => indexOf(from)),
      target: inputs.map(({ to }) => indexOf(to)),
      essential: inputs.map(({ essential }) => essential ?? true),
      returning: inputs.map(({ returning }) => returning ?? false),
    },
  };
}
