import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import type { Chain, Structure } from './structure.ts';

/**
 * Chains that staff made stand apart: no figure of the city counts them, and none of their inputs moves one. A question
 * about such a chain is answered over it and the inputs of the city's chains together.
 */
export const madeChains = ({ chains }: Structure): Chain[] => [...chains.values()].filter(({ made }) => made);

/** Segments that stand on chains made by staff, and on none of the city's. */
function onlyMade(chains: Iterable<Chain>): Set<string> {
  const [own, others] = [new Set<string>(), new Set<string>()];
  for (const { made, members } of chains) for (const { segment } of members) (made ? own : others).add(segment);
  return new Set([...own].filter((segment) => !others.has(segment)));
}

/** The segments of a structure that none of the city's chains has. */
export const segmentsApart = ({ chains }: Structure): string[] => [...onlyMade(chains.values())];

/** Those of all templates that the city's figures rest on, and these chains made by staff. */
function among({ chains, segments, inputs }: Structure, made: ReadonlySet<string>): Structure {
  const own = new Map([...chains].filter(([key, chain]) => !chain.made || made.has(key)));
  const apart = onlyMade([...chains.values()].filter(({ key }) => !own.has(key)));
  for (const { members } of own.values()) for (const { segment } of members) apart.delete(segment);
  const seen = inputs.filter(({ input, buyer }) => !apart.has(input) && !apart.has(buyer));
  return { chains: own, segments, inputs: seen };
}

export const cityStructure = (templates: Structure): Structure => among(templates, new Set());

const kept = new WeakMap<Catalogue, Map<string, Catalogue>>();

/** The catalogue as a question about these chains sees it: over them if staff made them all, else the city's. */
function catalogueOver(catalogue: Catalogue, ids: readonly string[]): Catalogue {
  const asked = new Set(ids.map((id) => id.replace(/^Chain:/, '')));
  const made = new Set(madeChains(catalogue.templates).flatMap(({ key }) => (asked.has(key) ? [key] : [])));
  // Of the city's chains beside others nothing could be said: they are not scored over the inputs of those.
  if (made.size === 0 || made.size < asked.size) return catalogue;
  const own = kept.get(catalogue) ?? new Map<string, Catalogue>();
  kept.set(catalogue, own);
  const over = [...made].sort().join('|');
  const found = own.get(over) ?? {
    ...catalogue,
    over,
    structure: { ...among(catalogue.templates, made), scored: made },
  };
  own.set(over, found);
  return found;
}

/** The context in which questions about these chains (ids) are answered. */
export const seenFrom = (context: Context, chains: readonly string[]): Context => ({
  ...context,
  catalogue: async () => catalogueOver(await context.catalogue(), chains),
});
