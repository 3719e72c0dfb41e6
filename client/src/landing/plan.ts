/** One landing as the address carries it, in keys; the enterprise is null for an unnamed supplier. */
export type Plan = { chain: string; segment: string; zone: string; enterprise: string | null };

const BETWEEN = '~';

/** `led~led-chip~jingkai~002429`; null when the link was cut or written by hand and says too little. */
export function readPlan(printed: string): Plan | null {
  const [chain, segment, zone, enterprise] = printed.split(BETWEEN);
  return chain && segment && zone ? { chain, segment, zone, enterprise: enterprise || null } : null;
}

export function printPlan({ chain, segment, zone, enterprise }: Plan): string {
  return [chain, segment, zone, ...(enterprise ? [enterprise] : [])].join(BETWEEN);
}

/** What the API asks for. */
export function landingInput({ chain, segment, zone, enterprise }: Plan) {
  return {
    chain: `Chain:${chain}`,
    segment: `Segment:${segment}`,
    zone: `Zone:${zone}`,
    enterprise: enterprise && `Enterprise:${enterprise}`,
  };
}
