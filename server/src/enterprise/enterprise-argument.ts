import type { Context } from '../api/context.ts';
import { nearbyIds } from '../api/nearby.ts';
import { splitId } from '../api/node-id.ts';
import { NotFound } from '../errors.ts';
import type { EnterpriseRow } from './enterprise.ts';

/** The enterprise that an argument names. Errors: BAD_ID, NOT_FOUND with the ids nearby. */
export async function enterpriseOf({ loaders, graph }: Context, argument: string, id: string): Promise<EnterpriseRow> {
  const { label, key } = splitId(argument, id, 'Enterprise:a-600703');
  const row = label === 'Enterprise' ? await loaders.enterprise.load(key) : null;
  if (!row) throw new NotFound(argument, id, await nearbyIds(graph, 'Enterprise', key));
  return row;
}
