import { expect, it } from 'vitest';
import { company, makes, product, readSmall, relation } from './small-data-set.ts';

it('spellings of one name are one product with an alias', async () => {
  const { rows, count } = await readSmall({ products: ['LED芯片', 'led芯片', 'ＰＶＣ材料', 'PVC材料'].map(product) });
  expect(rows('products').map(({ key, name, aliases }) => [key, name, aliases])).toEqual([
    ['led芯片', 'LED芯片', 'led芯片'],
    ['pvc材料', 'ＰＶＣ材料', 'PVC材料'],
  ]);
  expect(count('SPELLING')).toBe(2);
});

it.each([
  ['合成维生素\\nE系列', '合成维生素E系列', 'ESCAPES'],
  ['防伪\\"碘盐标志\\"', '防伪"碘盐标志"', 'ESCAPES'],
  ['上装类\u007F', '上装类', 'CONTROL'],
  ['北极虾\u200D', '北极虾', 'ZERO_WIDTH'],
  [' 航空电子设备', '航空电子设备', 'BLANKS'],
  ['糯米川乌头（', '糯米川乌头（', 'BRACKETS'],
  ['-氯烟酸', '-氯烟酸', 'LEADING_DASH'],
])('%j is kept as %j, and told', async (printed, name, fault) => {
  const { rows, count } = await readSmall({ products: [product(printed)] });
  expect(rows('products')).toMatchObject([{ name, source: 'R-CKG', locator: 'product 1' }]);
  expect(count(fault)).toBe(1);
});

it.each([
  ['2.1.5', 'NO_WORD'],
  ['平衡项目', 'ACCOUNTING'],
  ['公司内各业务分部相互抵销', 'ACCOUNTING'],
])('%s is no product', async (printed, fault) => {
  const { rows, count } = await readSmall({ products: [product(printed)] });
  expect(rows('products')).toEqual([]);
  expect(count(fault)).toBe(1);
});

it('a name that another file spells otherwise finds its product', async () => {
  const { rows, count } = await readSmall({
    companies: [company('300001', '甲灯')],
    products: [product('维生素A系\\n列')],
    makes: [makes('300001.SZ', '维生素A系\n列', 0.5), makes('300001.SZ', '没有此物', 0.5)],
  });
  expect(rows('productions').map(({ product: key }) => key)).toEqual(['维生素a系列']);
  expect([count('OTHER_SPELLING'), count('UNKNOWN_PRODUCT')]).toEqual([1, 1]);
});

it('a material is an input of what is made of it, a downstream product has it as input, a kind is a kind of it', async () => {
  const { rows } = await readSmall({
    products: ['面包', '面粉', '木糖', '木糖醇', '玻璃', '光伏玻璃'].map(product),
    relations: [
      relation('面包', '上游材料', '面粉'),
      relation('木糖', '下游产品', '木糖醇'),
      relation('玻璃', '产品小类', '光伏玻璃'),
    ],
  });
  expect(rows('product_inputs').map(({ input, buyer }) => [input, buyer])).toEqual([
    ['面粉', '面包'],
    ['木糖', '木糖醇'],
  ]);
  expect(rows('product_kinds')).toMatchObject([{ kind: '光伏玻璃', of: '玻璃', standing: 'INFERRED' }]);
});

it('loops, two-way pairs and repeated lines make no row of their own', async () => {
  const { rows, count } = await readSmall({
    products: ['甲', '乙', 'LED丙', 'led丙', '丁'].map(product),
    relations: [
      relation('甲', '上游材料', '甲'),
      relation('LED丙', '产品小类', 'led丙'),
      relation('甲', '上游材料', '乙'),
      relation('甲', '下游产品', '乙'),
      relation('甲', '上游材料', '丁'),
      relation('丁', '下游产品', '甲'),
      relation('丁', '产品小类', '甲'),
    ],
  });
  expect(rows('product_inputs').map(({ input, buyer }) => [input, buyer])).toEqual([['丁', '甲']]);
  expect(rows('product_kinds').map(({ kind, of }) => [kind, of])).toEqual([['甲', '丁']]);
  expect([count('SELF_LOOP'), count('TWO_WAY'), count('DUPLICATE'), count('TWO_RELATIONS')]).toEqual([2, 2, 1, 1]);
});
