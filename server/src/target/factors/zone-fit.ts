import { placeOf } from '../../place/place-name.ts';
import { type FactorRule, NO_SOURCE, nameIn } from '../factor-rule.ts';
import { type Range, UNKNOWN } from '../range.ts';

/**
 * ZONE_FIT 园区适配 = the score of the zone of the area that suits the gap best: 50 prioritised chain + 25 land + 25
 * factory (design §5; zone-fit.ts). Default: unknown where the area has no zone.
 */
export const zoneFitOf = (best: Range | null): Range => (best ? { low: best.low, high: best.high } : UNKNOWN);

export const zoneFit: FactorRule = {
  name: 'ZONE_FIT',
  shared: true,
  range: ({ ground }) => zoneFitOf(ground.zone),
  tell({ ground: { zone }, world }) {
    const area = placeOf(world.catalogue.tree, zone?.zone ?? null);
    if (!zone || !area)
      return {
        source: NO_SOURCE,
        sentence: { zh: '范围内没有已知的开发区。', en: 'No zone is known in the area.' },
        statements: [],
      };
    const name = nameIn(area);
    return {
      source: {
        zh: '开发区的优先产业、土地与厂房记载',
        en: 'What is recorded of priorities, land and factories of zones',
      },
      sentence: {
        zh: `最适合的是${name.zh}：${zone.reasons.map(({ zh }) => zh).join('')}`,
        en: `${name.en} suits best: ${zone.reasons.map(({ en }) => en).join(' ')}`,
      },
      statements: zone.statements,
    };
  },
};
