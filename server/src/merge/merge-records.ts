import type { Context } from '../api/context.ts';
import { splitId } from '../api/node-id.ts';
import { type Made, makeChange } from '../change/make-change.ts';
import { outcomes, type Refusal, refusal } from '../change/refusal.ts';
import { staffSource, statedByStaff } from '../change/staff-source.ts';
import { staleness } from '../change/stale.ts';
import { pairOf } from './pair.ts';
import { type VerdictRow, verdictsIn, verdictsOf } from './proposals.ts';

type Named = { id: string; label: string; key: string; name: string; nameEn: string | null; unnamed: boolean };
type Wish = { verdict: 'SAME' | 'DIFFERENT'; keep: string; merged: string; reason: string; by: string };

const NEEDS_REASON = refusal('NEEDS_REASON', 'reason', '请写明理由。', 'Give a reason.');
const TWO_RECORDS = refusal(
  'BAD_VALUE',
  'merged',
  '要两条不同的同类记录：两家企业，或两个项目。',
  'Two different records of one kind are needed: two enterprises or two projects.',
);
const SEVERAL = refusal(
  'BAD_VALUE',
  'merged',
  '“若干家”没有具名，不是一家，不能合并。',
  'Several firms that are not named are not one: they cannot be merged.',
);
const DECIDED = refusal(
  'ALREADY_DECIDED',
  null,
  '这一对已有判定；要改，请先撤销它。',
  'This pair was decided already; to change that, undo it first.',
);
const HOLDS_OTHERS = refusal(
  'IN_USE',
  'merged',
  '要并入的记录自己并有别的记录；请保留它，或先撤销那次合并。',
  'Others were merged into the record that is to go; keep that one, or undo the other merge first.',
);
const MERGED_MEANWHILE = refusal(
  'GONE',
  'merged',
  '其中一条已并入别的记录；请重新打开再看。',
  'One of them was merged into another record meanwhile; open them again.',
);

async function recordOf({ loaders }: Context, id: string): Promise<Named | null> {
  const { label, key } = splitId('id', id, 'Enterprise:gaoke-group');
  if (label === 'Enterprise') {
    const found = await loaders.enterprise.load(key);
    // A merged id answers with the kept record: it is that one that would be changed, so that it is none here.
    return found?.key === key ? { ...found, id, label } : null;
  }
  const found = label === 'Project' ? await loaders.project.load(key) : null;
  return found?.key === key ? { ...found, id, label, unnamed: false } : null;
}

const isDecided = ({ keep, merged }: Wish, decided: readonly VerdictRow[]): boolean =>
  decided.some((each) => pairOf(each.kept, each.merged) === pairOf(keep, merged));

/** What speaks against a verdict. */
function objectionsTo(wish: Wish, decided: readonly VerdictRow[]): Refusal[] {
  const { verdict, keep, merged, reason } = wish;
  if (reason.trim() === '') return [NEEDS_REASON];
  if (keep === merged || splitId('keep', keep).label !== splitId('merged', merged).label) return [TWO_RECORDS];
  if (isDecided(wish, decided)) return [DECIDED];
  const same = decided.filter((each) => each.verdict === 'SAME');
  if (same.some((each) => [keep, merged].includes(each.merged))) return [MERGED_MEANWHILE];
  return verdict === 'SAME' && same.some((each) => each.kept === merged) ? [HOLDS_OTHERS] : [];
}

function sentences({ verdict, reason }: Wish, kept: Named, merged: Named): { zh: string; en: string } {
  const [a, b] = [kept.nameEn ?? kept.name, merged.nameEn ?? merged.name];
  return verdict === 'SAME'
    ? {
        zh: `${merged.name}与${kept.name}是同一个，并入${kept.name}。${reason}`,
        en: `${b} and ${a} are one; kept as ${a}.`,
      }
    : { zh: `${kept.name}与${merged.name}不是同一个。${reason}`, en: `${a} and ${b} are not one.` };
}

/** States whether two records are one, as a source of kind STAFF dated today. `revisions` are those that were read. */
export async function decideMerge(
  context: Context,
  wish: Wish,
  revisions: readonly (readonly [string, number])[],
): Promise<Made> {
  const refused = (refusals: Refusal[]): Made => ({ change: null, refusals });
  const stale = (await Promise.all(revisions.map(([id, revision]) => staleness(context, id, revision)))).flat();
  const [kept, merged] = await Promise.all([recordOf(context, wish.keep), recordOf(context, wish.merged)]);
  // Read after the records, told before them: of a pair that was merged meanwhile one is seen no more, and that is why.
  const decided = await verdictsOf(context);
  if (isDecided(wish, decided)) return refused([DECIDED]);
  if (stale.includes(outcomes.CONFLICT)) return refused([outcomes.CONFLICT]);
  if (stale[0] || !kept || !merged) return refused([outcomes.GONE]);
  const objections = objectionsTo(wish, decided);
  if (objections.length > 0) return refused(objections);
  if (wish.verdict === 'SAME' && (kept.unnamed || merged.unnamed)) return refused([SEVERAL]);
  const change = crypto.randomUUID();
  const source = staffSource(new Date());
  const reason = wish.reason.trim();
  const summary = sentences({ ...wish, reason }, kept, merged);
  return makeChange(
    context,
    {
      kind: wish.verdict === 'SAME' ? 'MERGED' : 'MERGE_REJECTED',
      subject: kept,
      revision: revisions[0]?.[1] ?? 0,
      by: wish.by,
      reason,
      summary,
      before: {},
      // Two people may decide one pair at once, each from the other end: they share no revision.
      objections: async (run) => objectionsTo(wish, await verdictsIn(run)),
      after: {
        sources: [source.row],
        merges: [
          {
            key: `staff-${change}`,
            kept: kept.id,
            merged: merged.id,
            verdict: wish.verdict,
            ...statedByStaff(source.key, change, summary.zh, summary.en),
          },
        ],
      },
    },
    change,
  );
}
