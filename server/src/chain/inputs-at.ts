import { groupBy } from '../model/group-by.ts';
import type { Input } from './structure.ts';

type Ends = Record<'input' | 'buyer', ReadonlyMap<string, readonly Input[]>>;

/** The inputs of a structure never change: they are grouped once, not searched for every segment of an answer. */
const kept = new WeakMap<readonly Input[], Ends>();

function endsOf(inputs: readonly Input[]): Ends {
  const known = kept.get(inputs);
  if (known) return known;
  const ends = { input: groupBy(inputs, ({ input }) => input), buyer: groupBy(inputs, ({ buyer }) => buyer) };
  kept.set(inputs, ends);
  return ends;
}

/** The inputs that have this segment at that end: `input`, it is bought; `buyer`, it buys. */
export const inputsAt = (inputs: readonly Input[], end: keyof Ends, segment: string): readonly Input[] =>
  endsOf(inputs)[end].get(segment) ?? [];
