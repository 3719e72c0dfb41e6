import type { Context } from '../api/context.ts';
import type { EnterpriseRow } from '../enterprise/enterprise.ts';
import { enterpriseOf } from '../enterprise/enterprise-argument.ts';
import type { ShortlistEntryChange } from '../gen/schema.ts';
import { gone, keyOf, type Stance, stamp } from './change-shortlist.ts';
import { LIMITS } from './limits.ts';
import { type Fields, readFields } from './read-fields.ts';
import { alreadyLocal, found, type Refusal } from './refusal.ts';
import type { ShortlistRow } from './shortlist.ts';
import { type Payload, refuse, write } from './write.ts';

/** A change of one entry of a list. */
export type EntryStance = Stance & { enterprise: string };

/** At home of the list's area. A place that is not known, or wider than home, may be elsewhere: not refused. */
async function isLocal({ catalogue }: Context, { area }: ShortlistRow, { place }: EnterpriseRow): Promise<boolean> {
  const { tree } = await catalogue();
  return place !== null && tree.inside(tree.home(area)).has(place);
}

type Ready = { key: string; enterprise: EnterpriseRow; fields: Fields };

/** What a change of an entry needs; else the answer that says why it is not made. */
async function prepare(
  context: Context,
  stance: EntryStance,
  change: ShortlistEntryChange,
  refused: (list: ShortlistRow, enterprise: EnterpriseRow) => Promise<Refusal[]>,
): Promise<Ready | Payload> {
  const key = keyOf(stance.id);
  const list = key === undefined ? null : await context.loaders.shortlist.load(key);
  if (key === undefined || list === null) return gone;
  const { ownerUnit, nextStep, dueDate, notes } = change;
  const { fields, refusals } = readFields({ ownerUnit, nextStep, dueDate, notes, by: stance.by });
  const enterprise = await found('enterprise', () => enterpriseOf(context, 'enterprise', stance.enterprise));
  const unfit = Array.isArray(enterprise) ? enterprise : await refused(list, enterprise);
  if (Array.isArray(enterprise) || unfit.length + refusals.length > 0)
    return refuse(context, key, [...unfit, ...refusals]);
  return { key, enterprise, fields };
}

const written = ({ key, enterprise, fields: { by, ...fields } }: Ready, stance: Stance) => ({
  key,
  parameters: { ...stamp(stance, by), enterprise: enterprise.key },
  fields,
});

export async function addToShortlist(context: Context, stance: EntryStance, change: ShortlistEntryChange) {
  const ready = await prepare(context, stance, change, async (list, enterprise) =>
    (await isLocal(context, list, enterprise)) ? [alreadyLocal(enterprise.name, enterprise.nameEn)] : [],
  );
  if ('userErrors' in ready) return ready;
  const { key, parameters, fields } = written(ready, stance);
  return write(context, 'add', key, { ...parameters, fields, most: BigInt(LIMITS.entries) });
}

export async function changeShortlistEntry(context: Context, stance: EntryStance, change: ShortlistEntryChange) {
  const ready = await prepare(context, stance, change, async () => []);
  if ('userErrors' in ready) return ready;
  const { key, parameters, fields } = written(ready, stance);
  return write(context, 'changeEntry', key, { ...parameters, fields });
}

export async function removeFromShortlist(context: Context, stance: EntryStance) {
  const ready = await prepare(context, stance, {}, async () => []);
  if ('userErrors' in ready) return ready;
  const { key, parameters } = written(ready, stance);
  return write(context, 'remove', key, parameters);
}
