import type { Context } from '../api/context.ts';
import { splitId } from '../api/node-id.ts';
import { type Made, makeChange } from '../change/make-change.ts';
import { outcomes, type Refusal, refusal } from '../change/refusal.ts';
import { staffSource, statedByStaff } from '../change/staff-source.ts';
import { staleness } from '../change/stale.ts';
import type { StageMove } from '../gen/schema.ts';
import { readPeriod } from '../import/period.ts';
import type { StageEventRow } from './stage-event.ts';
import { STAGE_WORDS, STOPPED } from './stage-words.ts';

const LONGEST_PRINTED = 40;

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
  if ([...(move.printed ?? '')].length > LONGEST_PRINTED)
    objections.push(
      refusal(
        'BAD_VALUE',
        'printed',
        `太长，至多 ${LONGEST_PRINTED} 字。`,
        `Too long: ${LONGEST_PRINTED} characters at most.`,
      ),
    );
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
  if (!project) return { change: null, refusals: [outcomes.GONE] };
  const stale = await staleness(context, stance.project, stance.revision);
  if (stale.length > 0) return { change: null, refusals: stale };
  const objections = objectionsTo(move, await context.loaders.stageEvents.load(key));
  if (objections.length > 0) return { change: null, refusals: objections };
  const change = crypto.randomUUID();
  const { key: source, day, row } = staffSource(new Date());
  const word = move.stopped === true ? STOPPED : (STAGE_WORDS[move.stage ?? -1] ?? STOPPED);
  const printed = move.printed?.trim() || word.zh;
  const reason = move.reason?.trim() || null;
  const planned = move.planned === true;
  const date = move.date == null ? day : (readPeriod(move.date)?.printed ?? move.date);
  const zh = `工作人员记录：${project.name}${planned ? `计划于 ${date} ` : `于 ${date} `}${printed}。${reason ?? ''}`;
  const en = `Recorded by staff: ${project.nameEn ?? project.name} ${planned ? 'is planned to be' : 'is'} ${word.en}, ${date}.`;
  const stage = move.stopped === true ? '' : String(move.stage);
  return makeChange(
    context,
    {
      kind: 'STAGE_MOVED',
      subject: { label: 'Project', key, name: project.name, nameEn: project.nameEn },
      revision: stance.revision,
      by: stance.by,
      reason,
      summary: { zh, en },
      before: {},
      after: {
        sources: [row],
        stage_events: [
          {
            key: `staff-${change}`,
            project: key,
            stage_from: stage,
            stage_to: stage,
            stopped: String(move.stopped === true),
            date,
            planned: String(planned),
            printed,
            ...statedByStaff(source, change, zh, en),
          },
        ],
      },
    },
    change,
  );
}
