import type { TargetFlag } from '../gen/graphql.ts';
import { listed, present, type Raw, type Scope, scope, text } from '../search.ts';

/** `?weights=MAKES:2,TIE:0`: factors that are left out weigh 1. */
export type Weighted = { weights?: string[] | undefined };
export type TargetSearch = Scope &
  Weighted & {
    /** Ids of regions. */
    regions?: string[] | undefined;
    listed?: 'yes' | 'no' | undefined;
    flags?: TargetFlag[] | undefined;
    /** `INVESTMENT_PER_MU:300`. */
    gates?: string[] | undefined;
    passing?: 'yes' | undefined;
    turnover?: string | undefined;
    /** Key of the enterprise that is selected; key of the shortlist that is open. */
    target?: string | undefined;
    list?: string | undefined;
  };

export const FLAGS: readonly TargetFlag[] = ['INVESTS_HERE', 'TIED', 'OUTPOST', 'MAIN_PRODUCT'];

function flagsIn(raw: unknown): TargetFlag[] | undefined {
  const asked = listed(raw);
  const flags = FLAGS.filter((flag) => asked?.includes(flag));
  return flags.length > 0 ? flags : undefined;
}

export function targetSearch(raw: Raw): TargetSearch {
  return present<TargetSearch>({
    ...scope(raw),
    weights: listed(raw.weights),
    regions: listed(raw.regions),
    flags: flagsIn(raw.flags),
    listed: raw.listed === 'yes' || raw.listed === 'no' ? raw.listed : undefined,
    gates: listed(raw.gates),
    passing: raw.passing === 'yes' ? 'yes' : undefined,
    turnover: text(raw.turnover),
    target: text(raw.target),
    list: text(raw.list),
  });
}

export type VisitSearch = Scope &
  Weighted & {
    /** Ids of regions; keys of enterprises and of chains. */
    regions?: string[] | undefined;
    enterprises?: string[] | undefined;
    chains?: string[] | undefined;
    group?: 'enterprise' | undefined;
    /** `enterprise~chain~segment`, keys: the line that is open. */
    topic?: string | undefined;
  };

export function visitSearch(raw: Raw): VisitSearch {
  return present<VisitSearch>({
    ...scope(raw),
    weights: listed(raw.weights),
    regions: listed(raw.regions),
    enterprises: listed(raw.enterprises),
    chains: listed(raw.chains),
    group: raw.group === 'enterprise' ? raw.group : undefined,
    topic: text(raw.topic),
  });
}

export type ProfileSearch = Scope & Weighted;

export const profileSearch = (raw: Raw): ProfileSearch =>
  present<ProfileSearch>({ ...scope(raw), weights: listed(raw.weights) });
