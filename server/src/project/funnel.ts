import type { Context } from '../api/context.ts';
import type { Structure } from '../chain/structure.ts';
import type { FunnelStage } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import { groupBy } from '../model/group-by.ts';
import type { AreaTree } from '../place/area.ts';
import { counting, sumInvestment } from './investment.ts';
import { type Entry, factsOf, type Register, registerOf, scopeAnswer } from './register.ts';
import type { StandingOf } from './standing.ts';
import { isVague } from './stores.ts';

/** Bands of the scale of stages 0-8; a vague interval counts where its lower end is. */
const bands: readonly { stage: FunnelStage; from?: number; to?: number }[] = [
  { stage: 'EARLY', from: 0, to: 2 },
  { stage: 'SIGNED', from: 3, to: 4 },
  { stage: 'BUILDING', from: 5, to: 6 },
  { stage: 'PRODUCING', from: 7, to: 8 },
  { stage: 'STOPPED' },
  { stage: 'UNSTATED' },
];

export function bandOf({ late, stageFrom }: StandingOf): FunnelStage {
  if (late === 'STOPPED') return 'STOPPED';
  if (stageFrom === null) return 'UNSTATED';
  return bands.find(({ from = 9, to = -1 }) => stageFrom >= from && stageFrom <= to)?.stage ?? 'UNSTATED';
}

type Cut = { zone: string | null | undefined; chain: string | null | undefined };

/** The outermost zone that a project is surely in; null for none. */
export const zoneOf = ({ fact, position }: Pick<Entry, 'fact' | 'position'>, tree: AreaTree): string | null =>
  position === 'INSIDE' && fact.place !== null ? (tree.zone(fact.place) ?? null) : null;

/** The zones (one or none) and the chains (several or none) that a project counts in. */
function cutsOf({ fact, position }: Entry, tree: AreaTree, chainsOf: ReadonlyMap<string, readonly string[]>): Cut[] {
  const zone = zoneOf({ fact, position }, tree);
  const chains = new Set(fact.fills.flatMap(({ segment }) => chainsOf.get(segment) ?? []));
  return chains.size > 0 ? [...chains].map((chain) => ({ zone, chain })) : [{ zone, chain: null }];
}

/** Keys of the chains that each segment is on. */
function chainsBySegment({ chains }: Structure): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { key, members } of chains.values())
    for (const { segment } of members) found.set(segment, [...(found.get(segment) ?? []), key]);
  return found;
}

function lineOf({ catalogue, scope }: Register, { zone, chain }: Cut, entries: readonly Entry[]) {
  const counted = counting(factsOf(entries));
  const placed = groupBy(entries, ({ standing }) => bandOf(standing));
  const name = (part: string | null | undefined) => (part === undefined ? '*' : (part ?? '-'));
  return {
    id: `FunnelLine:${[name(zone), name(chain), scope.area, formatDay(scope.asOf)].join('|')}`,
    zone: (zone != null && catalogue.tree.areas.get(zone)) || null,
    inZone: zone !== null,
    chain: (chain != null && catalogue.structure.chains.get(chain)) || null,
    onChain: chain !== null,
    bands: bands.map(({ stage }) => {
      const own = placed.get(stage) ?? [];
      return {
        stage,
        count: own.length,
        vagueCount: own.filter(({ standing }) => isVague(standing)).length,
        investment: sumInvestment(factsOf(own), counted),
      };
    }),
    count: entries.length,
    investment: sumInvestment(factsOf(entries), counted),
  };
}

/** The funnel by zone and chain. Totals are of the projects themselves, never sums of lines. */
export async function funnelOf(context: Context, area: string, asOf: string | null | undefined) {
  const register = await registerOf(context, area, asOf);
  const { entries, catalogue } = register;
  const chainsOf = chainsBySegment(catalogue.structure);
  const cut = entries.flatMap((entry) => cutsOf(entry, catalogue.tree, chainsOf).map((part) => ({ ...part, entry })));
  const linesBy = (of: (part: Cut) => Cut) =>
    [...groupBy(cut, (part) => `${of(part).zone}|${of(part).chain}`).values()]
      .flatMap((parts) => {
        const [first] = parts;
        return first ? [lineOf(register, of(first), [...new Set(parts.map(({ entry }) => entry))])] : [];
      })
      .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
  return {
    ...scopeAnswer(register),
    total: lineOf(register, { zone: undefined, chain: undefined }, entries),
    zones: linesBy(({ zone }) => ({ zone, chain: undefined })),
    chains: linesBy(({ chain }) => ({ zone: undefined, chain })),
    lines: linesBy((part) => part),
  };
}
