import { failureOf } from '../ui/failure.ts';
import { keyOf } from '../ui/key.ts';
import type { Plan } from './plan.ts';

const PARTS = ['chain', 'segment', 'zone', 'enterprise'] as const;

/** Which landing the server refuses, and what it would take instead. */
export type Refusal = { at: number; mended: readonly Plan[] };

export function refusalOf(error: unknown, plans: readonly Plan[]): Refusal | null {
  if (!error) return null;
  const { argument, suggestions } = failureOf(error);
  const [, index, named] = /^landings\[(\d+)\](?:\.(\w+))?$/.exec(argument ?? '') ?? [];
  const at = Number(index);
  const plan = index === undefined ? undefined : plans[at];
  if (!plan) return null;
  const part = PARTS.find((each) => each === named);
  return { at, mended: part ? suggestions.map((id) => ({ ...plan, [part]: keyOf(id) })) : [] };
}
