import fc from 'fast-check';
import type { Catalogue } from '../../server/src/api/catalogue.ts';
import { type Assessment, assessed, type Ground } from '../../server/src/gap/assess.ts';
import type { ActivityFact, Facts, ProjectFact } from '../../server/src/gap/facts.ts';
import { scopeOf } from '../../server/src/gap/scope.ts';
import type { LandingOf } from '../../server/src/landing/simulate.ts';
import { type Area, AreaTree } from '../../server/src/place/area.ts';

/** A city with two zones, and worlds of a few segments in it: by hand and at random. */
export const asOf = 20250630;
export const city = 'Region:1';
export const zones = ['Zone:east', 'Zone:west'] as const;

const area = (id: string, kind: Area['kind'], parent: string | null): Area => ({
  id,
  key: id.split(':')[1] ?? id,
  name: id,
  nameEn: null,
  kind,
  parent,
  members: [],
  industrial: null,
});
export const tree = new AreaTree([
  area('Region:0', 'PROVINCE', null),
  area(city, 'CITY', 'Region:0'),
  area(zones[0], 'DEVELOPMENT_ZONE', city),
  area(zones[1], 'DEVELOPMENT_ZONE', city),
]);

export type Arrow = { input: string; buyer: string; essential: boolean };

export function groundOf(chains: Readonly<Record<string, readonly string[]>>, arrows: readonly Arrow[]): Ground {
  const segments = [...new Set(Object.values(chains).flat())];
  return {
    tree,
    reports: new Map([[city, [asOf]]]),
    structure: {
      chains: new Map(
        Object.entries(chains).map(([key, members]) => [
          key,
          {
            key,
            name: key,
            nameEn: key,
            version: '1',
            origin: 'TEMPLATE',
            noteZh: null,
            noteEn: null,
            made: false,
            members: members.map((segment) => ({ segment, side: false, group: null, groupEn: null })),
          },
        ]),
      ),
      segments: new Map(
        segments.map((key) => [
          key,
          { key, name: key, nameEn: key, aliases: [], recruitable: true, industry: 'industry' },
        ]),
      ),
      inputs: arrows.map((arrow) => ({ ...arrow, returning: false })),
    },
  };
}

export const activity = (enterprise: string, segment: string, more: Partial<ActivityFact> = {}): ActivityFact => ({
  key: `${enterprise}-${segment}`,
  known: 20241231,
  enterprise,
  enterpriseName: enterprise,
  enterpriseNameEn: null,
  unnamed: false,
  countLow: 1,
  segment,
  status: 'OPERATING',
  function: 'PRODUCTION',
  place: zones[0],
  capacity: null,
  unit: null,
  from: null,
  until: null,
  ...more,
});

export const nothing: Facts = { activities: [], projects: [], purchases: [], surveys: [], leaderships: [] };

export const assessAt = (ground: Ground, facts: Facts, where: string = city): Assessment =>
  assessed(ground, scopeOf(tree, where, asOf), facts);

export const landing = (segment: string, more: Partial<LandingOf> = {}): LandingOf => ({
  chain: 'one',
  segment,
  zone: zones[0],
  enterprise: null,
  ...more,
});

const names = ['a', 'b', 'c', 'd', 'e', 'f'];
const makers = ['p', 'q', 'r', 's'];

/** Inputs run from earlier to later names, so that nothing runs in circles. */
const arrows = fc
  .uniqueArray(
    fc.record({
      input: fc.integer({ min: 0, max: names.length - 2 }),
      step: fc.integer({ min: 1, max: 3 }),
      essential: fc.boolean(),
    }),
    { selector: ({ input, step }) => `${input}/${step}`, maxLength: 9 },
  )
  .map((drawn) =>
    drawn.flatMap(({ input, step, essential }): Arrow[] => {
      const [from, to] = [names[input], names[input + step]];
      return from && to ? [{ input: from, buyer: to, essential }] : [];
    }),
  );

const activities = fc.uniqueArray(
  fc
    .record({
      enterprise: fc.constantFrom(...makers),
      segment: fc.constantFrom(...names),
      status: fc.constantFrom('OPERATING', 'PILOT', 'MENTIONED', 'CLOSED'),
      place: fc.constantFrom(...zones, city, 'Region:0', null),
      capacity: fc.constantFrom(null, 10, 100),
      countLow: fc.constantFrom(1, 1, 2),
    })
    .map(({ enterprise, segment, countLow, ...drawn }) =>
      activity(enterprise, segment, {
        ...drawn,
        countLow,
        unnamed: countLow > 1,
        unit: drawn.capacity === null ? null : 't',
      }),
    ),
  { selector: ({ key }) => key, maxLength: 10 },
);

const projects = fc.array(
  fc.record({
    segment: fc.constantFrom(...names),
    place: fc.constantFrom(...zones),
    stage: fc.integer({ min: 0, max: 8 }),
    backer: fc.constantFrom(...makers),
    capacity: fc.constantFrom(null, 50),
  }),
  { maxLength: 5 },
);

const purchases = fc.array(
  fc.record({
    segment: fc.constantFrom(...names),
    quantity: fc.constantFrom(null, 50, 500),
    origin: fc.constantFrom('LOCAL', 'OUTSIDE', 'UNKNOWN'),
    place: fc.constantFrom(...zones),
  }),
  { maxLength: 4 },
);

const projectOf = (
  drawn: { segment: string; place: string; stage: number; backer: string; capacity: number | null },
  number: number,
): ProjectFact => ({
  key: `project-${number}`,
  name: `project-${number}`,
  nameEn: null,
  place: drawn.place,
  phaseOf: null,
  fills: [{ segment: drawn.segment, known: 20241231 }],
  backers: [drawn.backer],
  capacity: drawn.capacity,
  unit: drawn.capacity === null ? null : 't',
  investmentWan: null,
  investmentBound: null,
  lists: [],
  known: 20241231,
  events: [
    {
      key: `event-${number}`,
      known: 20241231,
      stageFrom: drawn.stage,
      stageTo: drawn.stage,
      stopped: false,
      date: null,
      planned: false,
      printed: '',
      store: null,
    },
  ],
  statements: [20241231],
});

/** A world with two chains that share segments, its facts, and the area that it is seen from. */
export const worlds = fc
  .record({
    arrows,
    activities,
    projects,
    purchases,
    leader: fc.option(fc.constantFrom(...makers)),
    absent: fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 }),
    where: fc.constantFrom<string>(city, ...zones),
  })
  .map((drawn) => {
    const ground = groundOf({ one: names, two: names.slice(2) }, drawn.arrows);
    const facts: Facts = {
      activities: drawn.activities,
      projects: drawn.projects.map(projectOf),
      purchases: drawn.purchases.map((purchase, number) => ({
        ...purchase,
        key: `purchase-${number}`,
        known: 20241231,
        enterprise: 'buyer',
        enterpriseName: 'buyer',
        unit: purchase.quantity === null ? null : 't',
        amountWan: null,
        period: null,
      })),
      surveys: drawn.absent.map((segment) => ({
        key: `survey-${segment}`,
        known: 20241231,
        of: `Segment:${segment}`,
        in: city,
        state: 'COMPLETE',
        date: null,
      })),
      leaderships: drawn.leader
        ? [{ key: 'l', known: 0, enterprise: drawn.leader, chain: 'one', kind: 'LEADER', from: null, until: null }]
        : [],
    };
    return { ground, facts, where: drawn.where };
  });

/** One to four landings of new enterprises or unnamed suppliers, no two the same, in zones of an area. */
export const landingsIn = (where: string) =>
  fc.uniqueArray(
    fc
      .record({
        segment: fc.constantFrom(...names),
        zone: where === city ? fc.constantFrom<string>(...zones) : fc.constant(where),
        name: fc.option(fc.constantFrom('new-1', 'new-2')),
      })
      .map(({ segment, zone, name }) =>
        landing(segment, { zone, enterprise: name === null ? null : { key: name, name, nameEn: null } }),
      ),
    {
      selector: ({ segment, zone, enterprise }) => `${segment}/${enterprise?.key ?? zone}`,
      minLength: 1,
      maxLength: 4,
    },
  );

/** A catalogue that knows nothing but this ground. */
export const catalogueOf = (ground: Ground): Catalogue => ({
  ...ground,
  templates: ground.structure,
  over: '',
  version: 1,
  cities: [city],
  sources: new Map(),
  industries: new Map(),
  conflicts: new Map(),
  disputed: new Map(),
  unplaced: { enterprises: [], projects: [], formerProjects: [] },
  defaultDay: asOf,
});
