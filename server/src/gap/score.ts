import { type Metrics, metricsOf } from '../chain/metrics.ts';
import { type Chain, inputsOf, type Structure } from '../chain/structure.ts';
import { completenessOf } from './completeness.ts';
import { severityOf, structureOf, suppliedOf, type Terms, weightOf } from './severity.ts';
import type { Standing } from './standing.ts';

/** A segment of a chain, scored. */
export type Scored = Standing & {
  chain: string;
  metrics: Metrics;
  terms: Terms;
  supplied: number;
  severity: number;
  floor: number;
  /** Among the chain's open, recruitable segments of the same tab; null when not among them. */
  rank: number | null;
};

export type ScoredChain = {
  chain: Chain;
  segments: ReadonlyMap<string, Scored>;
  completeness: { low: number; high: number; coverage: number } | null;
};

/** By severity, then reach, then key: the order within a tab. */
export const bySeverity = (a: Scored, b: Scored): number =>
  b.severity - a.severity || b.metrics.reach - a.metrics.reach || (a.segment < b.segment ? -1 : 1);

/** A segment as it stands, scored in a chain; without its rank. */
export function scoreSegment(chain: string, own: Metrics, stands: Standing): Scored {
  const terms = { essential: own.essential, reach: own.reach, need: stands.need };
  const supplied = suppliedOf(stands.kind, stands.situation.presence, stands.homePresence, stands.fill);
  const { value, floor } = severityOf(stands.kind, weightOf(terms), supplied, stands.fill);
  // What is spread comes last: V8 takes a microsecond for each property that is added to a copy.
  return { chain, metrics: own, terms, supplied, severity: value, floor, rank: null, ...stands };
}

/** What a segment weighs in the completeness of its chain. */
export const partOf = ({ terms, situation, known }: Scored) => ({
  weight: structureOf(terms),
  presence: situation.presence,
  known,
});

/** A chain with its segments scored, ranked and summed up. `metrics` are worked out where they are not known yet. */
export function scoreChain(
  chain: Chain,
  structure: Structure,
  standingOf: (segment: string) => Standing,
  metrics: ReadonlyMap<string, Metrics> = metricsIn(chain, structure),
): ScoredChain {
  const keys = chain.members.map((member) => member.segment);
  const scored = keys.flatMap((segment): Scored[] => {
    const own = metrics.get(segment);
    return own ? [scoreSegment(chain.key, own, standingOf(segment))] : [];
  });
  for (const known of [true, false]) {
    const tab = scored.filter((gap) => gap.known === known && isOpen(gap, structure)).sort(bySeverity);
    tab.forEach((gap) => {
      gap.rank = 1 + tab.findIndex(({ severity }) => severity === gap.severity);
    });
  }
  return {
    chain,
    segments: new Map(scored.map((gap) => [gap.segment, gap])),
    completeness: completenessOf(scored.map(partOf)),
  };
}

const kept = new WeakMap<Structure, Map<Chain, Map<string, Metrics>>>();

/** Worked out once: a structure never changes, and has no date. */
function metricsIn(chain: Chain, structure: Structure): ReadonlyMap<string, Metrics> {
  const of = kept.get(structure) ?? new Map<Chain, Map<string, Metrics>>();
  kept.set(structure, of);
  const known = of.get(chain);
  if (known) return known;
  const metrics = metricsOf(
    chain.members.map((member) => member.segment),
    inputsOf(chain, structure.inputs),
  );
  of.set(chain, metrics);
  return metrics;
}

/** On a gap list: not covered, and something that can be attracted. */
export const isOpen = (gap: Standing, structure: Structure): boolean =>
  gap.kind !== 'COVERED' && (structure.segments.get(gap.segment)?.recruitable ?? false);
