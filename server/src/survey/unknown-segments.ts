import type { Catalogue } from '../api/catalogue.ts';
import type { Assessment } from '../gap/assess.ts';
import { type Effect, effectOf } from './effect.ts';

/** A segment of which nobody knows whether it is supplied; `chains` are those that hold it, in the order of the package. */
export type UnknownSegment = { segment: string; chains: readonly string[] } & Effect;

/** An assessment never changes: what it took to look behind every unknown segment is kept with it. */
const kept = new WeakMap<Assessment, readonly UnknownSegment[]>();

/** By effect, then by the number of chains that wait for it, then by key. */
const compare = (a: UnknownSegment, b: UnknownSegment): number =>
  b.effect - a.effect || b.chains.length - a.chains.length || (a.segment < b.segment ? -1 : 1);

/** Every segment of unknown kind of all chains, the one that would change the gap list most first. */
export function unknownSegments(
  { structure }: Pick<Catalogue, 'structure'>,
  assessment: Assessment,
): readonly UnknownSegment[] {
  const found = kept.get(assessment);
  if (found) return found;
  const chainsOf = new Map<string, string[]>();
  for (const [chain, { segments }] of assessment.chains) {
    for (const { segment, known } of segments.values()) {
      if (!known) chainsOf.set(segment, [...(chainsOf.get(segment) ?? []), chain]);
    }
  }
  const all = [...chainsOf]
    .map(([segment, chains]) => ({ segment, chains, ...effectOf(structure, assessment, segment) }))
    .sort(compare);
  kept.set(assessment, all);
  return all;
}
