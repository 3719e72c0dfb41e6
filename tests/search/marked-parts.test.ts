import { expect, it } from 'vitest';
import { markedParts } from '../../client/src/search/marked-parts.ts';

const said = (text: string, ...marks: [from: number, until: number][]) =>
  markedParts(
    text,
    marks.map(([from, until]) => ({ from, until })),
  ).map(({ text: part, marked }) => (marked ? `[${part}]` : part));

it('sets apart what was found', () => {
  expect(said('光伏玻璃', [2, 4])).toEqual(['光伏', '[玻璃]']);
  expect(said('江城开发区', [0, 1], [2, 4])).toEqual(['[江]', '城', '[开发]', '区']);
  expect(said('光伏')).toEqual(['光伏']);
});

it('never cuts a character of two units: 𬭸 stays whole', () => {
  expect('𬭸化锂'.length).toBe(4);
  expect(said('𬭸化锂', [0, 1])).toEqual(['[𬭸]', '化锂']);
  expect(said('𬭸化锂', [0, 2])).toEqual(['[𬭸]', '化锂']);
  expect(said('高𬭸', [1, 2])).toEqual(['高', '[𬭸]']);
});
