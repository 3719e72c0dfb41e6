import { describe, expect, it } from 'vitest';
import type { StageFact } from '../../server/src/gap/facts.ts';
import { standingOf } from '../../server/src/project/standing.ts';
import { event, history, plan } from './history.ts';

const at = (asOf: number, horizon: number | undefined, ...events: StageFact[]) =>
  standingOf(history(...events), horizon, asOf);
const building = event(5, 20240630);
const toProduce = plan(7, 20240630, 20241231);

describe('a plan that is ahead', () => {
  it('is measured at the newest report of progress', () =>
    // 31 days of January, 28 of February, 31 of March
    expect(at(20250630, 20250331, building, toProduce)).toMatchObject({
      late: 'OVERDUE',
      slip: { plan: { stageFrom: 7, date: 20241231 }, reached: null, days: 90 },
    }));
  it('has not slipped while that report is older than the planned day', () =>
    expect(at(20250630, 20240930, building, toProduce)).toMatchObject({ late: null, slip: { days: 0 } }));
  it('is neither on time nor late where nobody reports progress', () =>
    expect(at(20250630, undefined, building, toProduce)).toMatchObject({ late: null, slip: { days: null } }));
  it('is the newest one that was stated', () =>
    expect(at(20250630, 20250630, building, toProduce, plan(7, 20250331, 20251231))).toMatchObject({
      late: null,
      slip: { plan: { date: 20251231 }, days: 0 },
    }));
  it('is no plan without a date', () =>
    expect(at(20250630, 20250630, building, plan(7, 20240630, null)).slip).toBeNull());
  it('may be all that is told: then the project has no stage and is not late, but the plan is passed', () =>
    expect(at(20250630, 20250331, toProduce)).toMatchObject({ late: null, stageFrom: null, slip: { days: 90 } }));
});

describe('a plan that was fulfilled', () => {
  it('is measured at the event that reached the stage', () =>
    // 31 days of January, 28 of February
    expect(at(20250630, 20250630, building, toProduce, event(7, 20250630, { date: 20250228 }))).toMatchObject({
      late: null,
      slip: { reached: 20250228, days: 59 },
    }));
  it('at the first of several, and by a later stage, too', () => {
    const running = event(8, 20250331, { date: 20250115 });
    expect(at(20250630, 20250630, building, toProduce, running, event(7, 20250630)).slip).toMatchObject({
      reached: 20250115,
      days: 15,
    });
  });
  it('is below nothing when it came early', () =>
    expect(at(20250630, 20250630, building, toProduce, event(7, 20241130)).slip).toMatchObject({ days: -31 }));
  it('counts an undated event by its source, which is the latest it can be', () =>
    expect(at(20250630, 20250630, building, toProduce, event(7, 20250630)).slip).toMatchObject({
      reached: 20250630,
      days: 181,
    }));
  it('makes way for a newer plan that is ahead', () =>
    expect(
      at(20250630, 20250630, event(3, 20230630), plan(5, 20230630, 20231231), building, plan(7, 20240630, 20251231))
        .slip,
    ).toMatchObject({ plan: { stageFrom: 7 }, reached: null, days: 0 }));
});

describe('what is no slip', () => {
  it('a plan for the stage that was reached already when it was stated: it is finer than the scale', () =>
    expect(at(20250630, 20250630, building, plan(5, 20240630, 20241130)).slip).toBeNull());
  it('a plan of a project that was stopped', () =>
    expect(at(20250630, 20250630, building, toProduce, event(null, 20250331))).toMatchObject({
      late: 'STOPPED',
      slip: null,
      stageFrom: null,
    }));
});

describe('knowledge from after the date', () => {
  const reached = event(7, 20250630, { date: 20250228 });
  it('is not used: neither the event nor the plan', () => {
    expect(at(20250331, 20250331, building, toProduce, reached).slip).toMatchObject({ reached: null, days: 90 });
    expect(at(20240629, undefined, event(3, 20230630), toProduce).slip).toBeNull();
  });
  it('nor an event that its source foretells', () =>
    expect(at(20240630, 20240630, event(7, 20240630, { date: 20241231 })).since).toBe(20240630));
});
