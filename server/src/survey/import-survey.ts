import type { Context } from '../api/context.ts';
import { splitId } from '../api/node-id.ts';
import type { ChangeRow } from '../change/change.ts';
import { changePage } from '../change/changes.ts';
import { makeChange } from '../change/make-change.ts';
import { outcomes, type Refusal, refusal } from '../change/refusal.ts';
import type { GapKind, MutationImportSurveyArgs, SurveySheetInput } from '../gen/schema.ts';
import { formatDay } from '../model/date.ts';
import type { Area } from '../place/area.ts';
import { areaOf } from '../place/area-argument.ts';
import { type AreaMoved, areaMoved } from './area-moved.ts';
import { claimsAgainst, operatesIn } from './claims.ts';
import type { Fault } from './fault.ts';
import { LIMITS } from './format.ts';
import { groundsIn } from './grounds.ts';
import { type Known, knownEnterprises, matched } from './match-enterprises.ts';
import { type Finding, readRows, sheetArea } from './read-sheet.ts';
import { surveyEdit } from './survey-edit.ts';
import { surveySummary } from './survey-summary.ts';
import { today } from './today.ts';
import { unitsInUse } from './units.ts';

const isFault = (value: Area | Fault): value is Fault => 'problem' in value;
const byRow = (a: Fault, b: Fault): number => (a.row ?? 0) - (b.row ?? 0);

type KindOf = (segment: string) => GapKind;

/** Rows whose kind is another than when the sheet was taken; not taken unless somebody says so. */
function changedRows(findings: readonly Finding[], kindOf: KindOf, evenIfChanged: ReadonlySet<string>) {
  return findings.flatMap(({ row, key, segment, kindThen }) => {
    const kindNow = kindOf(segment.key);
    return kindNow === kindThen ? [] : [{ row, key, segment, kindThen, kindNow, taken: evenIfChanged.has(key) }];
  });
}

/** Changes of the area that the sheet cannot have known. */
async function changesSince(context: Context, area: Area, { version }: SurveySheetInput) {
  const { nodes } = await changePage(context, { of: area.id, first: 20 });
  return nodes.filter(({ sequence }) => sequence > version);
}

/** An enterprise that a sheet names: `known` is the one of that name that is there already. */
export type NamedEnterprise = { name: string; rows: number[]; known: Known | null; unmatched: boolean };

/** The same enterprise under the same name on several rows is told once. */
function enterprisesOf(
  findings: readonly Finding[],
  known: ReadonlyMap<string, Known>,
  unmatched: ReadonlySet<string>,
): NamedEnterprise[] {
  const rows = new Map<string, number[]>();
  for (const { row, enterprises } of findings)
    for (const name of new Set(enterprises)) rows.set(name, [...(rows.get(name) ?? []), row]);
  return [...rows].map(([name, at]) => ({
    name,
    rows: at,
    known: known.get(name) ?? null,
    unmatched: unmatched.has(name),
  }));
}

/** What reading a sheet back comes to. */
export type SurveyImportOf = {
  dryRun: boolean;
  area: Area | null;
  asOf: string;
  revision: number;
  rowCount: number;
  faults: Fault[];
  faultCount: number;
  findings: (Finding & { before: GapKind; after: GapKind })[];
  enterprises: NamedEnterprise[];
  changedRows: ReturnType<typeof changedRows>;
  changesSince: ChangeRow[];
  areas: AreaMoved[];
  /** Key. */
  change: string | null;
  userErrors: Refusal[];
};

/** Checks a filled-in sheet whole, tells what it would change, and makes it one change unless it is a dry run. */
export async function importSurvey(
  context: Context,
  { sheet, dryRun, by }: MutationImportSurveyArgs,
): Promise<SurveyImportOf> {
  const catalogue = await context.catalogue();
  const into = areaOf('into', sheet.into, catalogue.tree);
  const day = today();
  const answer: SurveyImportOf = {
    dryRun: dryRun ?? false,
    area: null,
    asOf: formatDay(day),
    revision: 0,
    rowCount: sheet.rows.length,
    faults: [],
    faultCount: 0,
    findings: [],
    enterprises: [],
    changedRows: [],
    changesSince: [],
    areas: [],
    change: null,
    userErrors: [],
  };
  const faulty = (count: number): Refusal[] => (dryRun ? [] : [inFault(count)]);
  const area = sheetArea(sheet, into, catalogue);
  if (isFault(area)) return { ...answer, faults: [area], faultCount: 1, userErrors: faulty(1) };

  const [assessment, row] = await Promise.all([
    context.assess(catalogue, area.id, day),
    context.loaders.revision.load(area.id),
  ]);
  const { findings, faults } = readRows(sheet.rows, area, catalogue, day, unitsInUse(assessment.facts));
  const segments = findings.map(({ segment }) => segment.key);
  const home = catalogue.tree.areas.get(assessment.scope.home);
  const places = home && home !== area ? [area, home] : [area];
  const grounds = await Promise.all(places.map(({ id }) => groundsIn(context, id, day, segments)));
  const kindOf: KindOf = (segment) =>
    (grounds[0]?.groundOf(segment).assessment ?? assessment).standing.standingOf(segment).kind;
  const unmatched = new Set(sheet.unmatched ?? []);
  const names = [...new Set(findings.flatMap(({ enterprises }) => enterprises))];
  const known = matched(
    names.filter((name) => !unmatched.has(name)),
    await knownEnterprises(context, names, assessment.scope),
    assessment.scope,
  );
  const all = [...faults, ...claimsAgainst(findings, assessment, known)].sort(byRow);
  const changed = changedRows(findings, kindOf, new Set(sheet.evenIfChanged ?? []));
  const left = new Set(changed.filter(({ taken }) => !taken).map((each) => each.row));
  const taken = findings.filter((finding) => !left.has(finding.row));
  const change = crypto.randomUUID();
  const edit = surveyEdit(taken, area, known, operatesIn(assessment), { change, now: new Date() });
  const areas = grounds.flatMap((own, at) => {
    const place = places[at];
    return place ? [areaMoved(place, own, edit.supposed)] : [];
  });
  const revision = row?.revision ?? 0;
  const told = {
    ...answer,
    area,
    revision,
    faults: all.slice(0, LIMITS.faults),
    faultCount: all.length,
    findings: taken.map((finding) => ({
      ...finding,
      before: kindOf(finding.segment.key),
      after: areas[0]?.kindAfter(finding.segment.key) ?? finding.kindThen,
    })),
    enterprises: enterprisesOf(taken, known, unmatched),
    changedRows: changed,
    changesSince: revision === sheet.revision ? [] : await changesSince(context, area, sheet),
    areas,
  };
  if (dryRun) return told;
  if (all.length > 0) return { ...told, userErrors: faulty(all.length) };
  if (revision !== (sheet.seenRevision ?? sheet.revision)) return { ...told, userErrors: [outcomes.CONFLICT] };
  if (taken.length === 0) return { ...told, userErrors: [outcomes.NOTHING_CHANGED] };
  const { label, key } = splitId('area', area.id);
  const made = await makeChange(
    context,
    {
      kind: 'SURVEYED',
      subject: { label, key, name: area.name, nameEn: area.nameEn },
      revision,
      by,
      reason: null,
      summary: surveySummary(area, taken, edit.rows),
      before: {},
      after: edit.rows,
    },
    change,
  );
  return {
    ...told,
    revision: made.change === null ? revision : revision + 1,
    change: made.change,
    userErrors: made.refusals,
  };
}

const inFault = (count: number): Refusal =>
  refusal(
    'BAD_VALUE',
    'sheet',
    `表上有 ${count} 处错误，什么都没有写入；改好后再读回。`,
    `The sheet has ${count} faults; nothing was written. Correct them and read it in again.`,
  );
