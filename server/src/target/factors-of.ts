import type { GapOf } from '../gap/gap.ts';
import type { Candidate } from './candidate.ts';
import { axisOf } from './factor-names.ts';
import type { Asked, FactorRule } from './factor-rule.ts';
import { factorRules } from './factor-rules.ts';
import { type GapGround, groundOf } from './gap-ground.ts';
import type { FactorOf, RangeOf } from './score.ts';
import type { TargetWorld } from './target-world.ts';

export { type TargetWorld, targetWorld } from './target-world.ts';

const asked = (world: TargetWorld, gap: GapOf, candidate: Candidate): Asked => ({
  world,
  gap,
  ground: groundOf(world, gap),
  candidate,
});

const rangeOf = (rule: FactorRule, about: Asked): RangeOf => {
  const { low, high } = rule.range(about);
  return { name: rule.name, axis: axisOf[rule.name], low, high };
};

const sharedRanges = new WeakMap<GapGround, ReadonlyMap<FactorRule, RangeOf>>();

/** What is the same for every candidate is worked out once for a gap. */
function sharedOf(about: Asked): ReadonlyMap<FactorRule, RangeOf> {
  const found =
    sharedRanges.get(about.ground) ??
    new Map(factorRules.filter(({ shared }) => shared).map((rule) => [rule, rangeOf(rule, about)]));
  sharedRanges.set(about.ground, found);
  return found;
}

/** The factors of a candidate of a gap as numbers only: enough to rank thousands. */
export function rangesOf(world: TargetWorld, gap: GapOf, candidate: Candidate): RangeOf[] {
  const about = asked(world, gap, candidate);
  const shared = sharedOf(about);
  return factorRules.map((rule) => shared.get(rule) ?? rangeOf(rule, about));
}

/** All factors of a candidate of a gap, with what can be said of each. */
export function factorsOf(world: TargetWorld, gap: GapOf, candidate: Candidate): FactorOf[] {
  const about = asked(world, gap, candidate);
  return factorRules.map((rule) => {
    const range = rangeOf(rule, about);
    return { ...range, ...rule.tell(about, range) };
  });
}
