import type { Context } from '../api/context.ts';
import { splitId } from '../api/node-id.ts';
import { statement } from '../neo4j/statement.ts';
import type { ChangeRow } from './change.ts';
import { type Made, makeChange } from './make-change.ts';
import { outcomes } from './refusal.ts';
import type { Rows } from './rows.ts';

const rowsOf = statement('change/rows');

/** The change that can be undone, or why not: only the last of a thing, and only once. */
export const undoable = ({ kind, undoneBy, setAsideZh, last, merged }: ChangeRow): boolean =>
  kind !== 'UNDONE' && undoneBy === null && setAsideZh === null && last && !merged;

/** Undoes the last change of a thing: what it wrote goes, what it took away comes back; the log keeps both. */
export async function undoChange(
  context: Context,
  id: string,
  revision: number,
  by: string,
): Promise<Made & { subject: string | null }> {
  const { label, key } = splitId('id', id, 'Change:1b4e28ba-2fa1-11d2-883f-0016d3cca427');
  const change = label === 'Change' ? await context.loaders.change.load(key) : null;
  if (!change) return { change: null, refusals: [outcomes.GONE], subject: null };
  const { subject } = change;
  if (change.undoneBy !== null || change.kind === 'UNDONE')
    return { change: null, refusals: [outcomes.ALREADY_UNDONE], subject };
  if (change.setAsideZh !== null || !change.last) return { change: null, refusals: [outcomes.NOT_LAST], subject };
  if (change.merged) return { change: null, refusals: [outcomes.MERGED_SINCE], subject };
  const [rows] = await context.graph.read(rowsOf, { key });
  const made = await makeChange(
    context,
    {
      kind: 'UNDONE',
      subject: { ...splitId('subject', subject), name: change.subjectName, nameEn: change.subjectNameEn },
      revision,
      by,
      reason: null,
      summary: { zh: `撤销：${change.summaryZh}`, en: `Undone: ${change.summaryEn}` },
      before: JSON.parse(String(rows?.after)) as Rows,
      after: JSON.parse(String(rows?.before)) as Rows,
    },
    crypto.randomUUID(),
    change.key,
  );
  return { ...made, subject };
}
