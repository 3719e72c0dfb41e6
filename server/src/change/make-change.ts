import type { Context } from '../api/context.ts';
import { nodeId, splitId } from '../api/node-id.ts';
import { withRecordsApart } from '../merge/apart.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { applyRows } from './apply-rows.ts';
import { checkedRows } from './checked-rows.ts';
import type { Edit } from './edit.ts';
import { forgetFormer, keepFormer } from './former.ts';
import { outcomes, type Refusal, unfinishedImport } from './refusal.ts';
import { Held } from './remove-rows.ts';
import { alsoRevised } from './revised-by.ts';
import { stillStands } from './standing-rows.ts';
import { tooLong } from './text-faults.ts';
import { unitFaults } from './unit-faults.ts';

const begin = statement('change/begin');
const raiseRevision = statement('change/raise-revision');
const raiseVersion = statement('change/raise-version');
const record = statement('change/record');

/** Cold plans of the first change of a kind take seconds on a busy machine. */
const DEADLINE_MS = 45_000;

/** Turns a transaction back: what it wrote so far is not written. */
class Refused extends Error {
  readonly refusals: Refusal[];
  constructor(...refusals: Refusal[]) {
    super(refusals.map(({ code }) => code).join());
    this.refusals = refusals;
  }
}

export type Made = { change: string | null; refusals: Refusal[] };
export const refused = (...refusals: Refusal[]): Made => ({ change: null, refusals });

/** Who and why: a name is needed, and neither may be endless. */
const signatureFaults = ({ by, reason }: Edit): Refusal[] =>
  by.trim() === '' ? [outcomes.NEEDS_NAME] : tooLong({ by: [by, 100], reason: [reason, 500] });

async function claim(run: Run, edit: Edit, change: string): Promise<'made' | 'free'> {
  const { subject, revision, objections } = edit;
  const [found] = await run(begin, { label: subject.label, key: subject.key, change });
  if (found?.made === true) return 'made';
  // Told first: what speaks against the change says more than that somebody was there meanwhile.
  const [objection, ...others] = (await objections?.(run)) ?? [];
  if (objection) throw new Refused(objection, ...others);
  if (!found && revision !== null) throw new Refused(outcomes.GONE);
  if (revision !== null && found?.revision !== revision) throw new Refused(outcomes.CONFLICT);
  return 'free';
}

/**
 * Checks and makes a change in one transaction: all of it with its entry in the log, or nothing. Nobody else writes
 * meanwhile, so that what was checked is what stands; of two changes of one revision the second is refused. `key` names
 * the change: one that is sent again after a failure is not made twice.
 */
export async function makeChange(
  context: Context,
  edit: Edit,
  key: string,
  undoes: string | null = null,
): Promise<Made> {
  const unsigned = signatureFaults(edit);
  if (unsigned.length > 0) return refused(...unsigned);
  try {
    await context.graph.write((run) => changeIn(run, edit, key, undoes), DEADLINE_MS);
  } catch (error) {
    if (error instanceof Refused) return refused(...error.refusals);
    if (error instanceof Held) return refused(outcomes.IN_USE);
    throw error;
  } finally {
    context.renew();
  }
  return { change: key, refusals: [] };
}

async function changeIn(run: Run, edit: Edit, key: string, undoes: string | null): Promise<void> {
  const { label, key: subjectKey, name, nameEn } = edit.subject;
  const at = new Date().toISOString();
  // Raised first: it holds back every other writer until this change is made or turned back.
  const [version] = await run(raiseVersion);
  const unfinished = version?.unfinished as keyof typeof unfinishedImport | null;
  // What an import writes meanwhile would go over it, and what one takes back is taken as it was when that began.
  if (unfinished) throw new Refused(unfinishedImport[unfinished]);
  if ((await claim(run, edit, key)) === 'made') return;
  // Rows are checked and written under the keys of their own records, also of those that were merged.
  await withRecordsApart(run, async () => {
    if (!(await stillStands(run, edit))) throw new Refused(outcomes.CONFLICT);
    const { data, refusals } = await checkedRows(run, edit.after, edit.before);
    // What is undone was stated once: its units need not be in use any more.
    const all = undoes === null ? [...refusals, ...(await unitFaults(run, edit.after, edit.before))] : refusals;
    if (all.length > 0) throw new Refused(...all);
    if (undoes === null) await keepFormer(run, { ...edit, key, at });
    else await forgetFormer(run, undoes);
    await applyRows(run, edit.before, edit.after, data);
  });
  const subject = nodeId(label, subjectKey);
  const revises = alsoRevised(subject, edit);
  for (const id of [subject, ...revises]) await run(raiseRevision, splitId('subject', id));
  await run(record, {
    key,
    sequence: BigInt(Number(version?.version)),
    kind: edit.kind,
    subject,
    subjectName: name,
    subjectNameEn: nameEn,
    by: edit.by.trim(),
    at,
    reason: edit.reason,
    summaryZh: edit.summary.zh,
    summaryEn: edit.summary.en,
    before: JSON.stringify(edit.before),
    after: JSON.stringify(edit.after),
    undoes,
    revises,
  });
}
