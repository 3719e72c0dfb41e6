import type { ChainOrigin } from '../gen/schema.ts';

/** Chains, segments and inputs: small, without dates, read once per data version. */
export type Chain = {
  key: string;
  name: string;
  nameEn: string;
  version: string;
  origin: ChainOrigin;
  noteZh: string | null;
  noteEn: string | null;
  /** Made by staff of what they explored: apart from the city's chains (`made-chains.ts`). */
  made: boolean;
  members: readonly Member[];
};

/** A segment's place in a chain. */
export type Member = { segment: string; side: boolean; group: string | null; groupEn: string | null };

export type Segment = {
  key: string;
  name: string;
  nameEn: string;
  aliases: readonly string[];
  recruitable: boolean;
  industry: string;
};

export type Input = { input: string; buyer: string; essential: boolean; returning: boolean };

export type Structure = {
  chains: ReadonlyMap<string, Chain>;
  segments: ReadonlyMap<string, Segment>;
  inputs: readonly Input[];
  /** Keys of the chains that are scored; all of them without it. */
  scored?: ReadonlySet<string>;
};

/** The inputs that have both ends in a chain. */
export function inputsOf(chain: Chain, inputs: readonly Input[]): Input[] {
  const own = new Set(chain.members.map((member) => member.segment));
  return inputs.filter(({ input, buyer }) => own.has(input) && own.has(buyer));
}

/** The inputs that have one end in a chain, the other outside it. */
export function crossingOf(chain: Chain, inputs: readonly Input[]): Input[] {
  const own = new Set(chain.members.map((member) => member.segment));
  return inputs.filter(({ input, buyer }) => own.has(input) !== own.has(buyer));
}
