/** The scenarios that were tried, in order, and which of them is in front. */
export type Steps = { tried: readonly string[]; at: number };

const MOST = 100;

/**
 * Where the scenario in front came from: a step back or forward (also by the browser's own buttons), or a new one,
 * which ends what had been undone.
 */
export function stepTo({ tried, at }: Steps, scenario: string): Steps {
  if (tried[at] === scenario) return { tried, at };
  if (tried[at - 1] === scenario) return { tried, at: at - 1 };
  if (tried[at + 1] === scenario) return { tried, at: at + 1 };
  const kept = [...tried.slice(0, at + 1), scenario].slice(-MOST);
  return { tried: kept, at: kept.length - 1 };
}

export const undone = ({ tried, at }: Steps): string | undefined => tried[at - 1];
export const redone = ({ tried, at }: Steps): string | undefined => tried[at + 1];
