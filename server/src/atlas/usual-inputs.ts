import { isPause, type Work } from '../process/in-turns.ts';
import type { Ends } from './neighbours.ts';
import type { Thing } from './thing.ts';

/** Of the inputs of each product the one that most others need as well; of equals the first by key. */
export function* usualInputs(things: readonly Thing[], buyers: Ends): Work<Map<number, number>> {
  let step = 0;
  const best = new Map<number, number>();
  const key = (thing: number) => things[thing]?.key ?? '';
  const uses = (input: number) => buyers.get(input)?.length ?? 0;
  for (const [input, ends] of buyers) {
    if (things[input]?.kind !== 'PRODUCT') continue;
    for (const buyer of ends) {
      if (isPause(step++)) yield;
      const other = best.get(buyer);
      const better =
        other === undefined || uses(input) > uses(other) || (uses(input) === uses(other) && key(input) < key(other));
      if (better && input !== buyer) best.set(buyer, input);
    }
  }
  return best;
}
