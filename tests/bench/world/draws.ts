import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

export type Draws = {
  /** 0 to count - 1. */
  below(count: number): number;
  /** True in so many of a hundred. */
  percent(share: number): boolean;
  of<T>(things: readonly T[]): T;
};

/** Draws that are the same for the same seed. */
export function drawsOf(seed: number): Draws {
  const generator = xoroshiro128plus(seed);
  const below = (count: number): number => (generator.next() >>> 0) % count;
  return {
    below,
    percent: (share) => below(100) < share,
    of: (things) => things[below(things.length)] as (typeof things)[number],
  };
}
