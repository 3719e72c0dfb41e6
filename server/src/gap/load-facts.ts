import { getHeapStatistics } from 'node:v8';
import type { Catalogue } from '../api/catalogue.ts';
import { Recent } from '../model/recent.ts';
import type { Graph } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import type { ActivityFact, Facts } from './facts.ts';
import { type FactsOfAllDates, knownBy } from './known-by.ts';
import { readFacts } from './read-facts.ts';
import { homeScope, type Scope } from './scope.ts';

const producers = statement('gap/producers');

type Ground = Pick<Catalogue, 'version' | 'tree' | 'disputed' | 'unplaced'>;
/** The facts of a home as they were known at a date. Errors: those of `Graph.read`. */
export type FactReader = (catalogue: Ground, scope: Scope) => Promise<Facts>;

export const DEFAULTS = {
  /** Of the memory that the program may use, so much may hold facts. */
  share: 0.25,
  /** Bytes that an activity holds, with its part of everything else of its place. */
  bytes: 1_000,
  /** Dates of a home at which its facts are kept as they were known. */
  dates: 8,
};

/** Activities that are kept in memory, of all places together: a million with 4 GB. */
const KEPT = (DEFAULTS.share * getHeapStatistics().heap_size_limit) / DEFAULTS.bytes;

type Held = { facts: Promise<FactsOfAllDates>; size: number; known: Recent<Facts> };

/**
 * Facts are read once for a home and a version of the data, and are then known for every date and every area inside it:
 * moving through time asks the database nothing.
 */
export function factReader(graph: Graph): FactReader {
  let of = 0;
  let kept = new Map<string, Held>();

  function heldOf({ version, tree, unplaced }: Ground, scope: Scope): Held {
    if (version !== of) {
      of = version;
      kept = new Map();
    }
    const own = kept;
    const home = homeScope(tree, scope);
    const places = [...home.homeInside, ...home.wider];
    const entry = own.get(home.home) ?? {
      facts: readFacts(graph, tree, unplaced, places),
      size: 0,
      known: new Recent<Facts>(DEFAULTS.dates),
    };
    own.delete(home.home);
    own.set(home.home, entry);
    entry.facts.then(
      (facts) => {
        entry.size = facts.activities.length;
        makeRoom(own);
      },
      () => own.delete(home.home),
    );
    return entry;
  }

  return (catalogue, scope) => {
    const { facts, known } = heldOf(catalogue, scope);
    return known.of(String(scope.asOf), async () => knownBy(await facts, scope.asOf, catalogue.disputed));
  };
}

/** Lets the places go that were not asked for the longest; one that is too large by itself is never kept. */
function makeRoom(kept: Map<string, { size: number }>): void {
  let sum = [...kept.values()].reduce((all, { size }) => all + size, 0);
  for (const [home, { size }] of kept) {
    if (sum <= KEPT) return;
    sum -= size;
    kept.delete(home);
  }
}

/**
 * Of segments that stand on chains made by staff only: who makes a product that is such a segment. The data say where a
 * firm is registered, not where it makes it: a hint, to be verified.
 */
export const producersOf = async (
  graph: Graph,
  segments: readonly string[],
  { homeInside, wider, asOf }: Scope,
): Promise<ActivityFact[]> =>
  (await graph.read(producers, {
    segments,
    places: [...homeInside, ...wider],
    asOf: BigInt(asOf),
  })) as unknown as ActivityFact[];
