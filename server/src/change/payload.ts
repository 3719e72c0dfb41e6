import type { Context } from '../api/context.ts';
import { findNode } from '../api/find-node.ts';
import type { Made } from './make-change.ts';
import { found, isRefusal } from './refusal.ts';

/** What a change answers: the thing as it stands now and, made or not, the change that made it so. */
export async function payloadOf(context: Context, { change, refusals }: Made, subject: string | null) {
  // What a change took away is no longer there.
  const thing = subject === null ? null : await found('subject', () => findNode(context, subject));
  const made = change === null ? null : await context.loaders.change.load(change);
  return { change: made, subject: isRefusal(thing) ? null : thing, userErrors: refusals };
}
