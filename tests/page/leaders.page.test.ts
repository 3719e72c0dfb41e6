import { afterEach, expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openedWorkbook, records } from './opened-workbook.ts';
import { openAt, type Reader, stands, wordsOf } from './reader.ts';

const site = useSite('seed', { warm: true });
const chromium = useBrowser();
let reader: Reader;
/** The database plans each question when it is first asked. */
const FIRST_ANSWER_MS = 40_000;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

test('from the leaders to one of them, its supply tree, and what an input rests on', async () => {
  reader = await openAt(chromium.browser, site.address);
  const { page } = reader;
  await page.getByRole('navigation').getByRole('link', { name: '链主' }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '链主与雏形' }).waitFor({ timeout: FIRST_ANSWER_MS });
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/长治市 \d+ 家链主与雏形.+不清楚/);
  const row = page.getByRole('row').filter({ hasText: '高科集团' }).first();
  expect(await row.innerText()).toMatch(/链主（省级）[\s\S]+光电LED[\s\S]+按项数/);

  await row.getByRole('link', { name: '高科集团' }).click();
  await page.waitForURL(/\/leader\/gaoke-group/);
  await page.getByRole('heading', { level: 1, name: '高科集团' }).waitFor();
  const tree = page.getByRole('treegrid');
  const chip = tree.getByRole('row').filter({ hasText: 'LED芯片' }).first();
  expect(await chip.innerText()).toMatch(/停滞[\s\S]+必需[\s\S]+未满足/);
  expect(await chip.getAttribute('aria-level')).toBe('2');
  await chip.getByRole('button', { name: /依据/ }).click();
  await stands(page);
  expect(
    await tree
      .getByRole('listitem')
      .filter({ hasText: /(原文所述|推断)/ })
      .count(),
  ).toBeGreaterThan(0);
});

test('the tree is walked, folded and asked by keys alone', async () => {
  reader = await openAt(chromium.browser, `${site.address}/leader/gaoke-group`);
  const { page } = reader;
  const rows = page.getByRole('treegrid').locator('tr[data-row]');
  const focused = () => page.evaluate(() => document.activeElement?.closest('tr')?.innerText ?? '');
  const all = await rows.count();
  await rows.first().focus();
  await page.keyboard.press('ArrowLeft');
  expect(await rows.first().getAttribute('aria-expanded')).toBe('false');
  expect(await rows.count()).toBeLessThan(all);
  await page.keyboard.press('ArrowRight');
  expect(await rows.count()).toBe(all);
  await page.keyboard.press('ArrowRight');
  const second = await focused();
  expect(second).not.toContain('自有环节');
  await page.keyboard.press('Enter');
  await page.locator('.supplytree-told').waitFor();
  await page.keyboard.press('Enter');
  expect(await page.locator('.supplytree-told').count()).toBe(0);
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toContain('自有环节');
});

test('a support rate never stands without its basis, and what is not known is not nought', async () => {
  reader = await openAt(chromium.browser, `${site.address}/leaders`);
  const { page } = reader;
  const leaders = page.getByRole('table', { name: /本地配套率/ });
  for (const row of await leaders.getByRole('row').all()) {
    const words = await row.innerText();
    if (/\d+\/\d+/.test(words)) expect(words).toMatch(/按项数|按金额/);
  }
  const unsurveyed = leaders.getByRole('row').filter({ hasText: '无从计算' });
  expect(await unsurveyed.count()).toBeGreaterThan(0);
  expect(await unsurveyed.first().innerText()).toMatch(/未知/);
  const candidates = page.getByRole('region', { name: '候选链主' });
  expect(await candidates.innerText()).toContain('由图谱算出，未经认定');
  await page.getByRole('region', { name: '链长单位与官方名单' }).getByText('来源未写明').first().waitFor();
});

test('the needs of two leaders become one sheet, a workbook and a page on paper', async () => {
  reader = await openAt(chromium.browser, `${site.address}/leaders`);
  const { page } = reader;
  await page.getByRole('checkbox', { name: '选中高科集团' }).check();
  await page.getByRole('checkbox', { name: '选中长治陆港' }).check();
  await page.getByRole('link', { name: '需求单（2 家）' }).click();
  await page.waitForURL(/\/needs\?leaders=gaoke-group,changzhi-lugang/);
  await page.getByRole('heading', { level: 1, name: '需求单' }).waitFor();
  const words = await wordsOf(page);
  expect(words).toMatch(/长治市 · 时点 2025-09-30 · 高科集团、长治陆港/);
  expect(words).toMatch(/依据 \d+ 份来源/);

  const { name, sheets } = await openedWorkbook(page, () => page.getByRole('button', { name: 'XLSX' }).click());
  expect(name).toBe('需求单_长治市_2025-09-30.xlsx');
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['需求单', '范围与来源']);
  const [needs, scope] = sheets;
  if (!needs || !scope) throw new Error('two sheets');
  const lines = records(needs);
  expect(new Set(lines.map((line) => line.链主))).toEqual(new Set(['高科集团', '长治陆港']));
  const chip = lines.find((line) => line['产品（环节）'] === 'LED芯片' && line.用于环节 === 'LED封装');
  expect(chip).toMatchObject({ 必需: '必需', 情形: '未满足 · 停滞', 数量: '未知', '金额（万元）': '未知' });
  for (const line of lines) expect([line.数量, line['金额（万元）'], line.年份]).not.toContain(0);
  const said = new Map(records(scope).map((line) => [line.项目, line.内容]));
  expect(said.get('范围')).toBe('长治市');
  expect(said.get('链主')).toBe('高科集团、长治陆港');
  expect(said.has('来源')).toBe(true);

  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'XLSX' }).isVisible()).toBe(false);
  expect(await page.getByRole('heading', { name: '需求单' }).isVisible()).toBe(true);
  const paper = await page.evaluate(() => {
    const { color } = getComputedStyle(document.querySelector('.needtable-unknown') ?? document.body);
    const scrolling = document.querySelector('.page-scroll');
    return { color, overflow: scrolling && getComputedStyle(scrolling).overflow };
  });
  expect(paper).toEqual({ color: 'rgb(0, 0, 0)', overflow: 'visible' });
});

test('what a leader lacks leads on: to who could supply it, and to its place in the chain', async () => {
  reader = await openAt(chromium.browser, `${site.address}/leader/gaoke-group`);
  const { page } = reader;
  const need = page.getByRole('complementary').getByRole('listitem').filter({ hasText: 'LED芯片' });
  expect(await need.getByRole('link', { name: '找目标企业' }).getAttribute('href')).toBe('/targets/led/led-chip');
  await need.getByRole('link', { name: '链图' }).click();
  await page.waitForURL(/\/chain\/led\?segment=led-chip/);
  await page.goBack();
  await page.getByRole('heading', { level: 1, name: '高科集团' }).waitFor();
});

test('somebody who leads nothing is said not to be found', async () => {
  reader = await openAt(chromium.browser, `${site.address}/leader/nobody`);
  await reader.page.getByRole('alert').waitFor();
});
