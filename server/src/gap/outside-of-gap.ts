import type { Context } from '../api/context.ts';
import { loadAll } from '../api/loaders.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import { assertionKey } from '../evidence/evidence.ts';
import type { GapOf } from './gap.ts';
import { type OutsideMaker, outsideMakers } from './outside-makers.ts';

/** `inferred`: by its products alone. */
export type OutsideRow = { enterprise: EnterpriseRow; inferred: boolean; statements: readonly string[] };

/** The enterprises elsewhere that make the segment, each once, those that a source says so of first, by key. */
export const findOutside = async ({ assessment, segment }: GapOf, context: Context): Promise<OutsideMaker[]> =>
  statedFirst(await outsideMakers(context, assessment, segment.key));

const isInferred = ({ activities }: OutsideMaker): boolean => activities.length === 0;

const statedFirst = (makers: readonly OutsideMaker[]): OutsideMaker[] => [
  ...makers.filter((maker) => !isInferred(maker)),
  ...makers.filter(isInferred),
];

export async function outsideOfGap(gap: GapOf, context: Context, size: number): Promise<OutsideRow[]> {
  const rows = (await findOutside(gap, context)).slice(0, size);
  const made = new Map(rows.map((maker) => [maker.enterprise, maker]));
  const enterprises = await loadAll(context.loaders.enterprise, [...made.keys()]);
  return enterprises.flatMap((enterprise) => {
    const maker = made.get(enterprise.key);
    if (!maker) return [];
    return {
      enterprise,
      inferred: isInferred(maker),
      statements: [
        ...maker.activities.map((key) => assertionKey('activities', key)),
        ...maker.productions,
        assertionKey('enterprises', enterprise.key),
      ],
    };
  });
}
