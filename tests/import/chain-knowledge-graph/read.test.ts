import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { besideFolder } from '../../../server/src/import/chain-knowledge-graph/beside-folder.ts';
import {
  NoChainKnowledgeGraph,
  readChainKnowledgeGraph,
} from '../../../server/src/import/chain-knowledge-graph/read.ts';
import { reportLines } from '../../../server/src/import/chain-knowledge-graph/report.ts';
import { validate } from '../../../server/src/import/validate.ts';
import type { TableName } from '../../../server/src/model/tables.ts';
import { company, makes, product, readSmall, relation } from './small-data-set.ts';

const FOLDER = fileURLToPath(new URL('../../../../shared/data/chain-knowledge-graph', import.meta.url));

it('a line that is no JSON, or lacks a field, is told', async () => {
  const { count, files } = await readSmall({ companies: [company('1', '甲灯'), { name: '乙灯' }] });
  expect(count('BAD_LINE')).toBe(2);
  expect(files).toMatchObject([{ file: 'company.json', lines: 2, leftOut: 2 }]);
});

it('a folder of anything else is refused', () =>
  expect(readChainKnowledgeGraph(fileURLToPath(new URL('.', import.meta.url)))).rejects.toThrow(NoChainKnowledgeGraph));

it('the same files have the same hash, others another', async () => {
  const hash = async (name: string) => (await readSmall({ products: [product(name)] })).hash;
  expect(await hash('灯')).toBe(await hash('灯'));
  expect(await hash('灯')).not.toBe(await hash('灯具'));
});

it('the rows break no rule of a package', async () => {
  const reading = await readSmall({
    companies: [company('300001', '甲灯')],
    products: ['LED 灯', '灯/珠', '料'].map(product),
    makes: [makes('300001.SZ', 'LED 灯', 0.1), makes('300001.SZ', '灯/珠', 0.2)],
    relations: [relation('LED 灯', '上游材料', '料')],
    register: ['300001,甲灯,邻省,甲灯股份有限公司,'],
  });
  expect((await validate(reading)).problems).toEqual([]);
});

it('says in both languages what became of the lines', async () => {
  const { faults, files } = await readSmall({ products: [product('平衡项目')] });
  expect(reportLines(faults, files)).toEqual([
    'product.json：1 行 lines = 0 保留 kept + 0 合并 merged + 1 未取 left out + 0 库中已有 already there',
    '[未取 left out] 1 × 是会计科目（抵销、平衡、调整），不是产品。 An accounting line (elimination, balance, adjustment), no product.',
    '    product.json 1: 平衡项目',
  ]);
});

describe.skipIf(!existsSync(FOLDER))(
  'the real data set (skipped without ../shared/data/chain-knowledge-graph)',
  async () => {
    const reading = existsSync(FOLDER) ? await readChainKnowledgeGraph(FOLDER, besideFolder(FOLDER)) : undefined;
    const rows = (table: TableName): number => reading?.data.rows(table).length ?? 0;

    it('loses nothing: every line is kept, merged or told to be left out', () => {
      for (const { file, lines, kept, merged, leftOut, present } of reading?.files ?? [])
        expect([file, kept + merged + leftOut + present]).toEqual([file, lines]);
      const of = (file: string) => reading?.files.find((each) => each.file === file);
      expect(of('company.json')?.kept).toBe(rows('enterprises'));
      expect(of('product.json')?.kept).toBe(rows('products'));
      expect(of('company_product.json')?.kept).toBe(rows('productions'));
      expect(of('company_industry.json')?.kept).toBe(rows('classifications'));
      expect(of('product_product.json')?.kept).toBe(rows('product_inputs') + rows('product_kinds'));
      const left = (reading?.files ?? []).reduce((sum, { merged, leftOut }) => sum + merged + leftOut, 0);
      const told = (reading?.faults ?? []).filter(({ done }) => done === 'MERGED' || done === 'LEFT_OUT');
      expect(told.reduce((sum, { count }) => sum + count, 0)).toBe(left);
    });

    it('breaks no rule of a package', async () => {
      expect(reading && (await validate(reading)).problems.slice(0, 5)).toEqual([]);
    });

    it('finds the faults that were measured before', () => {
      const count = (name: string) => reading?.faults.find((fault) => fault.name === name)?.count;
      expect(count('NO_SUFFIX')).toBe(752);
      expect(count('UNKNOWN_INDUSTRY')).toBe(168);
      expect(count('SELF_LOOP')).toBe(108);
      expect(count('BRACKETS')).toBe(159);
      expect(count('LEADING_DASH')).toBe(18);
      expect(count('ESCAPES')).toBe(16);
      expect(count('TWO_WAY')).toBe(8);
    });

    it('has all classes of GB/T 4754-2017 and of Shenwan 2021', () => {
      const keys = reading?.data.rows('industries').map(({ printed }) => printed.key ?? '') ?? [];
      expect(keys.filter((key) => !key.startsWith('sw-'))).toHaveLength(1_971);
      expect(keys.filter((key) => key.startsWith('sw-'))).toHaveLength(511);
    });
  },
);
