import type { Container, Relay } from './shown-clusters.ts';

export type RelayPair = { key: string; from: Container; to: Container; relays: Relay[] };

/** Relays between two containers together, those with the most inputs first. */
export function relayPairs(relays: readonly Relay[]): RelayPair[] {
  const pairs = new Map<string, RelayPair>();
  for (const relay of relays) {
    const key = `${relay.from.key}>${relay.to.key}`;
    const pair = pairs.get(key) ?? { key, from: relay.from, to: relay.to, relays: [] };
    pair.relays.push(relay);
    pairs.set(key, pair);
  }
  return [...pairs.values()].sort(
    (a, b) => b.relays.length - a.relays.length || a.from.at - b.from.at || a.to.at - b.to.at,
  );
}
