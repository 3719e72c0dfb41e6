import type { Cells as RowCells, Rows } from '../change/rows.ts';
import { staffSource, statedByStaff } from '../change/staff-source.ts';
import type { ActivityFact, SurveyFact } from '../gap/facts.ts';
import type { Supposed } from '../gap/suppose.ts';
import type { Words } from '../landing/printed.ts';
import { type Day, parseDay } from '../model/date.ts';
import type { Area } from '../place/area.ts';
import { type Known, plainName } from './match-enterprises.ts';
import type { Finding } from './read-sheet.ts';

/** The rows that findings become, and the same as facts, to see what they would change before they are written. */
export type SurveyEdit = { rows: Rows; supposed: Supposed };

/** Where and when a survey is stated: `stated` makes the evidence of a row, `keyOf` a key that no other change has. */
type Stand = {
  area: Area;
  today: Day;
  stated(said: Words): RowCells;
  keyOf(letter: string, number: number): string;
};

const STATES = { PRESENT: 'COMPLETE', ABSENT: 'COMPLETE', NOT_KNOWN: 'PARTIAL' } as const;
const said = {
  PRESENT: { zh: '有企业在产', en: 'somebody operates' },
  ABSENT: { zh: '没有企业在产', en: 'nobody operates' },
  NOT_KNOWN: { zh: '问过，不清楚', en: 'asked, and not known' },
} as const;

const inEnglish = (area: Area): string => area.nameEn ?? area.name;
const noteOf = ({ remark }: Finding): string => (remark === '' ? '' : `备注：${remark}`);

type Pair<Fact> = { row: RowCells; fact: Fact };

function surveyOf(finding: Finding, { area, today, stated, keyOf }: Stand, number: number): Pair<SurveyFact> {
  const { segment, result, surveyedOn } = finding;
  const key = keyOf('s', number);
  const [of, state] = [`Segment:${segment.key}`, STATES[result]];
  return {
    row: {
      key,
      of,
      in: area.id,
      state,
      date: surveyedOn,
      ...stated({
        zh: `摸排${area.name}的“${segment.name}”：${said[result].zh}。${noteOf(finding)}`,
        en: `Survey of "${segment.nameEn}" in ${inEnglish(area)}: ${said[result].en}.`,
      }),
    },
    fact: { key, known: today, of, in: area.id, state, date: parseDay(surveyedOn) ?? null },
  };
}

function enterpriseOf(name: string, { area, stated, keyOf }: Stand, number: number): RowCells & { key: string } {
  return {
    key: keyOf('e', number),
    name,
    kind: 'FIRM',
    located_in: area.id,
    ...stated({
      zh: `摸排${area.name}时见到的企业：${name}。`,
      en: `Found in a survey of ${inEnglish(area)}: ${name}.`,
    }),
  };
}

function activityOf(
  finding: Finding,
  who: { enterprise: string; name: string },
  { area, today, stated, keyOf }: Stand,
  number: number,
): Pair<ActivityFact> {
  const { segment, pilot, capacity } = finding;
  const key = keyOf('a', number);
  const shared = {
    key,
    enterprise: who.enterprise,
    segment: segment.key,
    status: pilot ? 'PILOT' : 'OPERATING',
    function: 'PRODUCTION',
    place: area.id,
  } as const;
  const makes = pilot ? { zh: '中试', en: 'runs a pilot of' } : { zh: '量产', en: 'makes' };
  const much = capacity
    ? { zh: `，产能 ${capacity.printed}`, en: `, capacity ${capacity.printed}` }
    : { zh: '', en: '' };
  return {
    row: {
      ...shared,
      capacity: capacity ? String(capacity.value) : '',
      unit: capacity?.unit ?? '',
      per: capacity?.per ?? '',
      capacity_printed: capacity?.printed ?? '',
      ...stated({
        zh: `摸排：${who.name}在${area.name}${makes.zh}“${segment.name}”${much.zh}。${noteOf(finding)}`,
        en: `Survey: ${who.name} ${makes.en} "${segment.nameEn}" in ${inEnglish(area)}${much.en}.`,
      }),
    },
    fact: {
      ...shared,
      known: today,
      enterpriseName: who.name,
      enterpriseNameEn: null,
      unnamed: false,
      countLow: 1,
      capacity: capacity?.value ?? null,
      unit: capacity?.unit ?? null,
      from: null,
      until: null,
    },
  };
}

/**
 * What findings of an area write: a survey for each segment, an enterprise for each new name, an activity for each
 * enterprise found in a segment. `known` are the enterprises that the names are, by name; `operates` tells what is known
 * already and is not stated twice.
 */
export function surveyEdit(
  findings: readonly Finding[],
  area: Area,
  known: ReadonlyMap<string, Known>,
  operates: (enterprise: string, segment: string) => boolean,
  { change, now }: { change: string; now: Date },
): SurveyEdit {
  const { key: source, day, row: sourceRow } = staffSource(now);
  const stand: Stand = {
    area,
    today: parseDay(day) ?? 0,
    stated: ({ zh, en }) => statedByStaff(source, change, zh, en),
    keyOf: (letter, number) => `survey-${change.slice(0, 8)}-${letter}${number}`,
  };
  const surveys = new Map<string, Pair<SurveyFact>>();
  const enterprises = new Map<string, RowCells & { key: string }>();
  const activities: Pair<ActivityFact>[] = [];
  const keyOf = (name: string): string => {
    const match = known.get(name);
    if (match) return match.key;
    const plain = plainName(name);
    const made = enterprises.get(plain) ?? enterpriseOf(name, stand, enterprises.size + 1);
    enterprises.set(plain, made);
    return made.key;
  };
  for (const finding of findings) {
    const segment = finding.segment.key;
    if (!surveys.has(segment)) surveys.set(segment, surveyOf(finding, stand, surveys.size + 1));
    for (const name of new Set(finding.enterprises)) {
      const enterprise = keyOf(name);
      if (!operates(enterprise, segment))
        activities.push(activityOf(finding, { enterprise, name }, stand, activities.length + 1));
    }
  }
  return {
    rows: {
      sources: [sourceRow],
      enterprises: [...enterprises.values()],
      surveys: [...surveys.values()].map(({ row }) => row),
      activities: activities.map(({ row }) => row),
    },
    supposed: {
      surveys: [...surveys.values()].map(({ fact }) => fact),
      activities: activities.map(({ fact }) => fact),
    },
  };
}
