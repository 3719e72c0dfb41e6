import { describe, expect, it } from 'vitest';
import { inputsToAdd, type Pair } from '../../server/src/chain/chain-inputs.ts';

const pair = (text: string): Pair => {
  const [input = '', buyer = ''] = text.split('>');
  return { input, buyer };
};
const said = (pairs: readonly Pair[]) => pairs.map(({ input, buyer }) => `${input}>${buyer}`);
const sorted = (wanted: string[], standing: string[], city: string[] = [], returning: string[] = []) => {
  const { taken, circling } = inputsToAdd(
    wanted.map(pair),
    [
      ...standing.map((each) => ({ ...pair(each), returning: false })),
      ...returning.map((each) => ({ ...pair(each), returning: true })),
    ],
    (segment) => city.includes(segment),
  );
  return { taken: said(taken), circling: said(circling) };
};

describe('the inputs that a made chain adds', () => {
  it('are those that do not stand yet, each once', () =>
    expect(sorted(['a>b', 'b>c', 'b>c'], ['a>b'])).toEqual({ taken: ['b>c'], circling: [] }));

  it('leave the first of a circle, and out what closes it, over what stands as well', () => {
    expect(sorted(['a>b', 'b>c', 'c>a'], [])).toEqual({ taken: ['a>b', 'b>c'], circling: ['c>a'] });
    expect(sorted(['c>a'], ['a>b', 'b>c'])).toEqual({ taken: [], circling: ['c>a'] });
    expect(sorted(['a>a'], [])).toEqual({ taken: [], circling: [] });
  });

  it('do not count recycling as a way round', () =>
    expect(sorted(['b>a'], [], [], ['a>b'])).toEqual({ taken: ['b>a'], circling: [] }));

  it('do not touch what the city says of its own segments', () =>
    expect(sorted(['a>b', 'a>x', 'x>b'], [], ['a', 'b'])).toEqual({ taken: ['a>x', 'x>b'], circling: [] }));
});
