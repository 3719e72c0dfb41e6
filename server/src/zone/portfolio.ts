import type { Structure } from '../chain/structure.ts';
import type { PortfolioMatch } from '../gen/schema.ts';
import { type Industry, narrower } from '../industry/industry.ts';

/** What something makes, as far as it is known: the segments and the industry. */
export type Making = { segments: readonly string[]; industry: string | null };

/** The chains of segments, and what each chain or industry takes in. */
export class Portfolio {
  readonly #structure: Structure;
  readonly #industries: ReadonlyMap<string, Industry>;
  readonly #chainsOf = new Map<string, string[]>();
  readonly #inside = new Map<string, ReadonlySet<string>>();

  constructor(structure: Structure, industries: ReadonlyMap<string, Industry>) {
    this.#structure = structure;
    this.#industries = industries;
    for (const { key, members } of structure.chains.values())
      for (const { segment } of members) this.#chainsOf.set(segment, [...(this.#chainsOf.get(segment) ?? []), key]);
  }

  /** Keys of the chains that a making is on, in the order of the package. */
  chainsOf({ segments }: Making): string[] {
    const found = new Set(segments.flatMap((segment) => this.#chainsOf.get(segment) ?? []));
    return [...this.#structure.chains.keys()].filter((chain) => found.has(chain));
  }

  /** Whether a making lies in a priority: a chain takes in its segments, an industry itself and all narrower ones. */
  holds(target: string, making: Making): boolean {
    const key = target.slice(target.indexOf(':') + 1);
    if (target.startsWith('Chain:')) return this.chainsOf(making).includes(key);
    const inside = this.#insideOf(key);
    const own = [making.industry, ...making.segments.map((segment) => this.#structure.segments.get(segment)?.industry)];
    return own.some((industry) => industry != null && inside.has(industry));
  }

  /** An industry with all narrower ones, worked out once. */
  #insideOf(industry: string): ReadonlySet<string> {
    const found = this.#inside.get(industry) ?? new Set(narrower(industry, this.#industries.values()));
    this.#inside.set(industry, found);
    return found;
  }

  /**
   * How a making stands to the priorities of a zone. Without priorities there is nothing to stand to; without a known
   * product or industry it is not known whether it lies in one: neither is a mismatch.
   */
  matchOf(targets: readonly string[], making: Making): PortfolioMatch {
    if (targets.length === 0) return 'NO_PRIORITIES';
    if (targets.some((target) => this.holds(target, making))) return 'INSIDE';
    return making.segments.length === 0 && making.industry === null ? 'UNKNOWN' : 'OUTSIDE';
  }
}
