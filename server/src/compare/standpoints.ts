import { type Assessment, assessed, type Ground } from '../gap/assess.ts';
import type { Path } from './cause.ts';
import { type Interval, undone } from './undone.ts';

/** An area from the four standpoints of `cause.ts`. */
export type Standpoints = Path<Assessment>;

/** Between two assessments of an area: the same formulas with the facts of each, nothing more is read. */
export function standpointsBetween(ground: Ground, from: Assessment, to: Assessment): Standpoints {
  const interval = intervalOf(from, to);
  if (interval.from === interval.to) return [from, from, to, to];
  return [
    from,
    assessed(ground, to.scope, undone(from.facts, interval), to),
    assessed(ground, to.scope, undone(to.facts, interval), to),
    to,
  ];
}

export const intervalOf = (from: Assessment, to: Assessment): Interval => ({
  from: from.scope.asOf,
  to: to.scope.asOf,
});

/** The same question asked from each standpoint. */
export const asked = <Value>(
  [from, time, learned, to]: Standpoints,
  question: (assessment: Assessment) => Value,
): Path<Value> => [question(from), question(time), question(learned), question(to)];
