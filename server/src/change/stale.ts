import type { Context } from '../api/context.ts';
import { outcomes, type Refusal } from './refusal.ts';

/** Whether somebody changed a thing since it was read: told before anything else that speaks against a change. */
export async function staleness({ loaders }: Context, id: string, revision: number): Promise<Refusal[]> {
  const current = await loaders.revision.load(id);
  if (!current) return [outcomes.GONE];
  return current.revision === revision ? [] : [outcomes.CONFLICT];
}
