import type { GapKind } from '../gen/schema.ts';
import { isKnown } from './kind.ts';

/**
 * How much a gap matters, 0-100 (design §4; weights are our judgement, to be discussed with planners).
 * w = 0.3 E + 0.2 R + 0.5 N; v = 0.6 E + 0.4 R; severity = 100 w (1 - supplied · fill).
 */
export const DEFAULTS = {
  weight: { essential: 0.3, reach: 0.2, need: 0.5 },
  structure: { essential: 0.6, reach: 0.4 },
  /** Presence elsewhere in home counts half. */
  home: 0.5,
  /** A fragile supplier never closes a gap wholly: of what is wanted at most so much, however far it fills it. */
  fragile: 0.8,
  /** Ceiling of the floor of unknown kinds, times w. */
  unknownFloor: 20,
} as const;

/** E, R and N, each 0-1. */
export type Terms = { essential: number; reach: number; need: number };

export const weightOf = ({ essential, reach, need }: Terms): number =>
  DEFAULTS.weight.essential * essential + DEFAULTS.weight.reach * reach + DEFAULTS.weight.need * need;

/** v, 0-1: the weight of a segment in completeness; structure only. */
export const structureOf = ({ essential, reach }: Pick<Terms, 'essential' | 'reach'>): number =>
  DEFAULTS.structure.essential * essential + DEFAULTS.structure.reach * reach;

/** How far a segment is supplied, 0-1: q without its fill. The ceiling of q = supplied · fill is that of both together. */
export function suppliedOf(kind: GapKind, here: number, atHome: number, fill: number): number {
  const supplied = Math.max(here, atHome * DEFAULTS.home);
  return kind === 'SINGLE_SOURCE' || kind === 'WEAK' ? Math.min(DEFAULTS.fragile / fill, supplied) : supplied;
}

export function severityOf(
  kind: GapKind,
  weight: number,
  supplied: number,
  fill: number,
): { value: number; floor: number } {
  const value = kind === 'COVERED' ? 0 : 100 * weight * (1 - supplied * fill);
  return { value, floor: isKnown(kind) ? value : Math.min(value, DEFAULTS.unknownFloor * weight) };
}
