import type { Context } from '../api/context.ts';
import { findNode } from '../api/find-node.ts';
import { splitId } from '../api/node-id.ts';
import type { Subject } from './edit.ts';
import { found, isRefusal, type Refusal, refusal } from './refusal.ts';

type Named = { key: string; name: string; nameEn: string | null };

/** The thing that an input names by its id, if it is of one of these labels. */
export async function subjectOf(
  context: Context,
  field: string,
  id: string,
  labels: readonly string[],
): Promise<Subject | Refusal> {
  const node = await found<Named>(field, () => findNode(context, id));
  if (isRefusal(node)) return node;
  const { label } = splitId(field, id);
  const { key, name, nameEn } = node;
  return labels.includes(label)
    ? { label, key, name, nameEn }
    : refusal('NOT_FOUND', field, `这里要的不是 ${label}。`, `A ${label} does not belong here.`);
}

/** The things that a list of an input names, each once, or the first that is not there. */
export async function subjectsOf(
  context: Context,
  field: string,
  ids: readonly string[],
  label: string,
): Promise<Subject[] | Refusal> {
  const all = await Promise.all([...new Set(ids)].map((id) => subjectOf(context, field, id, [label])));
  return all.find(isRefusal) ?? all.flatMap((each) => (isRefusal(each) ? [] : [each]));
}
