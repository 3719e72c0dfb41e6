import { describe, expect, it } from 'vitest';
import type { Facts, ProjectFact, PurchaseFact } from '../../server/src/gap/facts.ts';
import { differencesOf } from '../../server/src/landing/differences.ts';
import { headlineOf } from '../../server/src/landing/headline.ts';
import { type LandingRun, runOf } from '../../server/src/landing/landing.ts';
import { type Arrow, activity, assessAt, catalogueOf, groundOf, nothing, tree, zones } from './world.ts';

const arrow = (input: string, buyer: string, essential = true): Arrow => ({ input, buyer, essential });

/** What landings change in a world of segments `a` to `e` on chain one, and `shared` ones on chain two as well. */
function run(
  arrows: readonly Arrow[],
  facts: Partial<Facts>,
  landed: readonly (readonly [segment: string, zone?: 0 | 1])[],
  shared: readonly string[] = [],
): LandingRun {
  const catalogue = catalogueOf(groundOf({ one: ['a', 'b', 'c', 'd', 'e'], two: ['z', ...shared] }, arrows));
  const { chains, segments } = catalogue.structure;
  return runOf(
    catalogue,
    assessAt(catalogue, { ...nothing, ...facts }),
    landed.flatMap(([key, at = 0]) => {
      const [chain, segment, zone] = [chains.get('one'), segments.get(key), tree.areas.get(zones[at])];
      return chain && segment && zone ? [{ chain, segment, zone, enterprise: null, makesIt: null }] : [];
    }),
  );
}
const lines = (of: LandingRun) =>
  new Map(
    differencesOf(of, new Map()).map(({ name, before, after, change, direction, note }) => [
      name.en,
      [before.en, after.en, change.en, direction, note?.en ?? null],
    ]),
  );

describe('the headline', () => {
  const chain = [arrow('a', 'b'), arrow('b', 'c')];

  it('names what is filled and which of it stays a single source', () => {
    // c is bought by nothing: one supplier is enough to cover it.
    const { zh, en } = headlineOf(run(chain, {}, [['b'], ['c']]));
    expect(zh).toMatch(/^补上 b、c，但 b 仍是单点，且更需要 a（严重度 \+\d+\.\d）；完整度 \+\d+\.\d pp。$/);
    expect(en).toMatch(
      /^Fills b, c, but b is a single source and a is needed more \(severity \+\d+\.\d\); completeness \+\d+\.\d pp\.$/,
    );
  });

  it('names a second source, which adds nothing to completeness', () =>
    expect(headlineOf(run([arrow('b', 'c')], { activities: [activity('p', 'b')] }, [['b']]))).toEqual({
      zh: 'b 不再单点；完整度不变。',
      en: 'Gives b a second source; completeness stays.',
    }));

  it('names a supplier that was not needed, and what is built twice', () => {
    const project = {
      key: 'p',
      name: 'p',
      nameEn: null,
      place: zones[0],
      phaseOf: null,
      fills: [{ segment: 'c', known: 20241231 }],
      backers: [],
      capacity: null,
      unit: null,
      investmentWan: null,
      investmentBound: null,
      lists: [],
      known: 20241231,
      events: [
        {
          key: 'e',
          known: 20241231,
          stageFrom: 5,
          stageTo: 5,
          stopped: false,
          date: null,
          planned: false,
          printed: '',
          store: null,
        },
      ],
      statements: [20241231],
    };
    const facts = { activities: [activity('p', 'c')], projects: [project] };
    expect(headlineOf(run([], facts, [['c', 1]]))).toEqual({
      zh: 'c 再添一家，但 c 成了多区布局；完整度不变。',
      en: 'Adds to c, where there is a supplier already, but c would overlap between zones; completeness stays.',
    });
  });

  it('counts the names that are too many', () =>
    expect(headlineOf(run([], {}, [['a'], ['b'], ['c'], ['d'], ['e']])).zh).toMatch(/^补上 a、b、c 等 5 个环节；/));
});

describe('the table of differences', () => {
  it('names chains only where several are concerned', () => {
    expect([...lines(run([], {}, [['a']])).keys()].slice(0, 2)).toEqual(['Completeness', 'Coverage']);
    expect([...lines(run([], {}, [['a']], ['a'])).keys()].slice(0, 4)).toEqual([
      'Completeness (one)',
      'Coverage (one)',
      'Completeness (two)',
      'Coverage (two)',
    ]);
  });

  it('halves the concentration of a segment by a second supplier of unknown size', () =>
    expect(lines(run([], { activities: [activity('p', 'a')] }, [['a']])).get('Concentration HHI (a)')).toEqual([
      '10000',
      '5000',
      '−5000',
      'BETTER',
      'Shares unknown, taken as equal',
    ]));

  it('says that several firms make it an upper bound', () => {
    const several = activity('p', 'a', { unnamed: true, countLow: 2 });
    const [before, after, , , note] =
      lines(run([], { activities: [several] }, [['a']])).get('Concentration HHI (a)') ?? [];
    expect([before, after]).toEqual(['5000', '3333']);
    expect(note).toMatch(/at most/);
  });

  it('takes the shares as equal once there is a supplier of unknown size', () => {
    const facts = {
      activities: [80, 15, 5].map((capacity, at) => activity(`p${at}`, 'a', { capacity, unit: 't' })),
    };
    expect(
      lines(run([], facts, [['a']]))
        .get('Concentration HHI (a)')
        ?.slice(0, 2),
    ).toEqual(['6650', '2500']);
  });

  it('never takes away a duplication: what is more than enough stays so, whatever the newcomer makes', () => {
    const project = (place: string, number: number): ProjectFact => ({
      key: `p${number}`,
      name: `p${number}`,
      nameEn: null,
      place,
      phaseOf: null,
      fills: [{ segment: 'a', known: 20241231 }],
      backers: [],
      capacity: 80,
      unit: 't',
      investmentWan: null,
      investmentBound: null,
      lists: [],
      known: 20241231,
      events: [
        {
          key: `e${number}`,
          known: 20241231,
          stageFrom: 5,
          stageTo: 5,
          stopped: false,
          date: null,
          planned: false,
          printed: '',
          store: null,
        },
      ],
      statements: [20241231],
    });
    const bought: PurchaseFact = {
      key: 'bought',
      known: 20241231,
      enterprise: 'buyer',
      enterpriseName: 'buyer',
      segment: 'a',
      quantity: 100,
      unit: 't',
      amountWan: null,
      period: '2024',
      origin: 'LOCAL',
      place: zones[0],
    };
    const facts = { projects: zones.map(project), purchases: [bought] };
    expect(lines(run([], facts, [['a']])).get('Duplications')).toEqual(['1', '1', '±0', 'SAME', null]);
  });

  it('counts a segment on two chains once', () =>
    expect(lines(run([arrow('a', 'b')], {}, [['a']], ['a'])).get('Single sources')).toEqual([
      '0',
      '1',
      '+1',
      'WORSE',
      null,
    ]));

  it('tells the support rate of a leader by count, from 0 of 1 to 1 of 1 inputs', () => {
    const facts: Partial<Facts> = {
      activities: [activity('lead', 'b')],
      leaderships: [
        { key: 'l', known: 20241231, enterprise: 'lead', chain: 'one', kind: 'LEADER', from: null, until: null },
      ],
    };
    expect(lines(run([arrow('a', 'b')], facts, [['a']])).get('Local support rate (lead)')).toEqual([
      'essential 0/1, all 0/1 (1 unknown)',
      'essential 1/1, all 1/1 (0 unknown)',
      '+1 inputs',
      'BETTER',
      'By count',
    ]);
  });
});

describe('the segments that changed', () => {
  it('stand in every chain they are on, the largest fall of severity first', () => {
    const { changes } = run([arrow('a', 'b'), arrow('b', 'c')], {}, [['b']], ['a', 'b']);
    const falls = changes.map(({ before, after }) => before.severity - after.severity);
    expect(falls).toEqual([...falls].sort((one, other) => other - one));
    expect(new Set(changes.map(({ chain, segment }) => `${chain}/${segment}`))).toEqual(
      new Set(['one/b', 'two/b', 'one/a', 'two/a', 'one/c']),
    );
  });

  it('are none but its own where nothing is joined to it', () =>
    expect(run([], {}, [['a']]).changes.map(({ segment }) => segment)).toEqual(['a']));
});
