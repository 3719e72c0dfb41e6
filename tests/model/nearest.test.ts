import { expect, test } from 'vitest';
import { nearest } from '../../server/src/model/nearest.ts';

test('suggests what is near, nearest first, at most three', () => {
  expect(nearest('led-chp', ['led-chip', 'led-chips', 'panel', 'led-epi'])).toEqual(['led-chip', 'led-chips']);
  expect(nearest('aa', ['ab', 'ac', 'ad', 'ae'])).toEqual(['ab', 'ac', 'ad']);
  expect(nearest('玻璃', ['玻璃瓶', '钢材加工'])).toEqual(['玻璃瓶']);
});

test('suggests nothing when nothing is near', () => {
  expect(nearest('graphite', ['cathode', 'separator'])).toEqual([]);
});
