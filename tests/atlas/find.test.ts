import { expect, it } from 'vitest';
import { buildAtlas } from '../../server/src/atlas/atlas.ts';
import { find } from '../../server/src/atlas/find.ts';
import type { Thing } from '../../server/src/atlas/thing.ts';
import { NO_CHAINS } from './made-world.ts';

const product = (name: string, nameEn: string | null = null, more: Partial<Thing> = {}): Thing => ({
  ...{ kind: 'PRODUCT', key: name, name, nameEn, known: 0 },
  ...more,
});
const mapOf = (...things: Thing[]) => buildAtlas(1, things, [], NO_CHAINS);

it('the name itself stands first, whichever of its names it is', async () => {
  const atlas = await mapOf(
    product('玻璃杯'),
    product('玻璃', 'Glass'),
    product('光伏玻璃'),
    product('杯', 'Glass cup'),
  );
  const found = (text: string) => find(atlas, text, 20_250_630).map((thing) => atlas.things[thing]?.name);
  expect(found('玻璃')).toEqual(['玻璃', '玻璃杯', '光伏玻璃']);
  expect(found('glass')).toEqual(['玻璃', '杯']);
});

it.each([
  ['a printed name', { name: '甲(集团)' }],
  ['an English name', { nameEn: 'Group A' }],
  ['a key', { key: 'b' }],
  ['a date', { known: 20_250_101 }],
])('another map of the same version has another address, where only %s differs', async (_, more) => {
  const [one, other] = await Promise.all([mapOf(product('甲（集团）')), mapOf(product('甲（集团）', null, more))]);
  expect(one.stamp).not.toBe(other.stamp);
});
