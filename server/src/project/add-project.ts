import type { Context } from '../api/context.ts';
import { nodeId } from '../api/node-id.ts';
import { cell, staffKey } from '../change/cell.ts';
import { type Made, makeChange, refused } from '../change/make-change.ts';
import { isRefusal, type Refusal, refusal } from '../change/refusal.ts';
import { staffSource, statedByStaff } from '../change/staff-source.ts';
import { subjectOf, subjectsOf } from '../change/subject-of.ts';
import { leftEmpty, tooLong } from '../change/text-faults.ts';
import type { NewProject } from '../gen/schema.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';
import { objectionsTo } from './move-stage.ts';
import { projectCells } from './project-cells.ts';
import { stageEventCells } from './stage-event-cells.ts';

const named = statement('project/named');

/** Two of one name would be taken for one another ever after. */
async function namesake(run: Run, name: string): Promise<Refusal[]> {
  const [same] = await run(named, { name });
  if (!same) return [];
  const id = nodeId('Project', String(same.key));
  return [
    refusal(
      'BAD_VALUE',
      'name',
      `已有同名项目（${id}）；若确是另一个，请在名称里区别，如加“二期”。`,
      `There is a project of that name (${id}); if this is another one, tell them apart in the name, as "phase 2".`,
    ),
  ];
}

async function referencesOf(context: Context, { place, segments, backers, phaseOf }: NewProject) {
  return {
    place: place ? await subjectOf(context, 'place', place, ['Region', 'Zone']) : null,
    whole: phaseOf ? await subjectOf(context, 'phaseOf', phaseOf, ['Project']) : null,
    segments: await subjectsOf(context, 'segments', segments ?? [], 'Segment'),
    backers: await subjectsOf(context, 'backers', backers ?? [], 'Enterprise'),
  };
}

/** Adds a project as a source of kind STAFF dated today states it. */
export async function addProject(
  context: Context,
  input: NewProject,
  by: string,
): Promise<Made & { subject: string | null }> {
  const name = input.name.trim();
  const { place, whole, segments, backers } = await referencesOf(context, input);
  const objections = [
    ...leftEmpty({ name }),
    ...tooLong({ name: [name, 100], nameEn: [input.nameEn, 200], note: [input.note, 500] }),
    ...(name === '' ? [] : await namesake(context.graph.read, name)),
    ...[place, whole, segments, backers].filter(isRefusal),
    ...objectionsTo(input.stage, []),
  ];
  if (objections.length > 0 || isRefusal(place) || isRefusal(whole) || isRefusal(segments) || isRefusal(backers))
    return { ...refused(...objections), subject: null };
  const change = crypto.randomUUID();
  const key = staffKey(change);
  const nameEn = cell(input.nameEn) || null;
  const { key: source, day, row } = staffSource(new Date());
  const stated = (zh: string, en: string) => statedByStaff(source, change, zh, en);
  const { cells, sentence } = stageEventCells({ key, name, nameEn }, input.stage, day);
  const note = cell(input.note);
  const english = nameEn ?? name;
  const summary = {
    zh: `新增项目：${name}${place ? `，在${place.name}` : ''}。${note}`,
    en: `Project added: ${english}${place ? `, in ${place.nameEn ?? place.name}` : ''}.`,
  };
  const made = await makeChange(
    context,
    {
      kind: 'PROJECT_ADDED',
      subject: { label: 'Project', key, name, nameEn },
      revision: null,
      by,
      reason: note || null,
      summary,
      before: {},
      // Two people may add the same one at once.
      objections: (run) => namesake(run, name),
      after: {
        sources: [row],
        projects: [
          {
            ...projectCells(input),
            key,
            sited_in: place ? nodeId(place.label, place.key) : '',
            phase_of: whole?.key ?? '',
            ...stated(`工作人员记录的项目：${name}。${note}`, `A project recorded by staff: ${english}.`),
          },
        ],
        fills: segments.map((segment) => ({
          project: key,
          segment: segment.key,
          ...stated(
            `工作人员记录：${name}填补“${segment.name}”。`,
            `Recorded by staff: ${english} fills ${segment.nameEn ?? segment.name}.`,
          ),
        })),
        backers: backers.map((backer) => ({
          project: key,
          enterprise: backer.key,
          ...stated(
            `工作人员记录：${name}由${backer.name}投资。`,
            `Recorded by staff: ${english} is backed by ${backer.nameEn ?? backer.name}.`,
          ),
        })),
        stage_events: [{ key, ...cells, ...stated(sentence.zh, sentence.en) }],
      },
    },
    change,
  );
  return { ...made, subject: made.change === null ? null : nodeId('Project', key) };
}
