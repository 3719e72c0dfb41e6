import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import readWorkbook from 'read-excel-file/node';
import { afterEach, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openedWorkbook, records } from './opened-workbook.ts';
import { openAt, type Reader, stands } from './reader.ts';

const site = useSite('tiny-chain', { warm: true });
const chromium = useBrowser();
let reader: Reader;
/** Each step starts a process of its own, and the database plans what it is asked first. */
const PATIENCE_MS = 120_000;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

type Cell = string | number | null;

/** The sheet of indicators of a template, filled in as somebody would in Excel, under a name of one's own. */
async function filled(template: string, name: string, rows: Cell[][]): Promise<string> {
  const sheets = (await readWorkbook(await readFile(template))) as { sheet: string; data: Cell[][] }[];
  const head = sheets.find(({ sheet }) => sheet === '指标')?.data[0] ?? [];
  const data = [head, ...rows].map((row) => row.map((value) => (value === null ? null : { value })));
  const file = join(await mkdtemp(join(tmpdir(), 'import-page-')), '我的指标.xlsx');
  await writeFile(file, await writeWorkbook([{ sheet: name, data }] as never).toBuffer());
  return file;
}

const heading = (page: Page, words: RegExp) =>
  page.getByRole('heading', { level: 1 }).filter({ hasText: words }).waitFor({ timeout: PATIENCE_MS });

async function serious(page: Page): Promise<string[]> {
  await stands(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
}

test('a template is filled in, refused with words, mapped, tried, written, found in the record, and rolled back', {
  timeout: 900_000,
}, async () => {
  reader = await openAt(chromium.browser, `${site.address}/imports`);
  const { page } = reader;
  await heading(page, /共导入 1 次/);
  expect(await serious(page)).toEqual([]);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '样表 XLSX' }).click(),
  ]);
  const template = await download.path();
  const input = page.locator('input[type=file]').first();

  // Without a name nothing is sent.
  await input.setInputFiles(await filled(template, '指标', [['newer', '新指标', null, '家']]));
  await page.getByRole('alert').waitFor();
  await page.getByLabel('署名').first().fill('统计科');

  await input.setInputFiles(await filled(template, '指标', [['newer', null, null, '家']]));
  await heading(page, /1 处问题/);
  const problems = page.getByRole('table', { name: /^问题/ });
  expect(await problems.innerText()).toMatch(/指标[\s\S]*2[\s\S]*名称[\s\S]*name/);
  expect(await page.getByRole('button', { name: '确认写入' }).count()).toBe(0);
  const { sheets } = await openedWorkbook(page, () => page.getByRole('button', { name: '下载报告' }).click());
  const list = sheets.find(({ sheet }) => sheet === '问题');
  expect(list && records(list)).toMatchObject([{ 表: '指标', 行: 2, 列: '名称' }]);

  // Corrected, but the sheet has another name now: the page says what it is most like.
  await input.setInputFiles(await filled(template, 'Sheet1', [['newer', '新指标', null, '家']]));
  await page.getByText('不认得这张表').waitFor({ timeout: PATIENCE_MS });
  expect(await serious(page)).toEqual([]);
  await page.getByRole('button', { name: '采用全部建议' }).click();
  await page.getByRole('button', { name: '按此重新检查' }).click();
  await heading(page, /新增 1 行，改动 0 行，相同 0 行。尚未写入/);

  // The address alone leads back to it.
  await page.goto(page.url());
  await heading(page, /尚未写入/);
  expect(await serious(page)).toEqual([]);
  await page.getByRole('button', { name: '确认写入' }).click();
  await heading(page, /已由统计科写入：新增 1 行/);

  const history = page.getByRole('region', { name: /导入记录 2/ });
  await history.waitFor({ timeout: PATIENCE_MS });
  expect(await history.getByRole('listitem').first().innerText()).toMatch(/我的指标[\s\S]*统计科[\s\S]*新增 1/);
  await history.getByRole('button', { name: '回退 我的指标' }).click();
  expect(await history.innerText()).toMatch(/新增的 1 行删去/);
  await history.getByRole('button', { name: '确认回退' }).click();
  await heading(page, /已由统计科回退/);
  await history.getByText('已回退').first().waitFor({ timeout: PATIENCE_MS });
});

test.each(['light', 'dark'])('axe finds nothing serious in the start of it, in English, %s', async (theme) => {
  reader = await openAt(chromium.browser, `${site.address}/imports?lang=en&theme=${theme}`);
  await heading(reader.page, /Imports so far|Nothing was imported/);
  expect(await serious(reader.page)).toEqual([]);
});
