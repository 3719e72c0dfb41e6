import type { Context } from '../api/context.ts';
import { nodeId, splitId } from '../api/node-id.ts';
import { staffKey } from '../change/cell.ts';
import type { Subject } from '../change/edit.ts';
import { joined } from '../change/joined.ts';
import { type Made, makeChange, refused } from '../change/make-change.ts';
import { isRefusal, outcomes, type Refusal } from '../change/refusal.ts';
import type { Cells, Rows } from '../change/rows.ts';
import { staffSource } from '../change/staff-source.ts';
import { staleness } from '../change/stale.ts';
import { standingRows } from '../change/standing-rows.ts';
import { subjectOf, subjectsOf } from '../change/subject-of.ts';
import { leftEmpty, tooLong } from '../change/text-faults.ts';
import { withFiguresInForce } from '../conflict/figures-in-force.ts';
import type { ProjectChange } from '../gen/schema.ts';
import { placeOf } from '../place/place-name.ts';
import { changedLinks } from './changed-links.ts';
import { correctedColumns, statementsOfCorrection } from './corrected-figures.ts';
import { correctedRow, rowCorrected } from './corrected-row.ts';
import { conflictsBy, ownBy } from './on-record.ts';
import type { ProjectRow } from './project.ts';
import { shownCells } from './shown-cells.ts';

async function namedBy(context: Context, { place, phaseOf, segments, backers }: ProjectChange) {
  return {
    place: place ? await subjectOf(context, 'place', place, ['Region', 'Zone']) : null,
    whole: phaseOf ? await subjectOf(context, 'phaseOf', phaseOf, ['Project']) : null,
    segments: segments ? await subjectsOf(context, 'segments', segments, 'Segment') : null,
    backers: backers ? await subjectsOf(context, 'backers', backers, 'Enterprise') : null,
  };
}

/**
 * Corrects a project. The row keeps its source, which is still the one that tells of it, so that it stays visible at
 * every date at which it was; what staff state stands beside as a statement of their own.
 */
export async function changeProject(
  context: Context,
  stance: { project: string; revision: number; by: string; reason: string },
  input: ProjectChange,
): Promise<Made> {
  const { label, key } = splitId('project', stance.project, 'Project:mled-panel');
  const project = label === 'Project' ? await context.loaders.project.load(key) : null;
  if (!project) return refused(outcomes.GONE);
  const stale = await staleness(context, stance.project, stance.revision);
  if (stale.length > 0) return refused(...stale);
  const { place, whole, segments, backers } = await namedBy(context, input);
  const objections: Refusal[] = [
    ...(input.name === undefined ? [] : leftEmpty({ name: input.name })),
    ...tooLong({ name: [input.name, 100], nameEn: [input.nameEn, 200] }),
    ...[place, whole, segments, backers].filter(isRefusal),
  ];
  if (objections.length > 0 || isRefusal(place) || isRefusal(whole) || isRefusal(segments) || isRefusal(backers))
    return refused(...objections);
  const [row] = await standingRows(context.graph.read, 'projects', [key]);
  if (!row) return refused(outcomes.GONE);
  const { disputed, defaultDay } = await context.catalogue();
  const shown = shownCells(row, withFiguresInForce(disputed, defaultDay));
  const corrected = correctedRow(shown, input, { place, whole });
  return correct(context, stance, project, { row, shown, corrected }, { segments, backers });
}

async function correct(
  context: Context,
  { revision, by, reason }: { revision: number; by: string; reason: string },
  project: ProjectRow,
  { row, shown, corrected }: Record<'row' | 'shown' | 'corrected', Cells>,
  links: { segments: Subject[] | null; backers: Subject[] | null },
): Promise<Made> {
  const { key } = project;
  const { tree } = await context.catalogue();
  const change = crypto.randomUUID();
  const { key: source, day, row: sourceRow } = staffSource(new Date());
  const name = { zh: project.name, en: project.nameEn ?? project.name };
  const ground = { staff: staffKey(change), change, source, day, by, reason, name, about: nodeId('Project', key) };
  const columns = correctedColumns(shown, corrected, (id) => placeOf(tree, id)?.name ?? id);
  const moved = await changedLinks(context, key, links, ground);
  if (columns.length === 0 && moved.words.length === 0) return refused(outcomes.NOTHING_CHANGED);
  const [conflicts, isOwn] = await Promise.all([conflictsBy(context, key), ownBy(context, row)]);
  const stated = columns.map((column) => statementsOfCorrection(column, row, { ...ground, isOwn, conflicts }));
  const own: Rows = columns.length > 0 ? { projects: [row] } : {};
  const words = [...columns.map((column) => column.words), ...moved.words];
  return makeChange(
    context,
    {
      kind: 'PROJECT_CHANGED',
      subject: { label: 'Project', key, name: project.name, nameEn: project.nameEn },
      revision,
      by,
      reason: reason || null,
      summary: {
        zh: `更正${name.zh}：${words.map(({ zh }) => zh).join('；')}。${reason}`,
        en: `Corrected ${name.en}: ${words.map(({ en }) => en).join('; ')}.`,
      },
      before: joined(own, moved.before, ...stated.map((each) => each.before)),
      after: joined(
        { sources: [sourceRow], ...(columns.length > 0 && { projects: [rowCorrected(row, shown, corrected)] }) },
        moved.after,
        ...stated.map((each) => each.after),
      ),
    },
    change,
  );
}
