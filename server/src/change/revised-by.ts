import { nodeId } from '../api/node-id.ts';
import type { Rows } from './rows.ts';

const conflictsIn = (rows: Rows): string[] =>
  (rows.conflicts ?? []).flatMap(({ key }) => (key ? nodeId('Conflict', key) : []));

/**
 * Ids of the conflicts that a change of something else (its id) decides by the way, as the correction of a figure does:
 * they become newer, too, and who read one of them before is told so.
 */
export const alsoRevised = (subject: string, { before, after }: { before: Rows; after: Rows }): string[] =>
  [...new Set([...conflictsIn(before), ...conflictsIn(after)])].filter((id) => id !== subject);
