import type { Input } from '../chain/structure.ts';

/** Makers of a segment in a container. */
type Makers = { container: number; segments: readonly string[] };

export type ClusterRelay = {
  from: number;
  to: number;
  input: string;
  buyer: string;
  /** How many members make the input in the one container, the buyer in the other. */
  makers: number;
  users: number;
};

/**
 * What one container makes and another uses: concluded from the inputs of segments, no recorded supply. Return edges are
 * left out, and so are containers that `may` not take part (an unknown place, no chain) and inputs that `counts` refuses.
 */
export function clusterRelays(
  makers: readonly Makers[],
  inputs: readonly Input[],
  may: (container: number) => boolean,
  counts: (input: Input) => boolean,
): ClusterRelay[] {
  const numbers = new Map<string, Map<number, number>>();
  for (const { container, segments } of makers)
    if (may(container))
      for (const segment of segments) {
        const own = numbers.get(segment) ?? new Map<number, number>();
        own.set(container, (own.get(container) ?? 0) + 1);
        numbers.set(segment, own);
      }
  return inputs
    .filter((input) => !input.returning && counts(input))
    .flatMap(({ input, buyer }) =>
      [...(numbers.get(input) ?? [])].flatMap(([from, count]) =>
        [...(numbers.get(buyer) ?? [])].flatMap(([to, users]) =>
          from === to ? [] : [{ from, to, input, buyer, makers: count, users }],
        ),
      ),
    );
}
