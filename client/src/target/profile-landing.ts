import { keyOf } from '../ui/key.ts';

/** `chain~segment~zone~enterprise`, keys: a landing in an address. */
export const landingToken = (
  gap: { chain: { id: string }; segment: { id: string } },
  zone: { id: string },
  enterprise: { id: string },
) => [gap.chain.id, gap.segment.id, zone.id, enterprise.id].map(keyOf).join('~');
