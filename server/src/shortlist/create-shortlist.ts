import type { Context } from '../api/context.ts';
import { entryOf } from '../api/node-id.ts';
import { NotFound } from '../errors.ts';
import type { NewShortlist } from '../gen/schema.ts';
import { areaOf } from '../place/area-argument.ts';
import { LIMITS } from './limits.ts';
import { readFields } from './read-fields.ts';
import { found } from './refusal.ts';
import { type Payload, write } from './write.ts';

/** Makes a list of its own revision 1. A segment must be on the chain. */
export async function createShortlist(context: Context, input: NewShortlist): Promise<Payload> {
  const { templates: structure, tree } = await context.catalogue();
  const chain = await found('chain', () => entryOf('chain', input.chain, 'Chain', structure.chains));
  const segment = await found('segment', () => {
    const entry = entryOf('segment', input.segment, 'Segment', structure.segments);
    const members = Array.isArray(chain) ? [] : chain.members;
    if (Array.isArray(chain) || members.some((member) => member.segment === entry.key)) return entry;
    const near = members.slice(0, 3).map((member) => `Segment:${member.segment}`);
    throw new NotFound('segment', `${input.segment} @ ${input.chain}`, near);
  });
  const area = await found('area', () => areaOf('area', input.area, tree));
  const { name, ownerUnit, view, by } = input;
  const { fields, refusals } = readFields({ name, ownerUnit, view, by });
  if (Array.isArray(chain) || Array.isArray(segment) || Array.isArray(area) || refusals.length > 0) {
    const unknown = [chain, segment, area].flatMap((each) => (Array.isArray(each) ? each : []));
    return { shortlist: null, userErrors: [...refusals, ...unknown] };
  }
  return write(context, 'create', crypto.randomUUID(), {
    name: fields.name,
    chain: chain.key,
    segment: segment.key,
    area: area.id,
    ownerUnit: fields.ownerUnit ?? null,
    view: fields.view ?? null,
    by: fields.by ?? null,
    now: new Date().toISOString(),
    most: BigInt(LIMITS.lists),
  });
}
