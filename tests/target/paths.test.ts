import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Input } from '../../server/src/chain/structure.ts';
import { recordedPaths } from '../../server/src/target/paths-recorded.ts';
import { structuralPaths } from '../../server/src/target/paths-structural.ts';
import type { Relation } from '../../server/src/target/relations.ts';

/** Supplies as `supplier>buyer`, seen from both ends, as the database gives them. */
function relationsAmong(pairs: readonly (readonly [supplier: string, buyer: string])[]) {
  const both = pairs.flatMap(([supplier, buyer]): Relation[] => {
    const shared = { segment: null, project: null, projectEn: null, statements: [`supplies/${supplier}-${buyer}`] };
    return [
      { owner: supplier, other: buyer, kind: 'SUPPLIES', ...shared },
      { owner: buyer, other: supplier, kind: 'BUYS', ...shared },
    ];
  });
  return async (keys: readonly string[]) =>
    both.filter(({ owner }) => keys.includes(owner)).sort((a, b) => (a.owner + a.other < b.owner + b.other ? -1 : 1));
}

const named = (paths: readonly (readonly Relation[])[]) =>
  paths.map((path) => path.map(({ owner, kind, other }) => `${owner} ${kind} ${other}`));

describe('recorded paths to local leaders', () => {
  it('takes supplies in either direction, the shortest to each leader', async () => {
    const relations = relationsAmong([
      ['firm', 'trader'],
      ['maker', 'trader'],
      ['maker', 'leader'],
      ['firm', 'second'],
    ]);
    expect(named(await recordedPaths('firm', new Set(['leader', 'second']), relations))).toEqual([
      ['firm SUPPLIES second'],
      ['firm SUPPLIES trader', 'trader BUYS maker', 'maker SUPPLIES leader'],
    ]);
  });

  it('goes four steps and no further', async () => {
    const chain = ['firm', 'a', 'b', 'c', 'd', 'e'];
    const relations = relationsAmong(chain.slice(1).map((buyer, index) => [chain[index] ?? '', buyer] as const));
    expect(await recordedPaths('firm', new Set(['d']), relations)).toHaveLength(1);
    expect(await recordedPaths('firm', new Set(['e']), relations)).toEqual([]);
  });

  it('never visits an enterprise twice and ends at its leader', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(letter(), letter()), { maxLength: 20 }), async (pairs) => {
        const relations = relationsAmong(pairs.filter(([a, b]) => a !== b));
        const leaders = new Set(['e', 'f']);
        for (const path of await recordedPaths('a', leaders, relations)) {
          const visited = ['a', ...path.map(({ other }) => other)];
          expect(new Set(visited).size).toBe(visited.length);
          expect(path.map(({ owner }) => owner)).toEqual(visited.slice(0, -1));
          expect(leaders.has(visited.at(-1) ?? '')).toBe(true);
          expect(path.length).toBeLessThanOrEqual(4);
        }
      }),
    ));
});

const letter = () => fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');

const input = (from: string, to: string, over: Partial<Input> = {}): Input => ({
  input: from,
  buyer: to,
  essential: true,
  returning: false,
  ...over,
});
const leadersAt = (where: Record<string, string[]>) => (segment: string) => where[segment] ?? [];

describe('paths by the structure of the chain', () => {
  it('follow inputs to what a leader makes at home', () => {
    const [path, ...more] = structuralPaths(['b'], [input('b', 'c'), input('c', 'm')], leadersAt({ m: ['leader'] }));
    expect(more).toEqual([]);
    expect(path).toMatchObject({ made: 'b', leader: 'leader', inputs: [{ buyer: 'c' }, { buyer: 'm' }] });
  });

  it('take the shortest from any of its products', () =>
    expect(
      structuralPaths(['a', 'c'], [input('a', 'b'), input('b', 'm'), input('c', 'm')], leadersAt({ m: ['leader'] })),
    ).toMatchObject([{ made: 'c', inputs: [{ input: 'c' }] }]));

  it('go three steps and no further', () => {
    const inputs = [input('a', 'b'), input('b', 'c'), input('c', 'd'), input('d', 'e')];
    expect(structuralPaths(['a'], inputs, leadersAt({ d: ['leader'] }))).toHaveLength(1);
    expect(structuralPaths(['a'], inputs, leadersAt({ e: ['leader'] }))).toEqual([]);
  });

  it('leave out return edges and those who make the same', () => {
    expect(structuralPaths(['a'], [input('a', 'm', { returning: true })], leadersAt({ m: ['leader'] }))).toEqual([]);
    expect(structuralPaths(['m'], [], leadersAt({ m: ['leader'] }))).toEqual([]);
  });

  it('find that one of two products feeds what the leader and it itself make', () =>
    expect(structuralPaths(['a', 'm'], [input('a', 'm')], leadersAt({ m: ['leader'] }))).toHaveLength(1));
});
