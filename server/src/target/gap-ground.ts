import type { GapOf } from '../gap/gap.ts';
import type { Scored } from '../gap/score.ts';
import { structureOf } from '../gap/severity.ts';
import { operating } from '../gap/situation.ts';
import { simulate } from '../landing/simulate.ts';
import { homeStandings } from '../leader/home-standings.ts';
import { bestRise } from './factors/completeness-rise.ts';
import type { TargetWorld } from './target-world.ts';
import { type ZoneFitOf, zoneFits } from './zone-fit.ts';

/** What is the same for every candidate of a gap. */
export type GapGround = {
  /** The zone of the area that suits best; null without zones. */
  zone: ZoneFitOf | null;
  /** Where a landing is tried: that zone, else the area itself. */
  place: string;
  /** Operating makers at home: at least so many, exactly so many; `known`: the segment is known there. */
  makers: { low: number; exact: boolean; known: boolean; keys: readonly string[] };
  /** Before and after a landing of one supplier in `place`. */
  severity: { before: number; after: number };
  /** Percentage points of the chain's completeness (low): by this landing, and by the best one on the chain. */
  completeness: { rise: number; best: number };
  /** The landing newly makes an overlap or a duplication. */
  duplicates: boolean;
};

/** Worked out once for each gap of a world. */
export function groundOf(world: TargetWorld, gap: GapOf): GapGround {
  const key = `${gap.chain.key}|${gap.segment.key}`;
  const found = world.grounds.get(key) ?? workOut(world, gap);
  world.grounds.set(key, found);
  return found;
}

const repeats = ({ flags }: Scored): number =>
  flags.filter((flag) => flag === 'OVERLAP' || flag === 'DUPLICATED').length;

function workOut({ catalogue, assessment, zones }: TargetWorld, gap: GapOf): GapGround {
  const chain = gap.chain.key;
  const segment = gap.segment.key;
  const zone = zoneFits(gap, zones)[0] ?? null;
  const place = zone?.zone ?? assessment.scope.area;
  const before = assessment.chains.get(chain);
  const after = simulate(catalogue, assessment, [{ chain, segment, zone: place, enterprise: null }]).chains.get(chain);
  const landed = after?.segments.get(segment) ?? gap.scored;
  const home = homeStandings(catalogue, assessment).get(segment) ?? gap.scored;
  return {
    zone,
    place,
    makers: {
      ...home.suppliers,
      known: home.known,
      keys: operating(home.situation)
        .filter(({ kind }) => kind === 'ACTIVITY')
        .map(({ key }) => key),
    },
    severity: { before: gap.scored.severity, after: landed.severity },
    completeness: {
      rise: (after?.completeness?.low ?? 0) - (before?.completeness?.low ?? 0),
      best: bestRise(
        [...(before?.segments.values() ?? [])].map((scored) => ({
          weight: structureOf(scored.terms),
          presence: scored.situation.presence,
        })),
      ),
    },
    duplicates: repeats(landed) > repeats(gap.scored),
  };
}
