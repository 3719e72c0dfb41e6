/**
 * Segment d dominates final product f when removing d cuts every essential path from the most upstream segments to f.
 * Most upstream: without an essential input; final: bought by nothing in the chain. A virtual root is joined to all most
 * upstream segments and the immediate dominators are worked out after Cooper, Harvey and Kennedy (2001), "A simple, fast
 * dominance algorithm". A final product does not dominate itself; one without essential inputs is dominated by none.
 */
export type Arrow = { input: string; buyer: string; essential: boolean };

export function dominatorsOf(segments: readonly string[], inputs: readonly Arrow[]): Map<string, string[]> {
  const essential = inputs.filter((input) => input.essential);
  const ROOT = 0;
  const order = ['', ...inOrder(segments, essential)];
  const number = new Map(order.map((segment, at) => [segment, at]));
  const before: number[][] = order.map(() => []);
  for (const { input, buyer } of essential) before[number.get(buyer) ?? ROOT]?.push(number.get(input) ?? ROOT);

  // Inputs come before buyers in this order, so that one pass settles all.
  const nearest: number[] = [ROOT];
  for (let at = 1; at < order.length; at += 1) {
    const [first = ROOT, ...rest] = before[at] ?? [];
    nearest[at] = rest.reduce((a, b) => meeting(nearest, a, b), first);
  }

  const bought = new Set(inputs.map(({ input }) => input));
  const dominated = new Map<string, string[]>();
  for (const final of segments.filter((segment) => !bought.has(segment))) {
    for (let at = nearest[number.get(final) ?? ROOT] ?? ROOT; at !== ROOT; at = nearest[at] ?? ROOT) {
      const segment = order[at] ?? '';
      dominated.set(segment, [...(dominated.get(segment) ?? []), final]);
    }
  }
  return dominated;
}

/** The nearest that dominates both. */
function meeting(nearest: readonly number[], a: number, b: number): number {
  let [one, other] = [a, b];
  while (one !== other) {
    if (one > other) one = nearest[one] ?? 0;
    else other = nearest[other] ?? 0;
  }
  return one;
}

/** Every input before its buyers (Kahn 1962). */
function inOrder(segments: readonly string[], inputs: readonly Arrow[]): string[] {
  const waiting = new Map(segments.map((segment) => [segment, 0]));
  for (const { buyer } of inputs) waiting.set(buyer, (waiting.get(buyer) ?? 0) + 1);
  const ready = segments.filter((segment) => waiting.get(segment) === 0);
  for (const segment of ready) {
    for (const { input, buyer } of inputs) {
      if (input !== segment) continue;
      const left = (waiting.get(buyer) ?? 0) - 1;
      waiting.set(buyer, left);
      if (left === 0) ready.push(buyer);
    }
  }
  return ready;
}
