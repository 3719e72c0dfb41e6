import { expect, test } from 'vitest';
import { normalise } from '../../server/src/import/normalise.ts';
import { textFault } from '../../server/src/import/text-fault.ts';
import { type Field, tables } from '../../server/src/model/tables.ts';

const [key, name, located_in, statement_zh] = ['key', 'name', 'located_in', 'statement_zh'].map(
  (column) => tables.enterprises.fields[column] as Field,
) as [Field, Field, Field, Field];
const said = (...asked: Parameters<typeof textFault>) => textFault(...asked)?.problem.en ?? null;

test('what names a thing has an end: an id and an index must have room for it', () => {
  expect(said('key', key, 'k'.repeat(150))).toBeNull();
  expect(said('key', key, 'k'.repeat(151))).toBe('It is too long: 151 characters, 150 at most.');
  expect(said('located_in', located_in, `Zone:${'z'.repeat(150)}`)).toContain('150 at most');
  expect(said('name', name, '长'.repeat(500))).toBeNull();
  expect(said('name', name, '长'.repeat(501))).toContain('500 at most');
  expect(said('statement_zh', statement_zh, '长'.repeat(20_000))).toBeNull();
});

test('control characters are nothing that anybody writes; lines and tabs are', () => {
  expect(said('name', name, 'a\0b')).toContain('control characters');
  expect(said('statement_zh', statement_zh, 'a\u001fb')).toContain('control characters');
  expect(said('statement_zh', statement_zh, 'one\r\n\ttwo')).toBeNull();
});

test('a formula names nothing, in a text as little as in a workbook; a sentence may begin as one', () => {
  expect(said('name', name, '=HYPERLINK("http://x")')).toBe('This is a formula.');
  expect(said('title', name, '＝1+1')).toBe('This is a formula.');
  expect(said('name', name, 'a = b')).toBeNull();
  expect(said('statement_zh', statement_zh, '=有此一说')).toBeNull();
});

test('a key in full width, with the signs between its words, is the same key', () => {
  expect(normalise('key', key, 'ｑａ－５＿１．２', '')).toBe('qa-5_1.2');
  expect(normalise('located_in', located_in, 'Zone：ｇａｏｘｉｎ－１', '')).toBe('Zone:gaoxin-1');
  expect(normalise('name', name, '甲－乙', '')).toBe('甲－乙');
});

test('what nobody sees of a name goes: else two that look alike are two', () => {
  expect(normalise('name', name, '\u200b测试\u200b企业\ufeff ', '')).toBe('测试企业');
  expect(normalise('key', key, 'qa\u2060-1', '')).toBe('qa-1');
});
