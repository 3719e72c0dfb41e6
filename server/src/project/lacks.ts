import type { Catalogue } from '../api/catalogue.ts';
import type { ProjectLack } from '../gen/schema.ts';
import { zoneOf } from './funnel.ts';
import { counting } from './investment.ts';
import { type Entry, factsOf } from './register.ts';
import { isVague } from './stores.ts';

/** Of some entries those that lack all of these, by the very rules by which funnel and sums count what is lacking. */
export function lacking(
  { structure, tree }: Catalogue,
  entries: readonly Entry[],
  lacks: readonly ProjectLack[],
): readonly Entry[] {
  if (lacks.length === 0) return entries;
  const onChains = new Set([...structure.chains.values()].flatMap(({ members }) => members.map((m) => m.segment)));
  const counted = counting(factsOf(entries));
  const without = ({ fact, position, standing }: Entry, lack: ProjectLack): boolean => {
    switch (lack) {
      case 'ZONE':
        return zoneOf({ fact, position }, tree) === null;
      case 'CHAIN':
        return !fact.fills.some(({ segment }) => onChains.has(segment));
      case 'PLACE':
        return position === 'VAGUE';
      case 'INVESTMENT':
        return fact.investmentWan === null && counted.has(fact.key);
      case 'EXACT_STAGE':
        return isVague(standing);
    }
  };
  return entries.filter((entry) => lacks.every((lack) => without(entry, lack)));
}
