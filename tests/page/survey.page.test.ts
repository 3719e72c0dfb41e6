import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readWorkbook from 'read-excel-file/node';
import { afterEach, expect, test } from 'vitest';
import writeWorkbook from 'write-excel-file/node';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt, type Reader, wordsOf } from './reader.ts';

const site = useSite('tiny-chain', { warm: true });
const chromium = useBrowser();
let reader: Reader;
/** The database plans each question, and each kind of write, when it is first asked. */
const PATIENCE_MS = 25_000;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

type Row = (string | number | Date | null)[];

/** Fills a saved sheet in as somebody would in Excel: by its rows and the names of its columns. */
async function fillIn(path: string, cells: Record<string, Record<string, string>>): Promise<string> {
  const sheets = (await readWorkbook(await readFile(path))) as { sheet: string; data: Row[] }[];
  const filled = sheets.map(({ sheet, data }) => {
    const names = data[1] ?? [];
    return {
      sheet,
      data: data.map((row, at) =>
        row.map((cell, column) => {
          const own = Object.entries(cells).find(([key]) => String(row[0]).includes(`|Segment:${key}|`))?.[1];
          const value = (at > 1 && own?.[String(names[column])]) || cell;
          return value === null ? null : { value, type: value.constructor };
        }),
      ),
    };
  });
  const file = join(await mkdtemp(join(tmpdir(), 'survey-')), 'filled.xlsx');
  await writeFile(file, await writeWorkbook(filled as never).toBuffer());
  return file;
}

test('a survey sheet is taken, filled in, tried, corrected, written, seen on the gap list, and undone', {
  timeout: 180_000,
}, async () => {
  reader = await openAt(chromium.browser, `${site.address}/coverage?chain=tiny`);
  const { page } = reader;
  const unknowns = page.getByRole('table', { name: /不知道的环节/ });
  await unknowns.waitFor({ timeout: PATIENCE_MS });
  const heading = page.getByRole('heading', { level: 1 });
  expect(await heading.innerText()).toMatch(/测试市有 \d+ 个环节不知道有没有供应商，覆盖度 \d+%/);
  const rowOf = (segment: string) =>
    unknowns.getByRole('row').filter({ has: page.getByRole('link', { name: segment, exact: true }) });
  expect(await rowOf('乙料').innerText()).toMatch(/疑缺[\s\S]*77\.0[\s\S]*确认没有则为“缺失”[\s\S]*东区[\s\S]*0\/2/);

  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE_MS }),
    page.getByRole('button', { name: '取摸排表' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^摸排表_测试市_\d{4}-\d{2}-\d{2}\.xlsx$/);
  const taken = await download.path();

  const input = page.locator('input[type=file]');
  await input.setInputFiles(await fillIn(taken, { a: { result: '无', enterprises: '某厂' } }));
  const faults = page.getByRole('table', { name: /摸排表的错误/ });
  await faults.waitFor({ timeout: PATIENCE_MS });
  expect(await faults.innerText()).toMatch(/企业名称[\s\S]*某厂[\s\S]*结果不是“有”，却写了企业/);
  expect(await page.getByRole('button', { name: '确认写入' }).count()).toBe(0);

  const sound = { a: { result: '无' }, b: { result: '有', enterprises: '新乙料厂', status: '量产' } };
  await input.setInputFiles(await fillIn(taken, sound));
  const findings = page.getByRole('table', { name: /各环节的结果/ });
  await findings.waitFor({ timeout: PATIENCE_MS });
  expect(await findings.innerText()).toMatch(/待核实[\s\S]*缺失/);
  expect(await page.getByRole('table', { name: /表上的企业/ }).innerText()).toMatch(/新乙料厂[\s\S]*新企业/);
  await page.getByRole('textbox', { name: '谁读回的' }).fill('测试员');
  await page.getByRole('button', { name: '确认写入' }).click();
  await page
    .getByRole('heading', { level: 2, name: /摸排测试市：2 个环节弄清（有 1，无 1）/ })
    .waitFor({ timeout: PATIENCE_MS });
  expect(await wordsOf(page)).toMatch(/由测试员写入/);

  await page.getByRole('button', { name: '返回清单' }).click();
  await page.getByText('没有符合筛选的环节').waitFor({ timeout: PATIENCE_MS });
  const history = page.getByRole('region', { name: /摸排记录/ });
  await history.getByRole('button', { name: /^撤销/ }).click();
  await history.getByText('已撤销').first().waitFor({ timeout: PATIENCE_MS });
  await unknowns.waitFor({ timeout: PATIENCE_MS });
  await rowOf('乙料').waitFor({ timeout: PATIENCE_MS });
});

test('a file that is no survey sheet is said to be none, and nothing is asked of the server', async () => {
  reader = await openAt(chromium.browser, `${site.address}/coverage`);
  const { page } = reader;
  await page.getByRole('button', { name: '读回填好的表' }).waitFor({ timeout: PATIENCE_MS });
  const file = join(await mkdtemp(join(tmpdir(), 'survey-')), 'other.xlsx');
  await writeFile(file, 'no workbook');
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('alert').filter({ hasText: '不是本程序的摸排表' }).waitFor({ timeout: PATIENCE_MS });
  await page.getByRole('button', { name: '返回清单' }).click();
  await page.getByRole('table', { name: /不知道的环节/ }).waitFor();
});
