import type { Context } from '../api/context.ts';
import { entryOf, nodeId } from '../api/node-id.ts';
import { cell, staffKey } from '../change/cell.ts';
import type { Subject } from '../change/edit.ts';
import { type Made, makeChange, refused } from '../change/make-change.ts';
import { found, isRefusal, type Refusal, refusal } from '../change/refusal.ts';
import type { Cells } from '../change/rows.ts';
import { staffSource, statedByStaff } from '../change/staff-source.ts';
import { subjectOf } from '../change/subject-of.ts';
import { leftEmpty, tooLong } from '../change/text-faults.ts';
import type { NewEnterprise } from '../gen/schema.ts';
import type { Run } from '../neo4j/graph.ts';
import { statement } from '../neo4j/statement.ts';

const named = statement('enterprise/named');

/** The same name or stock code is the same enterprise until somebody says otherwise. */
async function namesake(run: Run, name: string, code: string): Promise<Refusal[]> {
  const [same] = name === '' ? [] : await run(named, { name, code: code || null });
  if (!same) return [];
  const id = nodeId('Enterprise', String(same.key));
  return [
    refusal(
      'BAD_VALUE',
      String(same.field),
      `已有这家企业：${same.name}（${id}）；请直接用它。`,
      `This enterprise is there already: ${same.name} (${id}); use that one.`,
    ),
  ];
}

const activityCells = (input: NewEnterprise, enterprise: string, segment: Subject): Cells => {
  const [capacity, unit, per] = [cell(input.capacity), cell(input.unit), cell(input.per)];
  return {
    key: enterprise,
    enterprise,
    segment: segment.key,
    status: input.status ?? 'OPERATING',
    function: 'PRODUCTION',
    capacity,
    unit,
    per,
    capacity_printed: capacity && `${capacity}${unit}${per && `/${per}`}`,
  };
};

/** Adds an enterprise as a source of kind STAFF dated today states it. */
export async function addEnterprise(
  context: Context,
  input: NewEnterprise,
  by: string,
): Promise<Made & { subject: string | null }> {
  const [name, code, note] = [input.name.trim(), cell(input.code), cell(input.note)];
  const { industries } = await context.catalogue();
  const place = input.place ? await subjectOf(context, 'place', input.place, ['Region', 'Zone']) : null;
  const segment = input.segment ? await subjectOf(context, 'segment', input.segment, ['Segment']) : null;
  const industry = input.industry
    ? await found('industry', () => entryOf('industry', String(input.industry), 'Industry', industries))
    : null;
  const objections = [
    ...leftEmpty({ name }),
    ...tooLong({ name: [name, 100], nameEn: [input.nameEn, 200], note: [note, 500] }),
    ...(await namesake(context.graph.read, name, code)),
    ...[place, segment, industry].filter(isRefusal),
  ];
  if (objections.length > 0 || isRefusal(place) || isRefusal(segment) || isRefusal(industry))
    return { ...refused(...objections), subject: null };
  const change = crypto.randomUUID();
  const key = staffKey(change);
  const nameEn = cell(input.nameEn) || null;
  const english = nameEn ?? name;
  const { key: source, row } = staffSource(new Date());
  const stated = (zh: string, en: string) => statedByStaff(source, change, zh, en);
  const made = await makeChange(
    context,
    {
      kind: 'ENTERPRISE_ADDED',
      subject: { label: 'Enterprise', key, name, nameEn },
      revision: null,
      by,
      reason: note || null,
      summary: {
        zh: `新增企业：${name}${segment ? `，环节“${segment.name}”` : ''}${place ? `，在${place.name}` : ''}。${note}`,
        en: `Enterprise added: ${english}${segment ? `, in ${segment.nameEn ?? segment.name}` : ''}.`,
      },
      before: {},
      // Two people may add the same one at once.
      objections: (run) => namesake(run, name, code),
      after: {
        sources: [row],
        enterprises: [
          {
            key,
            name,
            name_en: nameEn ?? '',
            kind: input.kind ?? 'FIRM',
            code,
            unnamed: String(input.unnamed === true),
            count_low: cell(input.countLow),
            located_in: place ? nodeId(place.label, place.key) : '',
            industry: industry?.key ?? '',
            ...stated(`工作人员记录的企业：${name}。${note}`, `An enterprise recorded by staff: ${english}.`),
          },
        ],
        activities: segment
          ? [
              {
                ...activityCells(input, key, segment),
                ...stated(
                  `工作人员记录：${name}从事环节“${segment.name}”。`,
                  `Recorded by staff: ${english} is active in ${segment.nameEn ?? segment.name}.`,
                ),
              },
            ]
          : [],
      },
    },
    change,
  );
  return { ...made, subject: made.change === null ? null : nodeId('Enterprise', key) };
}
