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

type Ranges = { shared: ReadonlyMap<FactorRule, RangeOf>; of: WeakMap<Candidate, readonly RangeOf[]> };
const worked = new WeakMap<GapGround, Ranges>();

/** What is the same for every candidate of a gap, and beside it what was worked out of each so far. */
function rangesAt(about: Asked): Ranges {
  const found = worked.get(about.ground) ?? {
    shared: new Map(factorRules.filter(({ shared }) => shared).map((rule) => [rule, rangeOf(rule, about)])),
    of: new WeakMap(),
  };
  worked.set(about.ground, found);
  return found;
}

/** The factors of a candidate of a gap as numbers only: enough to rank thousands. No weight is in them, so they are kept. */
export function rangesOf(world: TargetWorld, gap: GapOf, candidate: Candidate): readonly RangeOf[] {
  const about = asked(world, gap, candidate);
  const { shared, of } = rangesAt(about);
  const found = of.get(candidate) ?? factorRules.map((rule) => shared.get(rule) ?? rangeOf(rule, about));
  of.set(candidate, found);
  return found;
}

/** All factors of a candidate of a gap, with what can be said of each. */
export function factorsOf(world: TargetWorld, gap: GapOf, candidate: Candidate): FactorOf[] {
  const about = asked(world, gap, candidate);
  return factorRules.map((rule) => {
    const range = rangeOf(rule, about);
    return { ...range, ...rule.tell(about, range) };
  });
}
