import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { fold } from '../../server/src/search/fold.ts';
import { type Names, SORTS } from '../../server/src/search/names.ts';
import { readings } from '../../server/src/search/readings.ts';
import { ask, found, hits, indexOf, row } from './indexed.ts';

/** Names as industry has them: a place, a thing, a kind of body. */
const PLACES = ['江城', '长子', '青阳', '乐清', '北河', '重阳', '东阿', '海宁'];
const THINGS = [
  '光伏玻璃',
  '锂电池',
  'LED芯片',
  '绿色铝',
  '传感器',
  '5G电子',
  '重型机械',
  '银浆',
  '冻干食品',
  '碳纤维',
];
const BODIES = ['', '有限公司', '产业园', '项目', '研究院', '集团'];
const all = PLACES.flatMap((place) => THINGS.flatMap((thing) => BODIES.map((body) => `${place}${thing}${body}`)));

let names: Names;
beforeAll(async () => {
  names = await indexOf(all.map((name) => row('ENTERPRISE', name)));
});

const aName = fc.constantFrom(...all);
/** A name and two places in it, the second behind the first. */
const aPart = aName.chain((name) =>
  fc.tuple(
    fc.constant(name),
    fc
      .integer({ min: 0, max: name.length - 1 })
      .chain((from) => fc.tuple(fc.constant(from), fc.integer({ min: from + 1, max: name.length }))),
  ),
);

/** Everything found of a query, past the page. */
const foundIn = (typed: string) => new Set(ask(names, typed).kinds.flatMap(({ best }) => best.map(({ node }) => node)));
const total = (typed: string) => ask(names, typed).kinds.reduce((sum, kind) => sum + kind.total, 0);
const isFound = (name: string, typed: string) =>
  foundIn(typed).has(all.indexOf(name)) || total(typed) > 200 || `“${typed}” does not find ${name}`;

it('any part of a name finds it', () =>
  fc.assert(
    fc.property(aPart, ([name, [from, until]]) => {
      expect(isFound(name, name.slice(from, until))).toBe(true);
    }),
  ));

it('its pinyin finds it, whole or from any character on, and so do its initials', () =>
  fc.assert(
    fc.property(aPart, ([name, [from]]) => {
      const syllables = readings(fold(name)).slice(from);
      const pinyin = syllables.join('');
      const initials = syllables.map((syllable) => syllable[0]).join('');
      expect(isFound(name, pinyin)).toBe(true);
      if (from === 0 || initials.length > 1) expect(isFound(name, initials)).toBe(true);
    }),
  ));

const OTHERS = '的一是在不了有和人这木水火';

/** One edit: a character other, missing, too many, or swapped with the next. */
const mistyped = aName
  .filter((name) => name.length >= 4)
  .chain((name) =>
    fc
      .tuple(
        fc.constantFrom('other', 'missing', 'more', 'swapped'),
        fc.integer({ min: 0, max: name.length - 2 }),
        fc.constantFrom(...OTHERS),
      )
      .map(([edit, at, character]) => {
        const before = name.slice(0, at);
        if (edit === 'other') return [name, before + character + name.slice(at + 1)] as const;
        if (edit === 'missing') return [name, before + name.slice(at + 1)] as const;
        if (edit === 'more') return [name, before + character + name.slice(at)] as const;
        return [name, before + name.charAt(at + 1) + name.charAt(at) + name.slice(at + 2)] as const;
      }),
  );

it('a slip in a name of four characters or more finds it among the first 20, unless 20 better ones are there', () =>
  fc.assert(
    fc.property(mistyped, ([name, typed]) => {
      const first = hits(names, typed).slice(0, 20);
      const full = first.length === 20 && first.every(({ how }) => how !== 'NEAR');
      expect(first.some((hit) => hit.name === name) || full || `“${typed}” does not find ${name}`).toBe(true);
    }),
    { numRuns: 300 },
  ));

it('no text whatever fails, and what is found is in the index', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (typed) => {
      for (const { text } of hits(names, typed)) expect(SORTS[names.sort[text] ?? -1]).toBeDefined();
    }),
    { numRuns: 300 },
  ));

it('width, case, spaces and punctuation do not count', () =>
  fc.assert(
    fc.property(aName, fc.constantFrom(' ', '\u3000', '-', '（', '·', '\u0000', '\t'), (name, between) => {
      const wide = name.replace(/[A-Z0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
      expect(found(names, [...wide.toLowerCase()].join(between))[0]).toBe(name);
    }),
  ));
