import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { besideFolder } from '../../../server/src/import/chain-knowledge-graph/beside-folder.ts';
import { readChainKnowledgeGraph } from '../../../server/src/import/chain-knowledge-graph/read.ts';
import { gb18030 } from '../packed.ts';
import { company, product, smallDataSet } from './small-data-set.ts';

const REGISTER = '../a-share-companies/stock_basic.csv';
const HEAD = 'symbol,name,area,fullname,enname\n';
const ROW = '300001,甲灯,邻省,甲灯股份有限公司,\n';

/** A small data set in which the file holds these bytes. */
async function read(file: string, bytes: Uint8Array | string) {
  using folder = smallDataSet({ companies: [company('300001', '老灯')], products: [product('灯')] });
  writeFileSync(join(folder.path, file), bytes);
  const reading = await readChainKnowledgeGraph(folder.path, besideFolder(folder.path));
  return {
    ...reading,
    said: reading.problems.map(({ file: name, problem, remedy }) => [name, problem.en, remedy.en.length > 0]),
    names: reading.data.rows('enterprises').map(({ printed }) => [printed.name, printed.located_in]),
  };
}

test('a register in GB18030, or in UTF-8 with its mark, is read, and it is said', async () => {
  const [chinese, marked] = [await read(REGISTER, gb18030(HEAD + ROW)), await read(REGISTER, `\uFEFF${HEAD}${ROW}`)];
  for (const { names, said } of [chinese, marked]) expect([names, said]).toEqual([[['甲灯', 'Region:980000']], []]);
  expect(chinese.encodings).toEqual({ 'stock_basic.csv': 'GB18030' });
  expect(marked.encodings).toEqual({});
});

test.each([
  [
    'neither encoding',
    Buffer.from([...Buffer.from(HEAD), 0xff, 0x22, 0x0a]),
    'The file is neither in UTF-8 nor in GB18030 (GBK).',
  ],
  ['an open quote', `${HEAD}300001,"甲灯`, 'This is no valid CSV (mostly a quote that is not closed).'],
  ['another header', 'ts_code,name\n300001.SZ,甲灯\n', 'The file lacks columns: symbol, area, fullname, enname.'],
])('a register with %s is refused by a sentence, and nothing else is', async (_, bytes, sentence) => {
  const { said, names } = await read(REGISTER, bytes);
  expect(said).toEqual([['stock_basic.csv', sentence, true]]);
  expect(names).toEqual([]);
});

test('a damaged .gz is told in words of our own', async () => {
  const packed = gzipSync(`${JSON.stringify(product('珠'))}\n`.repeat(50));
  const { said } = await read('industry_up.json.gz', packed.subarray(0, packed.length / 2));
  expect(said).toEqual([]); // its plain twin goes first
  using folder = smallDataSet({ products: [product('灯')] });
  writeFileSync(join(folder.path, 'other.json.gz'), packed);
  const { rmSync } = await import('node:fs');
  rmSync(join(folder.path, 'product.json'));
  writeFileSync(join(folder.path, 'product.json.gz'), packed.subarray(0, packed.length / 2));
  const { problems } = await readChainKnowledgeGraph(folder.path);
  expect(problems.map(({ file, problem }) => [file, problem.en])).toEqual([
    ['product.json.gz', 'The compressed file is damaged or was cut short.'],
  ]);
});

test('lines of JSON in GB18030 are read; where bytes are broken, the line is left out and told', async () => {
  const lines = `${JSON.stringify(product('灯'))}\n${JSON.stringify(product('珠珠珠'))}\n`;
  const chinese = await read('product.json', gb18030(lines));
  expect(chinese.data.rows('products').map(({ printed }) => printed.name)).toEqual(['灯', '珠珠珠']);
  expect(chinese.encodings).toEqual({ 'product.json': 'GB18030' });
  const broken = await read('product.json', Buffer.concat([Buffer.from(lines), Buffer.from([0x7b, 0xff, 0x22, 0x0a])]));
  expect(broken.data.rows('products').map(({ printed }) => printed.name)).toEqual(['灯', '珠珠珠']);
  expect(broken.faults.filter(({ done }) => done === 'LEFT_OUT').map(({ name, count }) => [name, count])).toEqual([
    ['BAD_BYTES', 1],
  ]);
});
