import { describe, expect, it, test } from 'vitest';
import { choiceAt, decisionAt, inForceAt, type Maker } from '../../server/src/conflict/in-force.ts';
import { choice } from './choice.ts';

const said = (key: string, known: number) => ({ key, known });

test('what was chosen holds', () =>
  expect(inForceAt([choice('a')], [said('b', 2), said('a', 1)], 3)).toEqual({
    current: 'a',
    rule: { zh: '规则', en: '规则' },
  }));
test('before that was known, the newest of what was known then, and the rule says so', () => {
  const found = inForceAt([choice('c')], [said('b', 2), said('a', 1)], 3);
  expect(found.current).toBe('b');
  expect(found.rule.zh).toMatch(/当时/);
});
test('of equally new ones none', () =>
  expect(inForceAt([choice('c')], [said('a', 2), said('b', 2)], 3).current).toBeNull());
test('where all stand, all stand', () => expect(inForceAt([choice(null)], [said('b', 2)], 3).current).toBeNull());

test('the words of a choice wait for all statements that it was made between', () => {
  const all = [said('staff', 30), said('b', 20), said('a', 10)];
  const choices = [choice('staff', { since: 30 }), choice('a', { since: 0, until: 30 })];
  const zh = (asOf: number) => inForceAt(choices, all, asOf).rule.zh;
  expect([zh(19), zh(20), zh(30)]).toEqual([expect.stringMatching(/不述/), '规则', '规则']);
});

describe('choices over time', () => {
  const choices = [
    choice('c', { since: 30 }),
    choice('a', { since: 0, until: 20 }),
    choice('b', { since: 20, until: 30 }),
    // Of two on one day only the later one was ever told.
    choice('x', { since: 30, until: 30 }),
  ];
  it.each([
    [19, 'a'],
    [20, 'b'],
    [29, 'b'],
    [30, 'c'],
  ])('on day %i it is %s', (day, key) => expect(choiceAt(choices, day).inForce).toBe(key));
});

describe('who decided', () => {
  const maker = (since: number, by: string, decided: boolean): Maker => ({ since, by, at: '', decided });
  const choices = [
    choice('c', { since: 30 }),
    choice('a', { since: 0, until: 20 }),
    choice('b', { since: 20, until: 30 }),
    choice('x', { since: 30, until: 30 }),
  ];
  // On day 30 somebody decided for x, and the figure was corrected later that day.
  const makers = [maker(30, '李四', false), maker(30, '张三', true), maker(20, '王五', true)];
  it.each([
    [19, undefined],
    [20, '王五'],
    [29, '王五'],
    [30, undefined],
  ])('on day %i: %s', (day, by) => expect(decisionAt(choices, makers, day)?.by).toBe(by));
});
