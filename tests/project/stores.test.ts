import { describe, expect, it } from 'vitest';
import type { StageFact } from '../../server/src/gap/facts.ts';
import { standingOf } from '../../server/src/project/standing.ts';
import { columnOf, columnsOf, isVague } from '../../server/src/project/stores.ts';
import { event, history, plan } from './history.ts';

const standing = (...events: StageFact[]) => standingOf(history(...events), undefined, 20250630);
const stages = [0, 1, 2, 3, 4, 5, 6, 7, 8];

describe('the four stores over the scale of stages 0-8', () => {
  it("a city's", () =>
    expect(stages.map((stage) => columnOf('CITY', standing(event(stage, 20250101))))).toEqual([
      'LEAD',
      'LEAD',
      'NEGOTIATION',
      'SIGNED',
      'SIGNED',
      'CONSTRUCTION',
      'CONSTRUCTION',
      'PRODUCED',
      'PRODUCED',
    ]));
  it("a zone's", () =>
    expect(stages.map((stage) => columnOf('ZONE', standing(event(stage, 20250101))))).toEqual([
      'PLANNED',
      'PLANNED',
      'PLANNED',
      'RESERVE',
      'RESERVE',
      'CONSTRUCTION',
      'CONSTRUCTION',
      'AT_CAPACITY',
      'AT_CAPACITY',
    ]));
  it('each stage has exactly one column, and nothing is left out', () => {
    for (const scheme of ['CITY', 'ZONE'] as const) {
      const spans = columnsOf(scheme).flatMap(({ from, to }) => (from === undefined ? [] : [[from, to] as const]));
      expect(spans.flatMap(([from = 0, to = 0]) => stages.filter((stage) => stage >= from && stage <= to))).toEqual(
        stages,
      );
    }
  });
});

describe('where a project stands', () => {
  it('by a vague word: where the lower end is, and marked', () => {
    const vague = standing(event(2, 20250101, { stageTo: 5 }));
    expect([columnOf('CITY', vague), columnOf('ZONE', vague), isVague(vague)]).toEqual([
      'NEGOTIATION',
      'PLANNED',
      true,
    ]);
    expect(isVague(standing(event(2, 20250101)))).toBe(false);
  });
  it('in the printed store rather than by its stage, among the stores that it belongs to', () => {
    const printed = standing(event(1, 20250101, { store: 'RESERVE' }));
    expect([columnOf('ZONE', printed), columnOf('CITY', printed)]).toEqual(['RESERVE', 'LEAD']);
  });
  it('in the store of its latest event only', () =>
    expect(columnOf('ZONE', standing(event(1, 20240101, { store: 'RESERVE' }), event(5, 20250101)))).toBe(
      'CONSTRUCTION',
    ));
  it('apart when it was stopped, whatever was printed, and when no stage is stated', () => {
    expect(columnOf('CITY', standing(event(3, 20240101, { store: 'SIGNED' }), event(null, 20250101)))).toBe('STOPPED');
    expect(columnOf('CITY', standing(plan(5, 20250101, 20251231)))).toBe('UNSTATED');
  });
});
