import type { Context } from '../api/context.ts';
import { splitId } from '../api/node-id.ts';
import { seenFrom } from '../chain/made-chains.ts';
import { BadId } from '../errors.ts';
import { assessmentOf } from '../gap/gap.ts';
import { keyOf, type OpportunityOf, opportunitiesOf } from './opportunities.ts';
import { weightsOf } from './weights.ts';

/** The opportunity of an id, with default weights, ranked among all of its enterprise; null when there is none. */
export async function opportunityById(context: Context, id: string): Promise<OpportunityOf | null> {
  const [enterprise, chain, segment, area, asOf, ...rest] = splitId('id', id).key.split('|');
  if (!enterprise || !chain || !segment || !area || !asOf || rest.length > 0)
    throw new BadId('id', id, 'Opportunity:a-600703|led|led-chip|Region:140400|2025-09-30');
  const seen = seenFrom(context, [`Chain:${chain}`]);
  const { assessment } = await assessmentOf(seen, area, asOf);
  const wanted = { enterprises: new Set([enterprise]) };
  const all = await opportunitiesOf(seen, assessment, weightsOf('weights', null), wanted);
  return all.find((each) => keyOf(each) === [enterprise, chain, segment].join('|')) ?? null;
}
