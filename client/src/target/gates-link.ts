import type { GateInput, GateName } from '../gen/graphql.ts';

export const GATES = ['INVESTMENT_PER_MU', 'TAX_PER_MU', 'ENERGY'] as const satisfies readonly GateName[];

/** `INVESTMENT_PER_MU:300` of the address; what is no gate or no positive number is left out. */
export function readGates(printed: readonly string[] | undefined): GateInput[] {
  return GATES.flatMap((gate) => {
    const pair = (printed ?? []).find((each) => each.startsWith(`${gate}:`));
    const threshold = Number(pair?.slice(gate.length + 1));
    return pair && Number.isFinite(threshold) && threshold > 0 ? [{ gate, threshold }] : [];
  });
}

export function printGates(gates: readonly GateInput[]): string[] | undefined {
  return gates.length > 0 ? gates.map(({ gate, threshold }) => `${gate}:${threshold}`) : undefined;
}
