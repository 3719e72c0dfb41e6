import type { Context } from '../api/context.ts';
import { nodeId } from '../api/node-id.ts';
import { staffKey } from '../change/cell.ts';
import { type Made, makeChange, refused } from '../change/make-change.ts';
import { isRefusal } from '../change/refusal.ts';
import { staffSource } from '../change/staff-source.ts';
import { staleness } from '../change/stale.ts';
import { subjectOf } from '../change/subject-of.ts';
import { leftEmpty, tooLong } from '../change/text-faults.ts';

const NOTED = ['Project', 'Enterprise', 'Chain', 'Segment', 'Zone', 'Region'];

/** Adds a note to a thing. */
export async function addNote(
  context: Context,
  { about, revision, by }: { about: string; revision: number; by: string },
  written: string,
): Promise<Made> {
  const subject = await subjectOf(context, 'about', about, NOTED);
  if (isRefusal(subject)) return refused(subject);
  const stale = await staleness(context, about, revision);
  const text = written.trim();
  const objections = [...stale, ...leftEmpty({ text }), ...tooLong({ text: [text, 1000] })];
  if (objections.length > 0) return refused(...objections);
  const change = crypto.randomUUID();
  const now = new Date();
  const { key: source, row } = staffSource(now);
  return makeChange(
    context,
    {
      kind: 'NOTE_ADDED',
      subject,
      revision,
      by,
      reason: null,
      summary: {
        zh: `备注${subject.name}：${text}`,
        en: `Note on ${subject.nameEn ?? subject.name}: ${text}`,
      },
      before: {},
      after: {
        sources: [row],
        notes: [
          {
            key: staffKey(change),
            about: nodeId(subject.label, subject.key),
            text,
            by: by.trim(),
            at: now.toISOString(),
            source,
          },
        ],
      },
    },
    change,
  );
}
