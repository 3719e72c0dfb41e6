import { operating } from '../gap/situation.ts';
import type { Standing } from '../gap/standing.ts';

const LABEL = 'Enterprise:';

/** Keys of the enterprises that operate in a segment, themselves or by a project they back, by key. */
export function operatorsOf({ situation }: Standing): string[] {
  const bonds = operating(situation).flatMap((item) => item.bonds);
  return [...new Set(bonds.filter((bond) => bond.startsWith(LABEL)).map((bond) => bond.slice(LABEL.length)))].sort();
}
