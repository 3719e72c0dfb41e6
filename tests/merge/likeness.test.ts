import { expect, test } from 'vitest';
import { likenesses, type RecordRow } from '../../server/src/merge/likeness.ts';

const record = (id: string, name: string, rest: Partial<RecordRow> = {}): RecordRow => ({
  id: `Enterprise:${id}`,
  name,
  aliases: [],
  code: null,
  place: 'Region:1',
  whole: null,
  facts: 1,
  ...rest,
});
const pairs = (...records: RecordRow[]) =>
  likenesses(records).map(({ pair, confidence }) => [pair.replaceAll('Enterprise:', ''), confidence]);

test('an alias that is the name of another, anywhere', () =>
  expect(pairs(record('a', '甲', { aliases: ['乙'] }), record('b', '乙', { place: 'Region:2' }))).toEqual([
    ['a|b', 0.9],
  ]));
test('a name within a name, in one place only', () => {
  expect(pairs(record('a', '高科'), record('b', '高科电子'))).toEqual([['a|b', 0.5]]);
  expect(pairs(record('a', '高科'), record('b', '高科电子', { place: 'Region:2' }))).toEqual([]);
  expect(pairs(record('a', '高科', { place: null }), record('b', '高科电子', { place: null }))).toEqual([]);
});
test('one character is no name to go by', () => expect(pairs(record('a', '高'), record('b', '高科'))).toEqual([]));
test('two stock codes are two firms', () =>
  expect(pairs(record('a', '高科', { code: '000001' }), record('b', '高科电子', { code: '000002' }))).toEqual([]));
test('a project and its phases, and two phases of it, are two', () => {
  const whole = record('a', '光园');
  const first = record('b', '光园一期', { whole: whole.id });
  const second = record('c', '光园一期二标', { whole: whole.id });
  expect(pairs(whole, first)).toEqual([]);
  expect(pairs(first, second)).toEqual([]);
});
test('a project is no enterprise', () =>
  expect(pairs(record('a', '高科'), { ...record('b', '高科'), id: 'Project:b' })).toEqual([]));
test('a pair is found once, by the surest rule', () =>
  expect(pairs(record('a', '高科', { aliases: ['高科电子'] }), record('b', '高科电子'))).toEqual([['a|b', 0.9]]));
