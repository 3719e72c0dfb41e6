import { expect, test } from 'vitest';
import { boundOfSum } from '../../server/src/figure/bound-of-sum.ts';
import { moneyOf } from '../../server/src/origin/money.ts';
import { undertakings } from '../../server/src/origin/undertaking.ts';
import { ASOF, backer, project, tree } from './land.ts';

const event = (stageFrom: number | null, date: number, stopped = false) => ({
  ...{
    key: `e${date}`,
    known: date,
    stageFrom,
    stageTo: stageFrom,
    stopped,
    date,
    planned: false,
    printed: 'x',
    store: null,
  },
});

test('a project with its phases is one: the furthest stage, each backer once by its surest statement', () => {
  const whole = project('p', {
    place: 'Region:home',
    backers: [backer('firm', 'Region:port', { standing: 'INFERRED' })],
    events: [event(3, 20240101)],
  });
  const first = project('p1', {
    phaseOf: 'p',
    investmentWan: 200,
    backers: [backer('firm', 'Region:port')],
    events: [event(7, 20240601)],
  });
  const second = project('p2', { phaseOf: 'p', investmentWan: 150, events: [event(5, 20250101)] });
  const [one, ...others] = undertakings([whole, first, second], tree, ASOF);
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    ...{ key: 'p', phases: ['p1', 'p2'], stageFrom: 7, stopped: false },
    // Its phases are all in the park: that says more than the city.
    place: 'Zone:park',
    // The phases that are known need not be all.
    ...{ investmentWan: 350, investmentBound: 'AT_LEAST' },
  });
  expect(one?.backers.map(({ standing }) => standing)).toEqual(['OBSERVED']);
});

test('the sum of the whole goes before those of its phases; a phase without its whole stands alone', () => {
  const whole = project('p', { investmentWan: 500, investmentBound: 'ABOUT' });
  const phase = project('p1', { phaseOf: 'p', investmentWan: 200 });
  expect(undertakings([phase, whole], tree, ASOF)).toMatchObject([{ investmentWan: 500, investmentBound: 'ABOUT' }]);
  expect(undertakings([phase], tree, ASOF)).toMatchObject([{ key: 'p1', phases: [], investmentWan: 200 }]);
});

test('stopped is what has only stopped; an event after the date is not known', () => {
  expect(undertakings([project('p', { events: [event(null, 20240101, true)] })], tree, ASOF)).toMatchObject([
    { stopped: true, stageFrom: null },
  ]);
  expect(undertakings([project('p', { events: [event(5, 20250701)] })], tree, ASOF)).toMatchObject([
    { stopped: false, stageFrom: null },
  ]);
});

test('a sum of investment counts those that state none, and is as exact as its vaguest part', () => {
  const stated = (investmentWan: number | null, investmentBound: 'EXACT' | 'AT_LEAST' | null = 'EXACT') => ({
    investmentWan,
    investmentBound,
  });
  expect(moneyOf([stated(100), stated(null, null), stated(50, 'AT_LEAST')])).toEqual({
    ...{ knownWan: 150, bound: 'AT_LEAST', unknown: 1 },
  });
  expect(moneyOf([])).toEqual({ knownWan: 0, bound: 'EXACT', unknown: 0 });
  expect(boundOfSum(['AT_LEAST', 'AT_MOST'])).toBe('ABOUT');
  expect(boundOfSum(['EXACT', 'AT_MOST'])).toBe('AT_MOST');
});
