import type { Context } from '../api/context.ts';
import { splitId } from '../api/node-id.ts';
import { staffKey } from '../change/cell.ts';
import { type Made, makeChange, refused } from '../change/make-change.ts';
import { outcomes, type Refusal, refusal } from '../change/refusal.ts';
import { staffSource, statedByStaff } from '../change/staff-source.ts';
import { staleness } from '../change/stale.ts';
import { tooLong } from '../change/text-faults.ts';
import type { StageMove } from '../gen/schema.ts';
import { readPeriod } from '../import/period.ts';
import type { StageEventRow } from './stage-event.ts';
import { stageEventCells } from './stage-event-cells.ts';

/** The last thing that happened to a project, as far as anybody stated it; its events come oldest first. */
const lastOf = (events: readonly StageEventRow[]): StageEventRow | undefined =>
  events.filter(({ planned }) => !planned).at(-1);

/** What speaks against a move after the events that stand already. */
export function objectionsTo(move: StageMove, events: readonly StageEventRow[]): Refusal[] {
  const last = lastOf(events);
  const reason = move.reason?.trim() ?? '';
  const objections: Refusal[] = [];
  if (move.stopped !== true && move.stage == null)
    objections.push(refusal('BAD_VALUE', 'stage', '请选阶段，或写明中止。', 'Choose a stage, or say that it stopped.'));
  if (move.planned === true && move.date == null)
    objections.push(refusal('BAD_VALUE', 'date', '计划要有日期。', 'A plan needs a date.'));
  if (move.stopped === true && reason === '')
    objections.push(refusal('NEEDS_REASON', 'reason', '中止须写理由。', 'A stop needs a reason.'));
  const before = last && !last.stopped ? last.stageFrom : null;
  if (!move.planned && move.stage != null && before != null && move.stage < before && reason === '')
    objections.push(
      refusal(
        'NEEDS_REASON',
        'reason',
        `阶段从 ${before} 退到 ${move.stage}，须写理由。`,
        `The stage goes back from ${before} to ${move.stage}; give a reason.`,
      ),
    );
  const date = move.date == null ? undefined : readPeriod(move.date);
  const earliest = last?.dateText == null ? undefined : readPeriod(last.dateText);
  if (!move.planned && date && earliest && date.last < earliest.first)
    objections.push(
      refusal(
        'TOO_EARLY',
        'date',
        `早于前一事件（${last?.printed}，${last?.dateText}）；请核对日期。`,
        `Before the event that came before it (${last?.printed}, ${last?.dateText}); check the date.`,
      ),
    );
  objections.push(...tooLong({ printed: [move.printed, 40] }));
  return objections;
}

/** States a stage of a project as a source of kind STAFF dated today. The stages that were stated before stay. */
export async function moveStage(
  context: Context,
  stance: { project: string; revision: number; by: string },
  move: StageMove,
): Promise<Made> {
  const { label, key } = splitId('project', stance.project, 'Project:mled-panel');
  const project = label === 'Project' ? await context.loaders.project.load(key) : null;
  if (!project) return refused(outcomes.GONE);
  const stale = await staleness(context, stance.project, stance.revision);
  if (stale.length > 0) return refused(...stale);
  const objections = objectionsTo(move, await context.loaders.stageEvents.load(key));
  if (objections.length > 0) return refused(...objections);
  const change = crypto.randomUUID();
  const { key: source, day, row } = staffSource(new Date());
  const { cells, sentence } = stageEventCells(project, move, day);
  return makeChange(
    context,
    {
      kind: 'STAGE_MOVED',
      subject: { label: 'Project', key, name: project.name, nameEn: project.nameEn },
      revision: stance.revision,
      by: stance.by,
      reason: move.reason?.trim() || null,
      summary: sentence,
      before: {},
      after: {
        sources: [row],
        stage_events: [{ key: staffKey(change), ...cells, ...statedByStaff(source, change, sentence.zh, sentence.en) }],
      },
    },
    change,
  );
}
