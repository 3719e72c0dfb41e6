import { describe, expect, it } from 'vitest';
import type { Facts, ProjectFact, PurchaseFact } from '../../server/src/gap/facts.ts';
import { reasonOf } from '../../server/src/gap/reason.ts';
import { activity, assessAt, city, groundOf, nothing, zones } from '../landing/world.ts';
import { event } from '../project/history.ts';

/** What is bought against what can be made: short, enough, or too much of it. */
const ground = groundOf({ one: ['s', 'buyer'] }, [{ input: 's', buyer: 'buyer', essential: true }]);
const standing = (facts: Partial<Facts>) =>
  assessAt(ground, { ...nothing, ...facts })
    .chains.get('one')
    ?.segments.get('s');

const bought = (period: string, quantity: number, unit = '吨'): PurchaseFact => ({
  key: period,
  known: 20241231,
  enterprise: 'leader',
  enterpriseName: 'leader',
  segment: 's',
  quantity,
  unit,
  amountWan: null,
  period,
  origin: 'UNKNOWN',
  place: city,
});
const maker = (name: string, capacity: number) => activity(name, 's', { capacity, unit: '吨' });
const project = (key: string, stage: number, capacity: number, more: Partial<ProjectFact> = {}): ProjectFact => ({
  key,
  name: key,
  nameEn: null,
  place: zones[0],
  phaseOf: null,
  fills: [{ segment: 's', known: 20241231 }],
  backers: [],
  capacity,
  unit: '吨',
  investmentWan: null,
  investmentBound: null,
  lists: [],
  known: 20241231,
  events: [event(stage, 20241231)],
  statements: [],
  ...more,
});

describe('a shortage', () => {
  const makers = [maker('p', 90), maker('q', 60)];
  it('is none where 150 t are made and 100 t were bought in each of two years', () =>
    expect(standing({ activities: makers, purchases: [bought('2023', 100), bought('2024', 100)] })).toMatchObject({
      kind: 'COVERED',
      demand: { value: 100, unit: '吨' },
      severity: 0,
    }));
  it('is one where 150 t are made and 200 t were bought in the newest year', () =>
    expect(standing({ activities: makers, purchases: [bought('2023', 100), bought('2024', 200)] })).toMatchObject({
      kind: 'WEAK',
      fill: 0.75,
    }));
  it('is not hidden by adding the phase of a plant to the whole', () =>
    expect(
      standing({
        projects: [project('whole', 7, 100), project('phase', 7, 60, { phaseOf: 'whole' })],
        purchases: [bought('2024', 120)],
      }),
    ).toMatchObject({ kind: 'WEAK', supply: { value: 100, unit: '吨' } }));
});

describe('a weak supplier', () => {
  const reason = (facts: Partial<Facts>) => {
    const assessment = assessAt(ground, { ...nothing, ...facts });
    const scored = assessment.chains.get('one')?.segments.get('s');
    const named = { zh: city, en: city };
    return (
      scored &&
      reasonOf({ ...scored, facts: assessment.facts, scope: assessment.scope, areaName: named, homeName: named })
    );
  };
  const pilot = (unit: string) => activity('lab', 's', { status: 'PILOT', capacity: 5, unit });
  it('is told by a shortage only where both are of one unit', () => {
    expect(reason({ activities: [pilot('吨')], purchases: [bought('2024', 100)] })?.zh).toContain('5 < 100 吨');
    expect(reason({ activities: [pilot('套')], purchases: [bought('2024', 100)] })).toEqual({
      zh: '只有中试或试点：lab。',
      en: 'There are only pilots: lab.',
    });
  });
});

describe('building the same twice', () => {
  const east = [project('whole', 5, 100), project('phase', 5, 60, { phaseOf: 'whole' })];
  const west = project('other', 5, 10, { place: zones[1] });
  it('is not seen in a plant and its own phase', () =>
    expect(standing({ projects: [...east, west], purchases: [bought('2024', 120)] })?.flags).toEqual(['OVERLAP']));
  it('is seen where more is built than is bought', () =>
    expect(standing({ projects: [...east, west], purchases: [bought('2024', 109)] })?.flags).toEqual([
      'OVERLAP',
      'DUPLICATED',
    ]));
});
