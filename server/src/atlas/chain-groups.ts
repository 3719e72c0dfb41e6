import { metricsOf } from '../chain/metrics.ts';
import { inputsOf, type Structure } from '../chain/structure.ts';
import type { Group } from './group.ts';
import type { Ends } from './neighbours.ts';
import { idOf, type Thing } from './thing.ts';

/** The group of this id, made inside a wider one where it is not there yet. */
export type Within = (wider: Group, id: string, named: Group['named'], rank: string) => Group;

/** A chain, then its segments from the most upstream to the product; a segment of several chains stands on the first. */
export function placeChains(
  structure: Structure,
  things: readonly Thing[],
  members: Ends,
  section: Group,
  within: Within,
): void {
  const chains = [...structure.chains.keys()];
  const numbers = things.flatMap(({ kind }, thing) => (kind === 'CHAIN' ? [thing] : []));
  const place = (thing: number) => {
    const at = chains.indexOf(things[thing]?.key ?? '');
    return at < 0 ? chains.length : at;
  };
  const taken = new Set<number>();
  for (const number of numbers.sort((a, b) => place(a) - place(b))) {
    const thing = things[number] as Thing;
    const chain = structure.chains.get(thing.key);
    const order = chain?.members.map(({ segment }) => segment) ?? [];
    const lanes = chain ? metricsOf(order, inputsOf(chain, structure.inputs)) : undefined;
    const lane = (segment: number) => lanes?.get(things[segment]?.key ?? '')?.lane ?? 0;
    const at = (segment: number) => order.indexOf(things[segment]?.key ?? '');
    const segments = (members.get(number) ?? []).filter((segment) => !taken.has(segment));
    segments.sort((a, b) => lane(b) - lane(a) || at(a) - at(b));
    for (const segment of segments) taken.add(segment);
    const group = within(section, `chains/${idOf(thing)}`, thing, String(place(number)).padStart(6, '0'));
    group.things.push(number, ...segments);
  }
}
