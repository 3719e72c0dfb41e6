/**
 * What falls downstream when some producers stop: Diem, Borsos, Reisch, Kertész and Thurner (2022), "Quantifying
 * firm-level economic systemic risk from nation-wide supply networks", Sci Rep 12, 7719; the downstream shock of its
 * generalised Leontief production function. With supply(k) = the share of input k that still comes, 0-1:
 *   output(t + 1) = min( min over essential k of supply(k), 1 - sum over optional k of w(k) (1 - supply(k)) ),
 *   w(k) = 1 / number of the inputs that are made here, for amounts are not known: an upper bound of the loss.
 * Nothing is replaced and no stock is kept: an upper bound of the loss. Pure; nodes and sources are numbers from 0.
 */
export type Network = {
  nodes: number;
  /** A source is a group of nodes that together supply one input; each node has its share of it, the outside the rest. */
  sources: readonly Source[];
  /** What each kind of node buys; nodes with the same inputs share an entry. */
  recipes: readonly Recipe[];
  /** Recipe of each node. */
  recipeOf: Int32Array;
};

/** Shares of the members, together at most 1; what is missing comes from outside and never falls. */
export type Source = { members: Int32Array; shares: Float64Array };

export type Recipe = readonly { source: number; essential: boolean }[];

export type Shock = {
  /** Output left of each node, 0-1. */
  output: Float64Array;
  /** Round in which a node is hit first; 0 for those that stopped, -1 for those never hit. */
  round: Int32Array;
  /** An essential input of the node falls. */
  essential: Uint8Array;
  rounds: number;
};

export const DEFAULTS = { change: 1e-6, rounds: 100 } as const;

/** Less than this is rounding. */
export const NOTHING = 1e-9;

export function shockOf({ nodes, sources, recipes, recipeOf }: Network, stopped: readonly number[]): Shock {
  const gone = new Uint8Array(nodes);
  for (const node of stopped) gone[node] = 1;
  let output = Float64Array.from(gone, (is) => 1 - is);
  const round = Int32Array.from(gone, (is) => (is ? 0 : -1));
  const supply = new Float64Array(sources.length);
  const left = new Float64Array(recipes.length);
  let rounds = 0;

  const supplyAll = () => {
    for (let at = 0; at < sources.length; at += 1) supply[at] = supplyOf(sources[at] as Source, output);
  };
  for (let turn = 1; turn <= DEFAULTS.rounds; turn += 1) {
    supplyAll();
    for (let at = 0; at < recipes.length; at += 1) left[at] = outputOf(recipes[at] as Recipe, supply);
    const next = new Float64Array(nodes);
    let change = 0;
    for (let node = 0; node < nodes; node += 1) {
      const value = gone[node] ? 0 : (left[recipeOf[node] ?? 0] ?? 1);
      next[node] = value;
      change = Math.max(change, (output[node] ?? 1) - value);
      if (round[node] === -1 && value < 1 - NOTHING) round[node] = turn;
    }
    output = next;
    if (change < DEFAULTS.change) break;
    rounds = turn;
  }
  supplyAll();
  const short = recipes.map((recipe) =>
    recipe.some(({ source, essential }) => essential && (supply[source] ?? 1) < 1 - NOTHING),
  );
  const essential = Uint8Array.from(recipeOf, (recipe) => Number(short[recipe] ?? false));
  return { output, round, essential, rounds };
}

function supplyOf({ members, shares }: Source, output: Float64Array): number {
  let lost = 0;
  for (let at = 0; at < members.length; at += 1) lost += (shares[at] ?? 0) * (1 - (output[members[at] ?? 0] ?? 1));
  return 1 - lost;
}

function outputOf(recipe: Recipe, supply: Float64Array): number {
  let scarcest = 1;
  let lost = 0;
  for (const { source, essential } of recipe) {
    const comes = supply[source] ?? 1;
    if (essential) scarcest = Math.min(scarcest, comes);
    else lost += (1 - comes) / recipe.length;
  }
  return Math.max(0, Math.min(scarcest, 1 - lost));
}
