import type { Context } from '../api/context.ts';
import { dayOf } from '../api/date.ts';
import { splitId } from '../api/node-id.ts';
import { statement } from '../neo4j/statement.ts';
import type { EvidenceRow } from './evidence.ts';
import { evidenceOf } from './evidence-of.ts';

const ofSubject = statement('evidence/of-subject');

/** What is stated about anything with evidence of its own, known by a date (the newest without one). Errors: BAD_ID, BAD_DATE. */
export async function evidenceOfSubject(
  context: Context,
  of: string,
  asOf: string | null | undefined,
): Promise<EvidenceRow[]> {
  const { defaultDay } = await context.catalogue();
  const parameters = { ...splitId('of', of, 'Zone:gaoxin'), asOf: BigInt(dayOf(asOf, defaultDay)) };
  const rows = await context.graph.read(ofSubject, parameters);
  return evidenceOf(
    context,
    rows.map(({ key }) => String(key)),
  );
}
