import type { Edit } from './edit.ts';
import type { Rows } from './rows.ts';

type Revised = { label: string; key: string };

const conflictsIn = (rows: Rows): string[] => (rows.conflicts ?? []).flatMap(({ key }) => key ?? []);

/**
 * What a change makes newer: its subject, and the conflicts that it decides by the way, as the correction of a figure
 * does. Who read one of them before is told so.
 */
export function revisedBy({
  subject: { label, key },
  before,
  after,
}: Pick<Edit, 'subject' | 'before' | 'after'>): Revised[] {
  const conflicts = new Set([...conflictsIn(before), ...conflictsIn(after)]);
  if (label === 'Conflict') conflicts.delete(key);
  return [{ label, key }, ...[...conflicts].map((conflict) => ({ label: 'Conflict', key: conflict }))];
}
