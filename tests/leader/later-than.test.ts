import { expect, it } from 'vitest';
import { laterThan } from '../../server/src/leader/later-than.ts';

it.each([
  ['a later day', 20240502, 20240501, true],
  ['an earlier day', 20230101, 20240501, false],
  ['a later month', 20240531, 20240430, true],
  ['a later year', 20241231, 20231231, true],
  ['the same day', 20240501, 20240501, null],
  ['a month and its year', 20240531, 20241231, null],
  ['a year and a month of it', 20241231, 20240531, null],
  ['a day and its month', 20240510, 20240531, null],
  ['a leap month and a day of it', 20240229, 20240228, null],
  ['an unknown date', null, 20240501, null],
  ['a date and an unknown one', 20240501, null, null],
])('%s', (_, day, other, later) => expect(laterThan(day, other)).toBe(later));
