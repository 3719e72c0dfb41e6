import type { Context } from '../api/context.ts';
import type { ShortlistChange } from '../gen/schema.ts';
import { readFields } from './read-fields.ts';
import { outcomes } from './refusal.ts';
import { type Payload, refuse, write } from './write.ts';

/** The list that a change is about, the revision that was read, and who changes it. */
export type Stance = { id: string; revision: number; by?: string | null | undefined };

/** The key of a list by its id; undefined for what is none, which then is not there. */
export function keyOf(id: string): string | undefined {
  const [, key] = /^Shortlist:(.{1,100})$/.exec(id) ?? [];
  return key;
}

/** What every change sends along. Its name tells a change that is sent again after a failure from another one. */
export const stamp = ({ revision }: Stance, by: string | null | undefined) => ({
  revision: BigInt(revision),
  by: by ?? null,
  now: new Date().toISOString(),
  change: crypto.randomUUID(),
});

export const gone: Payload = { shortlist: null, userErrors: [outcomes.GONE] };

export async function changeShortlist(context: Context, stance: Stance, change: ShortlistChange): Promise<Payload> {
  const key = keyOf(stance.id);
  if (key === undefined) return gone;
  const { name, ownerUnit, view } = change;
  const { fields, refusals } = readFields({ name, ownerUnit, view, by: stance.by });
  if (refusals.length > 0) return refuse(context, key, refusals);
  const { by, ...changed } = fields;
  return write(context, 'change', key, { ...stamp(stance, by), fields: changed });
}

export async function deleteShortlist(context: Context, { id, revision }: Stance): Promise<Payload> {
  const key = keyOf(id);
  return key === undefined ? gone : write(context, 'delete', key, { revision: BigInt(revision) });
}
