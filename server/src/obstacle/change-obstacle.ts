import type { Context } from '../api/context.ts';
import { nodeId, splitId } from '../api/node-id.ts';
import { cell, staffKey } from '../change/cell.ts';
import { type Made, makeChange, refused } from '../change/make-change.ts';
import { isRefusal, outcomes, type Refusal } from '../change/refusal.ts';
import type { Cells } from '../change/rows.ts';
import { staffSource, statedByStaff } from '../change/staff-source.ts';
import { staleness } from '../change/stale.ts';
import { subjectOf } from '../change/subject-of.ts';
import { leftEmpty, tooLong } from '../change/text-faults.ts';
import type { NewObstacle, ObstacleChange } from '../gen/schema.ts';
import { statesOf } from './find-obstacle.ts';
import type { ObstacleRow } from './obstacle.ts';
import { sentenceOf } from './obstacle-words.ts';

type Stance = { revision: number; by: string };
type Texts = Pick<ObstacleChange, 'text' | 'unit' | 'outcome'>;

const faultsOf = ({ text, unit, outcome }: Texts): Refusal[] => [
  ...(text === undefined ? [] : leftEmpty({ text })),
  ...tooLong({ text: [text, 300], unit: [unit, 60], outcome: [outcome, 300] }),
];

/** States how an obstacle stands, after whatever was stated before. */
async function state(context: Context, { revision, by }: Stance, project: string, row: Cells | null, now: Cells) {
  const subject = await subjectOf(context, 'project', nodeId('Project', project), ['Project']);
  if (isRefusal(subject)) return refused(subject);
  const stale = await staleness(context, nodeId('Project', project), revision);
  if (stale.length > 0) return refused(...stale);
  const change = crypto.randomUUID();
  const { key: source, row: sourceRow } = staffSource(new Date());
  const sentence = sentenceOf(subject, row, now);
  return makeChange(
    context,
    {
      kind: 'OBSTACLE_CHANGED',
      subject,
      revision,
      by,
      reason: null,
      summary: sentence,
      before: {},
      after: {
        sources: [sourceRow],
        obstacles: [
          {
            ...now,
            obstacle: now.obstacle ?? staffKey(change),
            project,
            ...statedByStaff(source, change, sentence.zh, sentence.en),
          },
        ],
      },
    },
    change,
  );
}

/** Adds an obstacle to a project. */
export async function addObstacle(
  context: Context,
  stance: Stance & { project: string },
  input: NewObstacle,
): Promise<Made> {
  const faults = faultsOf(input);
  if (faults.length > 0) return refused(...faults);
  const { label, key } = splitId('project', stance.project, 'Project:mled-panel');
  if (label !== 'Project') return refused(outcomes.GONE);
  const cells = Object.fromEntries(Object.entries(input).map(([column, value]) => [column, cell(value)]));
  return state(context, stance, key, null, { ...cells, number: '1', state: 'OPEN' });
}

const cellsOf = (row: ObstacleRow): Cells => ({
  obstacle: row.obstacle,
  number: String(row.number),
  kind: row.kind,
  text: row.text,
  text_en: row.textEn ?? '',
  due: row.dueText ?? '',
  unit: row.unit ?? '',
  consulted: row.consulted ?? '',
  outcome: row.outcome ?? '',
  state: row.state,
  cleared: row.cleared ?? '',
});

/** Cleared today unless another day is named; open again, it was not cleared. */
function withState(cells: Cells, today: string): Cells {
  if (cells.state === 'OPEN') return { ...cells, cleared: '' };
  return { ...cells, cleared: cells.cleared || today };
}

/** Changes or clears an obstacle; what was stated before stays. Error BAD_ID. */
export async function changeObstacle(
  context: Context,
  stance: Stance & { obstacle: string },
  input: ObstacleChange,
): Promise<Made & { subject: string | null }> {
  const { label, key } = splitId('obstacle', stance.obstacle, 'Obstacle:land');
  const last = label === 'Obstacle' ? (await statesOf(context, key.split('|')[0] ?? '')).at(-1) : undefined;
  if (!last) return { ...refused(outcomes.GONE), subject: null };
  const subject = nodeId('Project', last.project);
  const stale = await staleness(context, subject, stance.revision);
  const faults = stale.length > 0 ? stale : faultsOf(input);
  if (faults.length > 0) return { ...refused(...faults), subject };
  const before = cellsOf(last);
  const named = Object.entries(input).flatMap(([column, value]) =>
    value === undefined ? [] : [[column, cell(value)] as const],
  );
  const text = named.some(([column, value]) => column === 'text' && value !== before.text) ? { text_en: '' } : {};
  const changed = { ...before, ...Object.fromEntries(named), ...text };
  const after = withState(changed, staffSource(new Date()).day);
  const same = Object.keys(after).every((column) => (after[column] ?? '') === (before[column] ?? ''));
  if (same) return { ...refused(outcomes.NOTHING_CHANGED), subject };
  const number = String(last.number + 1);
  return { ...(await state(context, stance, last.project, before, { ...after, number })), subject };
}
