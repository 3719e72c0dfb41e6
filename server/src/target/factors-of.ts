import type { GapOf } from '../gap/gap.ts';
import type { Candidate } from './candidate.ts';
import { axisOf } from './factor-names.ts';
import type { Asked } from './factor-rule.ts';
import { factorRules } from './factor-rules.ts';
import { groundOf } from './gap-ground.ts';
import type { FactorOf, RangeOf } from './score.ts';
import type { TargetWorld } from './target-world.ts';

export { type TargetWorld, targetWorld } from './target-world.ts';

const asked = (world: TargetWorld, gap: GapOf, candidate: Candidate): Asked => ({
  world,
  gap,
  ground: groundOf(world, gap),
  candidate,
});

/** The factors of a candidate of a gap as numbers only: enough to rank thousands. */
export function rangesOf(world: TargetWorld, gap: GapOf, candidate: Candidate): RangeOf[] {
  const about = asked(world, gap, candidate);
  return factorRules.map((rule) => {
    const { low, high } = rule.range(about);
    return { name: rule.name, axis: axisOf[rule.name], low, high };
  });
}

/** All factors of a candidate of a gap, with what can be said of each. */
export function factorsOf(world: TargetWorld, gap: GapOf, candidate: Candidate): FactorOf[] {
  const about = asked(world, gap, candidate);
  return factorRules.map((rule) => {
    const { low, high } = rule.range(about);
    return { name: rule.name, axis: axisOf[rule.name], low, high, ...rule.tell(about, { low, high }) };
  });
}
