import type { Context } from '../api/context.ts';
import { entryOf, nodeId } from '../api/node-id.ts';
import { staffKey } from '../change/cell.ts';
import { type Made, makeChange, refused } from '../change/make-change.ts';
import { found, isRefusal, outcomes } from '../change/refusal.ts';
import type { Cells, Rows } from '../change/rows.ts';
import { staffSource, statedByStaff } from '../change/staff-source.ts';
import { staleness } from '../change/stale.ts';
import type { Sentence } from '../gen/schema.ts';
import type { Chain, Structure } from './structure.ts';

export type TemplateStance = { chain: string; revision: number; by: string; reason?: string | null | undefined };
type Words = Pick<Sentence, 'zh' | 'en'>;

/** What a correction of a template is worked out from. */
export type TemplateGround = {
  chain: Chain;
  structure: Structure;
  context: Context;
  /** Keys of new rows begin with it. */
  staff: string;
  /** The evidence cells of a row that the correction states. */
  stated(words: Words): Cells;
};
export type TemplateCorrection = { before: Rows; after: Rows; words: Words };

/** Corrects the template of a chain: `correction` gives the rows, or why they cannot be. */
export async function correctTemplate(
  context: Context,
  { chain: id, revision, by, reason }: TemplateStance,
  correction: (ground: TemplateGround) => Promise<TemplateCorrection | ReturnType<typeof refused>>,
): Promise<Made> {
  const { templates: structure } = await context.catalogue();
  const chain = await found('chain', () => entryOf('chain', id, 'Chain', structure.chains));
  if (isRefusal(chain)) return refused(chain);
  const stale = await staleness(context, id, revision);
  if (stale.length > 0) return refused(...stale);
  const change = crypto.randomUUID();
  const { key: source, row } = staffSource(new Date());
  const why = reason?.trim() ?? '';
  const stated = ({ zh, en }: Words) =>
    statedByStaff(source, change, `工作人员更正：${zh}。${why}`, `Corrected by staff: ${en}.`);
  const corrected = await correction({ chain, structure, context, staff: staffKey(change), stated });
  if ('refusals' in corrected) return corrected;
  const { before, after, words } = corrected;
  const written = Object.values({ ...before, ...after }).some((rows) => (rows?.length ?? 0) > 0);
  if (!written) return refused(outcomes.NOTHING_CHANGED);
  return makeChange(
    context,
    {
      kind: 'TEMPLATE_CORRECTED',
      subject: { label: 'Chain', key: chain.key, name: chain.name, nameEn: chain.nameEn },
      revision,
      by,
      reason: why || null,
      summary: { zh: `${chain.name}：${words.zh}。${why}`, en: `${chain.nameEn}: ${words.en}.` },
      before,
      after: { sources: [row], ...after },
    },
    change,
  );
}

/** The segment that an input names, or why not. */
export const segmentOf = ({ structure }: TemplateGround, field: string, id: string) =>
  found(field, () => entryOf(field, id, 'Segment', structure.segments));

export const segmentId = (key: string): string => nodeId('Segment', key);
