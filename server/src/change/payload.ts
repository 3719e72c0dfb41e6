import type { Context } from '../api/context.ts';
import { findNode } from '../api/find-node.ts';
import type { Made } from './make-change.ts';

/** What a change answers: the thing as it stands now and, made or not, the change that made it so. */
export async function payloadOf(context: Context, { change, refusals }: Made, subject: string | null) {
  // What was done was done, whatever stands in the way of showing it: it may be gone, or just change again.
  const found = subject === null ? null : await findNode(context, subject).catch(() => null);
  const made = change === null ? null : await context.loaders.change.load(change);
  return { change: made, subject: found, userErrors: refusals };
}
