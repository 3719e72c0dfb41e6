import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../server/src/gap/assess.ts';
import { simulate } from '../../server/src/landing/simulate.ts';
import { activity, assessAt, groundOf, landing, landingsIn, nothing, worlds, zones } from './world.ts';

/** Design §4's example without its dates: m and x operate, c stands at 0.25, nothing is known of a and b. */
describe('a landing', () => {
  const ground = groundOf({ one: ['a', 'm'], two: ['z'] }, [{ input: 'a', buyer: 'm', essential: true }]);
  const before = assessAt(ground, { ...nothing, activities: [activity('maker', 'm')] });

  it('turns a segment without a supplier into one with a single source', () => {
    const after = simulate(ground, before, [landing('a')]);
    const scored = after.chains.get('one')?.segments.get('a');
    // E = R = 1, N = p(m) = 0.8: w = 0.9; a single source keeps a fifth of it.
    expect(before.chains.get('one')?.segments.get('a')?.severity).toBeCloseTo(90, 10);
    expect([scored?.kind, scored?.suppliers]).toEqual(['SINGLE_SOURCE', { low: 1, exact: true }]);
    expect(scored?.severity).toBeCloseTo(18, 10);
  });

  it('turns a single source into a covered segment, in two zones', () => {
    const after = simulate(ground, before, [landing('a'), landing('a', { zone: zones[1] })]);
    const scored = after.chains.get('one')?.segments.get('a');
    expect([scored?.kind, scored?.suppliers.low, scored?.severity]).toEqual(['COVERED', 2, 0]);
  });

  it('leaves chains that it does not touch as they are', () => {
    const after = simulate(ground, before, [landing('a')]);
    expect(after.chains.get('two')).toBe(before.chains.get('two'));
  });

  it('can be simulated upon a simulated one', () => {
    const step = simulate(ground, before, [landing('a')]);
    const twice = simulate(ground, step, [landing('a', { zone: zones[1] })]);
    expect(twice.chains.get('one')?.segments.get('a')?.suppliers.low).toBe(2);
  });
});

/** Items stand in the order in which they were read, which means nothing. */
const inOneOrder = ({ chains }: Assessment) =>
  [...chains.values()].map(({ completeness, segments }) => [
    completeness,
    [...segments.values()].map((scored) => {
      const { items, elsewhere } = scored.situation;
      const sorted = (some: typeof items) => [...some].sort((a, b) => (a.key < b.key ? -1 : 1));
      return { ...scored, situation: { ...scored.situation, items: sorted(items), elsewhere: sorted(elsewhere) } };
    }),
  ]);

describe('any landing in any world', () => {
  const cases = worlds.chain((world) => fc.record({ world: fc.constant(world), landings: landingsIn(world.where) }));

  it('gives what an assessment of the facts with one more supplier gives', () => {
    fc.assert(
      fc.property(cases, ({ world: { ground, facts, where }, landings }) => {
        const after = simulate(ground, assessAt(ground, facts, where), landings);
        expect(inOneOrder(after)).toEqual(inOneOrder(assessAt(ground, after.facts, where)));
      }),
    );
  });

  it('never raises the severity of its own segment', () => {
    fc.assert(
      fc.property(cases, ({ world: { ground, facts, where }, landings: [one] }) => {
        if (!one) return;
        const before = assessAt(ground, facts, where);
        const after = simulate(ground, before, [one]);
        for (const [key, { segments }] of before.chains) {
          const own = segments.get(one.segment);
          const then = after.chains.get(key)?.segments.get(one.segment);
          if (own && then) expect(then.severity).toBeLessThanOrEqual(own.severity + 1e-9);
        }
      }),
    );
  });

  it('never lowers how much of a chain is sure to stand', () => {
    fc.assert(
      fc.property(cases, ({ world: { ground, facts, where }, landings }) => {
        const before = assessAt(ground, facts, where);
        const after = simulate(ground, before, landings);
        for (const [key, { completeness }] of before.chains)
          expect(after.chains.get(key)?.completeness?.low).toBeGreaterThanOrEqual((completeness?.low ?? 0) - 1e-9);
      }),
    );
  });

  it('comes to the same in any order', () => {
    fc.assert(
      fc.property(cases, ({ world: { ground, facts, where }, landings }) => {
        const summary = (all: typeof landings) =>
          [...simulate(ground, assessAt(ground, facts, where), all).chains.values()].map(
            ({ completeness, segments }) => [
              completeness,
              [...segments.values()].map(({ kind, severity, suppliers, flags }) => [kind, severity, suppliers, flags]),
            ],
          );
        expect(summary([...landings].reverse())).toEqual(summary(landings));
      }),
    );
  });

  it('leaves the assessment as it was', () => {
    fc.assert(
      fc.property(cases, ({ world: { ground, facts, where }, landings }) => {
        const before = assessAt(ground, facts, where);
        const copy = structuredClone({ facts: before.facts, chains: before.chains });
        simulate(ground, before, landings);
        expect({ facts: before.facts, chains: before.chains }).toEqual(copy);
      }),
    );
  });
});
