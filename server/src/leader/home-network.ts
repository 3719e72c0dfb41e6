import type { Structure } from '../chain/structure.ts';
import { groupBy } from '../model/group-by.ts';

/** An enterprise's links at home: how many partners in each chain, and how many whose supply is recorded. */
export type NodeOf = {
  key: string;
  degrees: ReadonlyMap<string, number>;
  recorded: number;
  /** Partners that follow from the chains' inputs and are not recorded. */
  potential: number;
};

type Keys = ReadonlySet<string>;
type ByChain = Map<string, Set<string>>;
type Supply = { supplier: string; buyer: string; segment: string | null };

const NONE: Keys = new Set();

/**
 * The network of the enterprises that operate at home (`operators` by segment): recorded supplies between them, and
 * potential ones: one operates in an input of a segment that the other operates in, return edges left out. A link
 * belongs to the chains of both its ends; where they share none, for each end to those of the other. A pair counts once
 * in a chain, and nobody is linked with itself.
 */
export function homeNetwork(
  { chains, inputs }: Pick<Structure, 'chains' | 'inputs'>,
  operators: ReadonlyMap<string, readonly string[]>,
  supplies: readonly Supply[],
): NodeOf[] {
  const chainsOf = setsOf(
    [...chains.values()].flatMap(({ key, members }) => members.map(({ segment }) => [segment, key] as const)),
  );
  const segmentsOf = setsOf([...operators].flatMap(([segment, keys]) => keys.map((key) => [key, segment] as const)));
  const live = inputs.filter(({ returning }) => !returning);
  const adjacent = setsOf(live.flatMap(({ input, buyer }) => [[input, buyer] as const, [buyer, input] as const]));

  /** Those that could deal with whoever operates in these segments; most firms share theirs with many. */
  const potentialOf = (segments: Keys): ByChain => {
    const found: ByChain = new Map();
    for (const segment of segments)
      for (const other of adjacent.get(segment) ?? NONE)
        for (const chain of chainsOfLink(chainsOf.get(segment) ?? NONE, chainsOf.get(other) ?? NONE))
          for (const partner of operators.get(other) ?? []) valueAt(found, chain).add(partner);
    return found;
  };
  const recorded = recordedLinks(supplies, chainsOf, segmentsOf);
  const alike = groupBy([...segmentsOf.keys()].sort(), (key) => [...(segmentsOf.get(key) ?? NONE)].sort().join('|'));
  return [...alike.values()].flatMap((keys) => {
    const potential = potentialOf(segmentsOf.get(keys[0] ?? '') ?? NONE);
    const all = new Set([...potential.values()].flatMap((partners) => [...partners]));
    return keys.map((key) => nodeOf(key, potential, all, recorded.get(key) ?? new Map()));
  });
}

function nodeOf(key: string, potential: ByChain, all: Keys, recorded: ByChain): NodeOf {
  const partners = new Set([...recorded.values()].flatMap((each) => [...each]));
  const added = (known: Keys, further: Keys) => [...further].filter((partner) => !known.has(partner)).length;
  const besides = (known: Keys) => known.size - Number(known.has(key));
  const degrees = [...new Set([...potential.keys(), ...recorded.keys()])].map((chain) => {
    const known = potential.get(chain) ?? NONE;
    return [chain, besides(known) + added(known, recorded.get(chain) ?? NONE)] as const;
  });
  const both = partners.size - added(all, partners);
  return { key, degrees: new Map(degrees), recorded: partners.size, potential: besides(all) - both };
}

/** Recorded supplies by enterprise and chain; a supply of an unknown segment lies in the chains of the whole firm. */
function recordedLinks(
  supplies: readonly Supply[],
  chainsOf: ReadonlyMap<string, Keys>,
  segmentsOf: ReadonlyMap<string, Keys>,
): Map<string, ByChain> {
  const chainsAt = (segments: Iterable<string>): Keys =>
    new Set([...segments].flatMap((segment) => [...(chainsOf.get(segment) ?? NONE)]));
  const found = new Map<string, ByChain>();
  const add = (node: string, own: Keys, partner: string, other: Keys) => {
    const byChain = found.get(node) ?? new Map<string, Set<string>>();
    found.set(node, byChain);
    for (const chain of chainsOfLink(own, other)) valueAt(byChain, chain).add(partner);
  };
  for (const { supplier, buyer, segment } of supplies) {
    const [sold, used] = [segmentsOf.get(supplier), segmentsOf.get(buyer)];
    if (!sold || !used || supplier === buyer) continue;
    const [from, to] = [chainsAt(segment === null ? sold : [segment]), chainsAt(used)];
    add(supplier, from, buyer, to);
    add(buyer, to, supplier, from);
  }
  return found;
}

/** The chains that a link counts in for its end with the chains `own`. */
function chainsOfLink(own: Keys, other: Keys): Iterable<string> {
  const common = [...own].filter((chain) => other.has(chain));
  return common.length > 0 ? common : other;
}

const setsOf = (pairs: readonly (readonly [string, string])[]): Map<string, Keys> =>
  new Map([...groupBy(pairs, ([key]) => key)].map(([key, own]) => [key, new Set(own.map(([, value]) => value))]));

function valueAt(map: ByChain, key: string): Set<string> {
  const found = map.get(key) ?? new Set();
  map.set(key, found);
  return found;
}
