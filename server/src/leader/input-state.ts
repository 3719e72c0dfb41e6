import type { PurchaseFact } from '../gap/facts.ts';
import type { GapKind, InputState } from '../gen/schema.ts';

/** How a segment of a kind at home is met; known not to operate now is UNMET, never UNKNOWN (design §4). */
const stateOfKind: Record<GapKind, InputState> = {
  COVERED: 'LOCAL',
  SINGLE_SOURCE: 'LOCAL',
  WEAK: 'LOCAL',
  OUTSIDE: 'OUTSIDE',
  UNCERTAIN: 'UNKNOWN',
  PRESUMED_MISSING: 'UNKNOWN',
  BUILDING: 'UNMET',
  PIPELINE: 'UNMET',
  STALLED: 'UNMET',
  MISSING: 'UNMET',
};

/**
 * How an input is met for a buyer. What the buyer itself is recorded to buy (`own`: its purchases of the segment) goes
 * before what stands at home; of several records the one told last, of those a local one, for then a supplier is here.
 */
export function inputStateOf(kind: GapKind, own: readonly PurchaseFact[]): InputState {
  const told = own.filter(({ origin }) => origin !== 'UNKNOWN');
  const newest = Math.max(...told.map(({ known }) => known));
  const origins = told.filter(({ known }) => known === newest).map(({ origin }) => origin);
  if (origins.includes('LOCAL')) return 'LOCAL';
  return origins.length > 0 ? 'OUTSIDE' : stateOfKind[kind];
}
