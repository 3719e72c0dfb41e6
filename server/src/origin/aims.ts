import type { Scope } from '../gap/scope.ts';
import type { TargetOutcome } from '../gen/schema.ts';
import { groupBy } from '../model/group-by.ts';
import type { AreaTree } from '../place/area.ts';
import type { RegionAim } from '../target/outposts.ts';
import { bestHolding, type Holding, regionHolds } from '../target/region-holds.ts';
import type { Arrival } from './arrivals.ts';

/** What came from a region for sure, and what may have: the seat is only known to be in a wider place. */
export function comersFrom<Comer extends Arrival>(tree: AreaTree, region: string, comers: readonly Comer[]) {
  const held = comers.map((comer) => ({ comer, holding: heldBy(tree, region, comer) }));
  const of = (wanted: Holding) => held.filter(({ holding }) => holding === wanted).map(({ comer }) => comer);
  return { sure: of('IN'), undecided: of('MAYBE') };
}

function heldBy(tree: AreaTree, region: string, { seats }: Arrival): Holding {
  const holdings = seats.map((seat) => regionHolds(tree, region, seat));
  return holdings.includes('IN') ? 'IN' : holdings.includes('MAYBE') ? 'MAYBE' : 'OUT';
}

/** Whether something came from none of the regions aimed at, for sure. */
export const cameUninvited = (tree: AreaTree, aims: readonly RegionAim[], { seats }: Arrival): boolean =>
  seats.length > 0 && seats.every((seat) => bestHolding(tree, aims, seat).holding === 'OUT');

/** One place of ours that aims at a region, by one or several sources, and what came of it. */
export type OriginAim = {
  of: string;
  region: string;
  statements: readonly string[];
  outcome: TargetOutcome;
  /** Ids of what came from there to this place. */
  here: readonly string[];
  /** What came from there to home, but is not known to be here; what may have come from there. */
  elsewhere: number;
  undecided: number;
};

/** The aims of an area, of what is in it and of what holds it: a zone courts what its city courts. */
export function originAims(
  aims: readonly RegionAim[],
  comers: readonly Arrival[],
  tree: AreaTree,
  scope: Scope,
): OriginAim[] {
  return [...groupBy(aims, ({ of, region }) => `${of}|${region}`).values()].map((told) => {
    const [{ of, region }] = told as [RegionAim];
    const inside = scope.inside.has(of) ? tree.inside(of) : scope.inside;
    const { sure, undecided } = comersFrom(tree, region, comers);
    const here = sure.filter(({ at }) => at.some((place) => inside.has(place)));
    const elsewhere = sure.length - here.length;
    return {
      of,
      region,
      statements: told.map(({ statement }) => statement),
      outcome: outcomeOf(here.length, elsewhere, undecided.length),
      here: here.map(({ id }) => id),
      elsewhere,
      undecided: undecided.length,
    };
  });
}

export function outcomeOf(here: number, elsewhere: number, undecided: number): TargetOutcome {
  if (here > 0) return 'CAME';
  if (elsewhere > 0) return 'ELSEWHERE';
  return undecided > 0 ? 'UNDECIDED' : 'NOTHING_SEEN';
}
