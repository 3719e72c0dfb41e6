import { placeOf } from '../../place/place-name.ts';
import { type FactorRule, NO_SOURCE, nameIn, titlesOf } from '../factor-rule.ts';
import { type Range, UNKNOWN } from '../range.ts';
import type { Holding } from '../region-holds.ts';

/**
 * REGION 区域 = 100 where an outpost or enclave of home lies (outposts.ts), 70 where its region is among the targets of
 * the area, home or a wider area, else 0 (design §5). Source: region targets and mechanisms of the package. Default:
 * unknown without a place; an interval where the place is too wide to say whether it lies in the region.
 */
export const DEFAULTS = { outpost: 100, targeted: 70, elsewhere: 0 } as const;

/** How the place lies to the outposts and to the targets: the best of each. */
export function regionOf(outpost: Holding, targeted: Holding): Range {
  const points = (holds: (holding: Holding) => boolean): number =>
    holds(outpost) ? DEFAULTS.outpost : holds(targeted) ? DEFAULTS.targeted : DEFAULTS.elsewhere;
  return { low: points((holding) => holding === 'IN'), high: points((holding) => holding !== 'OUT') };
}

export const region: FactorRule = {
  name: 'REGION',
  shared: false,
  range({ candidate: { place }, world }) {
    if (place === null) return UNKNOWN;
    const { outpost, targeted } = world.aimsAt(place);
    return regionOf(outpost.holding, targeted.holding);
  },
  tell({ candidate, world }, { low, high }) {
    const area = placeOf(world.catalogue.tree, candidate.place);
    if (!area)
      return {
        source: NO_SOURCE,
        sentence: { zh: '所在地未知。', en: 'Where it is located is not known.' },
        statements: [],
      };
    const place = nameIn(area);
    const { outpost, targeted } = world.aimsAt(area.id);
    const near = outpost.holding === 'OUT' ? targeted : outpost;
    const aims = near.holding === 'OUT' ? [] : near.aims;
    const aimed = placeOf(world.catalogue.tree, aims[0]?.region ?? null);
    const where = aimed ? nameIn(aimed) : place;
    const [first] = aims;
    const named = first?.name
      ? { zh: `（${first.name}）`, en: ` (${first.nameEn ?? first.name})` }
      : { zh: '', en: '' };
    const sentence =
      high === DEFAULTS.elsewhere
        ? { zh: `${place.zh}不在招商目标区域之列。`, en: `${place.en} is not among the target regions.` }
        : low === DEFAULTS.outpost
          ? {
              zh: `在${where.zh}有我方驻点或飞地${named.zh}。`,
              en: `There is an outpost or enclave of ours in ${where.en}${named.en}.`,
            }
          : low === DEFAULTS.targeted && high === low
            ? { zh: `${where.zh}是招商目标区域。`, en: `${where.en} is a target region.` }
            : {
                zh: `只知它在${place.zh}，是否在${where.zh}不能断定。`,
                en: `It is only known to be in ${place.en}; whether that is ${where.en} cannot be said.`,
              };
    return {
      source:
        aims.length > 0
          ? titlesOf(
              world,
              aims.map(({ source }) => source),
            )
          : titlesOf(world, [candidate.source]),
      sentence,
      statements: aims.map(({ statement }) => statement),
    };
  },
};
