import { describe, expect, it } from 'vitest';
import type { ProjectFact, StageFact } from '../../server/src/gap/facts.ts';
import { itemOfActivity, itemOfProject, latestEvent } from '../../server/src/gap/item.ts';
import { sightings } from '../../server/src/gap/situation.ts';

const event = (stage: number | null, known: number, more: Partial<StageFact> = {}): StageFact => ({
  key: `${stage}-${known}`,
  known,
  stageFrom: stage,
  stageTo: stage,
  stopped: stage === null,
  date: null,
  planned: false,
  printed: '',
  store: null,
  ...more,
});
const project = (...events: StageFact[]): ProjectFact => ({
  key: 'p',
  name: 'p',
  nameEn: null,
  place: 'Zone:z',
  phaseOf: null,
  fills: [{ segment: 's', known: 20230630 }],
  backers: [],
  capacity: null,
  unit: null,
  investmentWan: null,
  investmentBound: null,
  lists: [],
  known: 20230630,
  events,
  statements: [],
});
const item = (asOf: number, horizon: number | undefined, ...events: StageFact[]) =>
  itemOfProject(project(...events), 's', horizon, asOf);

describe('a project as an item', () => {
  it.each([
    [8, 1],
    [7, 0.8],
    [6, 0.5],
    [5, 0.5],
    [4, 0.2],
    [3, 0.2],
    [2, 0.1],
    [1, 0.1],
    [0, 0.05],
  ])('at stage %d has presence %d', (stage, presence) =>
    expect(item(20230630, undefined, event(stage, 20230630))?.presence).toBe(presence),
  );

  it('counts a vague word by the lower end of its interval', () =>
    expect(item(20230630, undefined, event(2, 20230630, { stageTo: 5 }))).toMatchObject({
      presence: 0.1,
      stageFrom: 2,
      stageTo: 5,
    }));

  it('knows nothing from after the date', () => {
    const events = [event(3, 20230630), event(7, 20240930)];
    expect(item(20240101, undefined, ...events)?.stageFrom).toBe(3);
    expect(item(20240930, undefined, ...events)?.stageFrom).toBe(7);
  });
  it('takes the latest event by its own date, not by when it was told', () =>
    expect(
      latestEvent(project(event(5, 20240930, { date: 20230831 }), event(3, 20231231, { date: 20231231 })), 20250101)
        ?.stageFrom,
    ).toBe(3));
  it('dates an event no later than its source', () =>
    expect(item(20240930, undefined, event(5, 20240930, { date: 20241231 }))?.stageFrom).toBe(5));
  it('is none when stopped, or without an actual event', () => {
    expect(item(20240101, undefined, event(3, 20230630), event(null, 20231231))).toBeUndefined();
    expect(item(20240101, undefined, event(7, 20230630, { planned: true, date: 20240630 }))).toBeUndefined();
  });
});

describe('a late project', () => {
  it('is silent after more than 365 days without word, and not on the 365th', () => {
    expect(item(20250101, 20240629, event(5, 20230630))?.late).toBeNull();
    expect(item(20250101, 20240630, event(5, 20230630))?.late).toBe('SILENT'); // 2024 has a leap day: 366 days
  });
  it('is overdue when a plan for a later stage passed before the newest report', () => {
    const plan = event(7, 20241231, { planned: true, date: 20250331 });
    expect(item(20250630, 20250630, event(5, 20241231), plan)).toMatchObject({ late: 'OVERDUE', presence: 0.25 });
    expect(item(20250228, 20241231, event(5, 20241231), plan)).toMatchObject({ late: null, presence: 0.5 });
  });
  it('is judged by its newest plan', () => {
    const plans = [
      event(7, 20230630, { planned: true, date: 20231231 }),
      event(7, 20240630, { planned: true, date: 20251231 }),
    ];
    expect(item(20240930, 20240930, event(5, 20240630), ...plans)?.late).toBeNull();
  });
  it('is never late without a source that reports progress, nor once it operates', () => {
    expect(item(20300101, undefined, event(5, 20230630))?.late).toBeNull();
    expect(item(20300101, 20300101, event(7, 20230630))?.late).toBeNull();
  });
});

describe('an activity as an item', () => {
  const activity = {
    key: 'a',
    known: 0,
    enterprise: 'e',
    enterpriseName: 'e',
    enterpriseNameEn: null,
    unnamed: false,
    countLow: 1,
    segment: 's',
    place: null,
    capacity: null,
    unit: null,
    from: null,
    until: null,
  } as const;
  it('operates like stage 7, a pilot at 0.5', () => {
    expect(itemOfActivity({ ...activity, status: 'OPERATING', function: 'PRODUCTION' })?.presence).toBe(0.8);
    expect(itemOfActivity({ ...activity, status: 'PILOT', function: 'PRODUCTION' })?.presence).toBe(0.5);
  });
  it('is none for research, sales or mere mention', () => {
    expect(itemOfActivity({ ...activity, status: 'OPERATING', function: 'RESEARCH' })).toBeUndefined();
    expect(itemOfActivity({ ...activity, status: 'MENTIONED', function: 'PRODUCTION' })).toBeUndefined();
  });
  it('is seen from its first day to its last, and the same fact is asked at any date', () => {
    const fact = {
      ...activity,
      status: 'OPERATING',
      function: 'PRODUCTION',
      from: 20250101,
      until: 20251231,
    } as const;
    const seenAt = (day: number) => sightings({ activities: [fact], projects: [] }, day, () => undefined).length;
    expect([20241231, 20250101, 20251231, 20260101, 20250601].map(seenAt)).toEqual([0, 1, 1, 0, 1]);
  });
});
