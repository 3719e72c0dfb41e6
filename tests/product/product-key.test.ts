import { expect, it } from 'vitest';
import { productKey } from '../../server/src/model/product-key.ts';

it('spellings of one name have one key', () => {
  expect(productKey('ＬＥＤ芯片')).toBe('led芯片');
  expect(productKey('led芯片 ')).toBe('led芯片');
});

it('a key holds nothing that ids and lists are cut at, and two names never share one', () => {
  expect(productKey('LED 显示屏')).toBe('led%20显示屏');
  expect(productKey('a/b')).toBe('a%2Fb');
  expect(productKey('a%2Fb')).not.toBe(productKey('a/b'));
});
