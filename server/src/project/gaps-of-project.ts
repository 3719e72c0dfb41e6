import type { Context } from '../api/context.ts';
import { assessmentOf, type GapOf, gapOf } from '../gap/gap.ts';
import { knownBy, type ProjectRow } from './project.ts';

/** The segments that a project fills as gaps of an area, on every chain that they are on. */
export async function gapsOfProject(
  { segments }: ProjectRow,
  area: string,
  asOf: string | null | undefined,
  context: Context,
): Promise<GapOf[]> {
  const { catalogue, assessment } = await assessmentOf(context, area, asOf);
  return knownBy(segments, assessment.scope.asOf).flatMap((segment) =>
    [...assessment.chains.keys()].flatMap((chain) => gapOf(catalogue, assessment, chain, segment) ?? []),
  );
}
