import type { MatrixCell, Relay } from './shown-matrix.ts';

/** Relays of one input: everyone who makes it, everyone elsewhere who uses it. */
export type RelayGroup = { key: string; from: MatrixCell[]; to: MatrixCell[]; essential: boolean; through: number[] };

/** Relay steps between two segments in one group, upstream first; `interrupted` ones are those with something missing between. */
export function relayGroups(relays: readonly Relay[], interrupted: boolean): RelayGroup[] {
  const groups = new Map<string, RelayGroup>();
  for (const { from, to, essential, through } of relays) {
    if (through.length > 0 !== interrupted) continue;
    const key = `${from.segment}>${to.segment}`;
    const group = groups.get(key) ?? { key, from: [], to: [], essential, through };
    if (!group.from.includes(from)) group.from.push(from);
    if (!group.to.includes(to)) group.to.push(to);
    groups.set(key, group);
  }
  return [...groups.values()].sort(
    (a, b) =>
      (a.from[0]?.segment ?? 0) - (b.from[0]?.segment ?? 0) || (a.to[0]?.segment ?? 0) - (b.to[0]?.segment ?? 0),
  );
}
