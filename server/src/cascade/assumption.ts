import type { CascadeRun } from './cascade.ts';

/** What a cascade rests on and takes for granted, in a sentence. */
export function assumptionOf({ catalogue: { tree }, assessment: { scope }, fall, recorded }: CascadeRun) {
  const home = tree.areas.get(scope.home);
  return {
    zh: `范围为${home?.name ?? scope.home}的在产者：必需投入按里昂惕夫取最缺者，可选投入按线性、各投入权重相等（金额不知）；有供货记录的按记录（${recorded} 条），其余由本地全部生产者供应，份额${fall.weighted ? '按产能' : '在产能不全处按均分'}；本地不产的投入视为外购、不受影响；不计替代与库存，故损失为上限。`,
    en: `Producers in ${home?.nameEn ?? home?.name ?? scope.home}: of essential inputs the scarcest binds (Leontief), optional ones count linearly and alike, for amounts are unknown; supplies follow the ${recorded} on record, else all local makers, ${fall.weighted ? 'by capacity' : 'in equal shares where capacities are not all known'}; inputs not made here are taken as bought elsewhere and unaffected; nothing is replaced or stocked, so losses are upper bounds.`,
  };
}
