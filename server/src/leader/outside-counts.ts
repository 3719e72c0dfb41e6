import type { Context } from '../api/context.ts';
import type { Assessment } from '../gap/assess.ts';
import { outsideMakers } from '../gap/outside-makers.ts';

/** How many enterprises outside home make a segment. */
export const outsideCount = async (context: Context, assessment: Assessment, segment: string): Promise<number> =>
  (await outsideMakers(context, assessment, segment)).length;
