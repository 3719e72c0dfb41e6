import type { Catalogue } from '../api/catalogue.ts';
import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { entryOf, splitId } from '../api/node-id.ts';
import { seenFrom } from '../chain/made-chains.ts';
import type { Chain, Segment } from '../chain/structure.ts';
import { BadId, NotFound } from '../errors.ts';
import { formatDay } from '../model/date.ts';
import { areaOf } from '../place/area-argument.ts';
import type { Assessment } from './assess.ts';
import type { Scored } from './score.ts';

/** A scored segment with everything its fields are worked out from. */
export type GapOf = { chain: Chain; segment: Segment; scored: Scored; assessment: Assessment; catalogue: Catalogue };

/** The assessment that the arguments `area` and `asOf` ask for. */
export async function assessmentOf(context: Context, area: string, asOf: string | null | undefined) {
  const catalogue = await context.catalogue();
  const { id } = areaOf('area', area, catalogue.tree);
  return { catalogue, assessment: await context.assess(catalogue, id, dayOf(asOf, catalogue.defaultDay)) };
}

/** A scored segment of a chain as a gap; undefined when the segment is not of that chain. */
export function gapOf(catalogue: Catalogue, assessment: Assessment, chain: string, segment: string): GapOf | undefined {
  const scoredChain = assessment.chains.get(chain);
  const scored = scoredChain?.segments.get(segment);
  const found = catalogue.structure.segments.get(segment);
  return scoredChain && scored && found && { chain: scoredChain.chain, segment: found, scored, assessment, catalogue };
}

export async function findGap(
  context: Context,
  chainId: string,
  segmentId: string,
  area: string,
  asOf: string | null | undefined,
): Promise<GapOf> {
  const { catalogue, assessment } = await assessmentOf(seenFrom(context, [chainId]), area, asOf);
  const chain = entryOf('chain', chainId, 'Chain', catalogue.structure.chains);
  const segment = entryOf('segment', segmentId, 'Segment', catalogue.structure.segments);
  const gap = gapOf(catalogue, assessment, chain.key, segment.key);
  if (!gap)
    throw new NotFound(
      'segment',
      `${segmentId} @ ${chainId}`,
      chain.members.slice(0, 3).map((member) => `Segment:${member.segment}`),
    );
  return gap;
}

/** `Gap:<chain>|<segment>|<area>|<yyyy-mm-dd>`: the id carries area and date, so that a cache never mixes dates. */
export const gapId = ({ chain, segment, assessment: { scope } }: GapOf): string =>
  `Gap:${[chain.key, segment.key, scope.area, formatDay(scope.asOf)].join('|')}`;

export async function gapById(context: Context, id: string): Promise<GapOf> {
  const [chain, segment, area, asOf, ...rest] = splitId('id', id).key.split('|');
  if (!chain || !segment || !area || !asOf || rest.length > 0)
    throw new BadId('id', id, 'Gap:led|led-chip|Region:140400|2025-09-30');
  return findGap(context, `Chain:${chain}`, `Segment:${segment}`, area, asOf);
}
