import type { Input } from '../chain/structure.ts';
import { groupBy } from '../model/group-by.ts';

/** A segment as it stands in one part of an area. */
export type RelayCell = {
  segment: string;
  part: string;
  /** p there, 0-1. */
  presence: number;
  /** The part is a known place, not "somewhere in the area". */
  placed: boolean;
};

/** `from`, `to`: positions in the list of cells; `through`: the segments between them that nobody in the area makes. */
export type RelayStep = { from: number; to: number; essential: boolean; through: readonly string[] };

type Reached = { buyer: string; essential: boolean; through: readonly string[] };

const made = ({ presence }: RelayCell): boolean => presence > 0;

/**
 * Relay 接力 (issue 5): a segment made in one part is an input of a segment made in another. Made: something operates
 * or is under way there (p > 0). Return edges and cells without a known place are left out.
 *
 * A step is interrupted where both ends stand and what lies between them does not: it is followed along inputs through
 * segments that no part makes, over the fewest of them. What is joined directly is not joined by a detour as well.
 */
export function relaySteps(cells: readonly RelayCell[], inputs: readonly Input[]): RelayStep[] {
  const buyersOf = groupBy(
    inputs.filter(({ returning }) => !returning),
    ({ input }) => input,
  );
  const standing = new Set(cells.filter(made).map(({ segment }) => segment));
  const placed = cells.map((cell, at) => ({ ...cell, at })).filter((cell) => cell.placed && made(cell));
  const cellsOf = groupBy(placed, ({ segment }) => segment);
  return [...cellsOf].flatMap(([segment, ends]) =>
    reachedFrom(segment, buyersOf, standing).flatMap(({ buyer, essential, through }) =>
      ends.flatMap((from) =>
        (cellsOf.get(buyer) ?? [])
          .filter((to) => to.part !== from.part)
          .map((to) => ({ from: from.at, to: to.at, essential, through })),
      ),
    ),
  );
}

/** The standing segments that a segment feeds, directly or through segments that do not stand; nearest first. */
function reachedFrom(
  segment: string,
  buyersOf: ReadonlyMap<string, readonly Input[]>,
  standing: ReadonlySet<string>,
): Reached[] {
  const found: Reached[] = [];
  const seen = new Set<string>();
  let open: Reached[] = [{ buyer: segment, essential: true, through: [] }];
  while (open.length > 0) {
    const next: Reached[] = [];
    for (const { buyer: at, essential, through } of open)
      for (const input of buyersOf.get(at) ?? []) {
        if (seen.has(input.buyer)) continue;
        seen.add(input.buyer);
        const reached = { buyer: input.buyer, essential: essential && input.essential, through };
        if (standing.has(input.buyer)) found.push(reached);
        else next.push({ ...reached, through: [...through, input.buyer] });
      }
    open = next;
  }
  return found;
}
