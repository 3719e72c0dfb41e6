import { describe, expect, it } from 'vitest';
import { compared } from '../../server/src/compare/compared.ts';
import type { Difference } from '../../server/src/compare/difference.ts';
import { differencesOf } from '../../server/src/compare/differences.ts';
import { assessed } from '../../server/src/gap/assess.ts';
import type { Facts, LeadershipFact, ProjectFact, StageFact, SurveyFact } from '../../server/src/gap/facts.ts';
import { scopeOf } from '../../server/src/gap/scope.ts';
import type { Day } from '../../server/src/model/date.ts';
import { activity, catalogueOf, city, groundOf, nothing, tree, zones } from '../landing/world.ts';

/**
 * One segment `s` that nothing buys, in a city where sources of 2024-06-30 and 2025-06-30 report progress. The dates
 * compared are those two, so that knowledge of 20240331 is old and knowledge of 20250630 is new.
 */
const [FROM, TO, OLD, NEW] = [20240630, 20250630, 20240331, 20250630];
const ground = { ...groundOf({ one: ['s'] }, []), reports: new Map([[city, [FROM, TO]]]) };
const catalogue = catalogueOf(ground);

const knownBy = (facts: Facts, day: Day): Facts => ({
  activities: facts.activities.filter(({ known }) => known <= day),
  projects: facts.projects
    .filter(({ known }) => known <= day)
    .map((project) => ({
      ...project,
      events: project.events.filter(({ known }) => known <= day),
      statements: project.statements.filter((statement) => statement <= day),
    })),
  purchases: facts.purchases.filter(({ known }) => known <= day),
  surveys: facts.surveys.filter(({ known }) => known <= day),
  leaderships: facts.leaderships.filter(({ known }) => known <= day),
});

function differences(facts: Partial<Facts>, from: Day = FROM, to: Day = TO): Difference[] {
  const at = (day: Day) => assessed(ground, scopeOf(tree, city, day), knownBy({ ...nothing, ...facts }, day));
  const nameOf = (enterprise: string) => ({ id: `Enterprise:${enterprise}`, name: enterprise, nameEn: null });
  return differencesOf(compared(catalogue, at(from), at(to), null), nameOf);
}

/** Aspect, cause, before and after, without the figures that follow. */
const told = (all: readonly Difference[]) =>
  all
    .filter(({ parts }) => parts.length === 0)
    .map(({ aspect, cause, before, after }) => [aspect, cause, before, after]);

const event = (stage: number | null, known: Day, date: Day | null = null, planned = false): StageFact => ({
  key: `${stage}-${known}-${planned}`,
  known,
  stageFrom: stage,
  stageTo: stage,
  stopped: stage === null,
  date,
  planned,
  printed: '印',
  store: null,
});
const project = (known: Day, ...events: StageFact[]): ProjectFact => ({
  key: 'p',
  name: 'p',
  nameEn: null,
  place: zones[0],
  phaseOf: null,
  fills: [{ segment: 's', known }],
  backers: [],
  capacity: null,
  unit: null,
  investmentWan: null,
  investmentBound: null,
  lists: [],
  known,
  events,
  statements: events.map((each) => each.known),
});
const survey = (state: SurveyFact['state'], known: Day, date: Day | null): SurveyFact => ({
  key: 'v',
  known,
  of: 'Segment:s',
  in: city,
  state,
  date,
});
const leadership = (known: Day, from: Day | null, until: Day | null): LeadershipFact => ({
  key: 'l',
  known,
  enterprise: 'e',
  chain: 'one',
  kind: 'LEADER',
  from,
  until,
});

describe('HAPPENED: dated within the interval', () => {
  it('a project reaches production', () => {
    const found = differences({ projects: [project(OLD, event(5, OLD), event(7, NEW, 20250331))] });
    expect(told(found)).toEqual([
      ['KIND', 'HAPPENED', 'BUILDING', 'COVERED'],
      ['STAGE', 'HAPPENED', '5', '7'],
    ]);
    expect(found[0]).toMatchObject({ happened: 20250331, told: NEW });
    // v = 0.6: low 0.5 → 0.8 of the weight. By time alone it falls to 0.25, for it would be silent; what is told of it
    // undoes that, the event does the rest.
    const low = found.find(({ aspect }) => aspect === 'COMPLETENESS_LOW');
    expect(low?.parts.map(({ cause, change }) => [cause, change])).toEqual([
      ['CLOCK', expect.closeTo(-25, 9)],
      ['LEARNED', expect.closeTo(25, 9)],
      ['HAPPENED', expect.closeTo(30, 9)],
    ]);
  });

  it('a project begins', () => {
    const found = differences({ projects: [project(NEW, event(3, NEW, 20241031))] });
    expect(told(found)).toEqual([
      ['KIND', 'HAPPENED', 'PRESUMED_MISSING', 'PIPELINE'],
      ['PROJECT', 'HAPPENED', null, '3'],
    ]);
  });

  it('what has no date but came after a dated stage of the interval', () =>
    expect(told(differences({ projects: [project(NEW, event(3, NEW, 20241031), event(5, NEW))] }))).toEqual([
      ['KIND', 'HAPPENED', 'PRESUMED_MISSING', 'BUILDING'],
      ['PROJECT', 'HAPPENED', null, '5'],
    ]));

  it('a project is stopped', () =>
    expect(told(differences({ projects: [project(OLD, event(3, OLD), event(null, NEW, 20250531))] }))).toEqual([
      ['KIND', 'HAPPENED', 'PIPELINE', 'PRESUMED_MISSING'],
      ['STAGE', 'HAPPENED', '3', 'X'],
    ]));

  it('an enterprise begins to operate, though it was announced before', () =>
    expect(told(differences({ activities: [activity('e', 's', { known: OLD, from: 20250101 })] }))).toEqual([
      ['KIND', 'HAPPENED', 'PRESUMED_MISSING', 'COVERED'],
      ['SUPPLIER', 'HAPPENED', null, 'OPERATING'],
    ]));

  it('an enterprise ends on a date that was known before', () =>
    expect(told(differences({ activities: [activity('e', 's', { known: OLD, until: 20241231 })] }))).toEqual([
      ['KIND', 'HAPPENED', 'COVERED', 'PRESUMED_MISSING'],
      ['SUPPLIER', 'HAPPENED', 'OPERATING', null],
    ]));

  it('a leadership comes into force, or ends, by its own date', () => {
    expect(told(differences({ leaderships: [leadership(OLD, 20250101, null)] }))).toEqual([
      ['LEADERSHIP', 'HAPPENED', null, 'LEADER'],
    ]);
    expect(told(differences({ leaderships: [leadership(OLD, null, 20241231)] }))).toEqual([
      ['LEADERSHIP', 'HAPPENED', 'LEADER', null],
    ]);
  });
});

describe('LEARNED: told within the interval, of an older or an unknown date', () => {
  it('a stage without a date', () => {
    const found = differences({ projects: [project(OLD, event(5, OLD), event(7, NEW))] });
    expect(told(found)).toEqual([
      ['KIND', 'LEARNED', 'BUILDING', 'COVERED'],
      ['STAGE', 'LEARNED', '5', '7'],
    ]);
    expect(found[0]).toMatchObject({ happened: null, told: NEW });
  });

  it('a stage of an older date', () => {
    const [kind, stage] = differences({ projects: [project(OLD, event(5, OLD, 20240101), event(7, NEW, 20240430))] });
    expect(kind).toMatchObject({ cause: 'LEARNED', happened: 20240430, told: NEW });
    expect(stage).toMatchObject({ cause: 'LEARNED', happened: 20240430, told: NEW });
    expect(kind?.sentence.zh).toContain('2024-04-30 的事，2025-06-30 的来源才说到');
  });

  it('an enterprise that operates since before, and one of which no date is told', () => {
    const since = (from: Day | null) => differences({ activities: [activity('e', 's', { known: NEW, from })] });
    for (const from of [20200101, null])
      expect(told(since(from))).toEqual([
        ['KIND', 'LEARNED', 'PRESUMED_MISSING', 'COVERED'],
        ['SUPPLIER', 'LEARNED', null, 'OPERATING'],
      ]);
  });

  it('a closing, without a date', () =>
    expect(
      told(
        differences({
          activities: [
            activity('e', 's', { known: OLD }),
            activity('e', 's', { key: 'closed', known: NEW, status: 'CLOSED' }),
          ],
        }),
      ),
    ).toEqual([
      ['KIND', 'LEARNED', 'COVERED', 'PRESUMED_MISSING'],
      ['SUPPLIER', 'LEARNED', 'OPERATING', null],
    ]));

  it('a survey changes what is known, not what there is; that it was made has a date', () =>
    expect(told(differences({ surveys: [survey('COMPLETE', NEW, 20250531)] }))).toEqual([
      ['KIND', 'LEARNED', 'PRESUMED_MISSING', 'MISSING'],
      ['SURVEY', 'HAPPENED', null, 'COMPLETE'],
    ]));

  it('a plan that is new and already missed: without it time alone would not do', () => {
    const found = differences(
      { projects: [project(20240930, event(5, 20240930), event(7, 20241231, 20250131, true))] },
      20240930,
    );
    expect(told(found)).toEqual([
      ['KIND', 'LEARNED', 'BUILDING', 'STALLED'],
      ['LATENESS', 'LEARNED', 'PUNCTUAL', 'OVERDUE'],
    ]);
    expect(found[0]?.sentence.zh).toMatch(/^先有 2024-12-31 的来源说到，其后时间推移/);
  });
});

describe('CLOCK: nothing new is told', () => {
  it('a plan is missed', () => {
    const plan = event(7, OLD, 20250331, true);
    const found = differences({ projects: [project(OLD, event(5, OLD), plan)] });
    expect(told(found)).toEqual([
      ['KIND', 'CLOCK', 'BUILDING', 'STALLED'],
      ['LATENESS', 'CLOCK', 'PUNCTUAL', 'OVERDUE'],
    ]);
    expect(found[1]?.statements).toContain(`stage_events/${plan.key}`);
    expect(found[1]).toMatchObject({ happened: null, told: null });
  });

  it('nothing is heard for more than a year', () =>
    expect(told(differences({ projects: [project(OLD, event(5, OLD))] }))).toEqual([
      ['KIND', 'CLOCK', 'BUILDING', 'STALLED'],
      ['LATENESS', 'CLOCK', 'PUNCTUAL', 'SILENT'],
    ]));

  it('a stated absence is over three years old', () =>
    expect(told(differences({ surveys: [survey('STATED_ABSENT', 20220331, null)] }))).toEqual([
      ['KIND', 'CLOCK', 'MISSING', 'PRESUMED_MISSING'],
      ['SURVEY', 'CLOCK', 'STATED_ABSENT', null],
    ]));
});

describe('two dates', () => {
  it('between which nothing is told and nothing falls due do not differ', () =>
    expect(differences({ activities: [activity('e', 's', { known: OLD })] })).toEqual([]));

  it('that are the same do not differ', () =>
    expect(differences({ projects: [project(NEW, event(7, NEW, 20250331))] }, TO, TO)).toEqual([]));

  it('never use what is told after the second, nor what is dated after it', () => {
    const later = {
      projects: [project(OLD, event(5, OLD), event(7, 20250731, 20250531))],
      activities: [activity('e', 's', { known: 20250701 }), activity('f', 's', { known: OLD, from: 20250701 })],
    };
    expect(told(differences(later, FROM, 20240930))).toEqual([]);
    expect(told(differences(later))).toEqual([
      ['KIND', 'CLOCK', 'BUILDING', 'STALLED'],
      ['LATENESS', 'CLOCK', 'PUNCTUAL', 'SILENT'],
    ]);
  });
});
