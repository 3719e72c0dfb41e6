import type { Context } from '../api/context.ts';
import { splitId } from '../api/node-id.ts';
import { type Made, makeChange } from '../change/make-change.ts';
import { outcomes, type Refusal, refusal } from '../change/refusal.ts';
import { staffSource } from '../change/staff-source.ts';
import { staleness } from '../change/stale.ts';
import { standingRows } from '../change/standing-rows.ts';
import type { MutationDecideConflictArgs } from '../gen/schema.ts';
import type { ConflictOf } from './conflict.ts';
import { conflictByKey } from './conflicts.ts';
import { propertyNameOf } from './property-names.ts';

const NEEDS_REASON = refusal('NEEDS_REASON', 'reason', '请写明取舍的理由。', 'Give a reason for the choice.');

/** The key of the statement that an input names; null: all stand. */
function chosenOf(conflict: ConflictOf, statement: string | null): string | null | Refusal {
  if (statement === null) return null;
  const { label, key } = splitId('statement', statement, 'Assertion:key');
  const found = conflict.statements.find((each) => each.label === label && each.key === key);
  return found
    ? found.key
    : refusal(
        'NOT_FOUND',
        'statement',
        '所选的说法不在这几条之中。',
        'The chosen statement is not one of those that disagree.',
      );
}

/** A person chooses which of several statements is in force; the rule that stood before comes back when it is undone. */
export async function decideConflict(context: Context, input: MutationDecideConflictArgs): Promise<Made> {
  const refused = (...refusals: Refusal[]): Made => ({ change: null, refusals });
  const { label, key } = splitId('conflict', input.conflict, 'Conflict:key');
  const conflict = label === 'Conflict' ? await conflictByKey(context, key) : null;
  if (!conflict) return refused(outcomes.GONE);
  const stale = await staleness(context, input.conflict, input.revision);
  if (stale.length > 0) return refused(...stale);
  const chosen = chosenOf(conflict, input.statement ?? null);
  if (chosen !== null && typeof chosen !== 'string') return refused(chosen);
  const reason = input.reason.trim();
  if (reason === '') return refused(NEEDS_REASON);
  const by = input.by.trim();
  const told = conflict.statements.find((each) => each.key === chosen);
  const value = told && `${told.value}${told.unit ?? ''}`;
  const name = propertyNameOf(conflict.property);
  const { about } = conflict;
  const [before] = await standingRows(context.graph.read, 'conflicts', [key]);
  if (!before) return refused(outcomes.GONE);
  return makeChange(
    context,
    {
      kind: 'CONFLICT_DECIDED',
      subject: { label: 'Conflict', key, name: about.name, nameEn: about.nameEn },
      revision: input.revision,
      by,
      reason,
      summary: {
        zh: `${about.name}的${conflict.propertyName ?? name.zh}：${value ? `采用 ${value}` : '各说并存'}。${reason}`,
        en: `${conflict.propertyNameEn ?? name.en} of ${about.nameEn ?? about.name}: ${value ? `${value} is in force` : 'all statements stand'}.`,
      },
      before: { conflicts: [before] },
      after: {
        // A choice is news of its day: it holds from then on.
        sources: [staffSource(new Date()).row],
        conflicts: [
          {
            ...before,
            in_force: chosen ?? '',
            rule_zh: `${by}选定：${reason}`,
            rule_en: `Chosen by ${by}: ${reason}`,
          },
        ],
      },
    },
    crypto.randomUUID(),
  );
}
