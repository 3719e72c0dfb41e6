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

const sheetOf = ({ page }: Reader) => page.getByRole('table', { name: /^洽谈单/ });

test('the way in by a gap: the worst gaps of all chains, found by name, lead to their targets', async () => {
  reader = await openAt(chromium.browser, site.address);
  const { page } = reader;
  await page.getByRole('navigation').getByRole('link', { name: '目标企业' }).click();
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: /长治市 \d+ 个缺口与待摸排环节/ })
    .waitFor({ timeout: FIRST_ANSWER_MS });
  await page.getByRole('textbox', { name: '筛选环节' }).fill('LED芯片');
  const rows = page.getByRole('table', { name: /缺口与外地在产企业/ }).locator('tbody tr');
  expect(await rows.count()).toBe(1);
  expect(await rows.first().innerText()).toMatch(/停滞[\s\S]+光电LED[\s\S]+7 家/);
  await rows.first().getByRole('link', { name: 'LED芯片的目标企业' }).click();
  await page.waitForURL(/\/targets\/led\/led-chip/);
});

test('the way in by whom we meet: two provinces, ordered by merit, with both axes as intervals', async () => {
  reader = await openAt(chromium.browser, `${site.address}/targets`);
  const { page } = reader;
  await page.getByRole('button', { name: '天津市' }).click({ timeout: FIRST_ANSWER_MS });
  await sheetOf(reader).waitFor({ timeout: FIRST_ANSWER_MS });
  expect(page.url()).toMatch(/regions=Region:120000/);
  await page.getByRole('combobox', { name: '区域' }).fill('江苏');
  await page.getByRole('treeitem').filter({ hasText: '江苏省' }).first().click();
  await page.waitForURL(/regions=Region:120000,Region:320000/);
  await page.keyboard.press('Escape');
  const sheet = sheetOf(reader);
  await sheet.getByText('江苏').first().waitFor();
  await stands(page);
  const merits = (await sheet.locator('.visitrow-merit').allInnerTexts()).map(Number);
  expect(merits.length).toBeGreaterThan(10);
  expect(merits).toEqual([...merits].sort((a, b) => b - a));
  const places = await sheet.locator('.visitrow th small').allInnerTexts();
  for (const place of places) expect(place).toMatch(/天津|江苏/);

  const first = sheet.getByRole('rowgroup').nth(1);
  expect(await first.innerText()).toMatch(/\d+–\d+[\s\S]+层 1[\s\S]+尚不知道/);
  await first.getByRole('button', { name: /因子/ }).click();
  await page.waitForURL(/topic=/);
  const factors = sheet.getByRole('table', { name: /的因子/ });
  expect(await factors.getByRole('row').count()).toBe(12);
  expect(await factors.getByRole('row', { name: /供应关系/ }).innerText()).toMatch(/未知/);
  await page.getByRole('img', { name: /散点图/ }).waitFor();

  const before = await sheet.innerText();
  await page.reload();
  await stands(page);
  expect(await sheet.innerText()).toBe(before);
});

test('one firm by name: its lines, then the firm in full, then a landing', async () => {
  reader = await openAt(chromium.browser, `${site.address}/targets`);
  const { page } = reader;
  await page.getByRole('combobox', { name: '企业' }).fill('聚灿');
  await page.getByRole('option').first().waitFor({ state: 'attached' });
  await page.locator('.visit-option').filter({ hasText: '聚灿光电' }).click();
  await page.waitForURL(/enterprises=a-300708/);
  await page.keyboard.press('Escape');
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: /2 条可谈.+1 家企业/ })
    .waitFor();
  await sheetOf(reader).getByRole('link', { name: '聚灿光电' }).first().click();
  await page.getByRole('heading', { level: 1, name: '聚灿光电', exact: true }).waitFor({ timeout: FIRST_ANSWER_MS });
  const words = await wordsOf(page);
  expect(words).toMatch(/能补长治市 2 个缺口/);
  expect(words).toMatch(/LED芯片 生产 · 在产 · 占营收 60%/);
  expect(words).toMatch(/找关系.+链结构推出.+高科集团/);
  expect(words).toMatch(/适合的开发区.+土地未知/);
  const land = page.getByRole('link', { name: '模拟落地', exact: true });
  expect(await land.getAttribute('href')).toMatch(/\/landing\?chain=led&landings=led~led-chip~[\w-]+~a-300708$/);
});

test('a firm that is here already is no target: what hangs on it is asked instead', async () => {
  reader = await openAt(chromium.browser, `${site.address}/enterprise/gaoke-group`);
  const { page } = reader;
  expect(await wordsOf(page)).toMatch(/本地企业.+不是招引对象/);
  expect(await page.getByRole('link', { name: '链主页' }).getAttribute('href')).toBe('/leader/gaoke-group');
  expect(await page.getByRole('link', { name: '若它退出会怎样' }).getAttribute('href')).toMatch(
    /\/cascade\?enterprise=gaoke-group/,
  );
});

test('the visit sheet as a workbook says everything that the page says, unknown as 未知', async () => {
  reader = await openAt(chromium.browser, `${site.address}/targets?regions=Region:120000`);
  const { page } = reader;
  const total = Number(/^(\d+) 条可谈/.exec(await page.getByRole('heading', { level: 1 }).innerText())?.[1]);
  const { name, sheets } = await openedWorkbook(page, () => page.getByRole('button', { name: 'XLSX' }).click());
  expect(name).toBe('洽谈单_长治市_2025-09-30.xlsx');
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['洽谈单', '因子', '范围与来源']);
  const [topics, factors, scope] = sheets.map(records);
  expect(topics).toHaveLength(total);
  expect(factors).toHaveLength(11 * total);
  const onPage = await sheetOf(reader).locator('.visitrow th a').allInnerTexts();
  expect(topics?.map((line) => line.企业).slice(0, onPage.length)).toEqual(onPage);
  for (const line of topics ?? []) {
    const ends = ['低', '中', '高'].map((end) => Number(line[`可行性 ${end}`]));
    expect(ends).toEqual([...ends].sort((a, b) => a - b));
  }
  const tie = factors?.filter((line) => line.因子 === '供应关系').map((line) => line.数值);
  expect(tie).toContain('未知');
  const said = new Map(scope?.map((line) => [line.项目, line.内容]));
  expect(said.get('洽谈对象')).toBe('天津市');
  expect(said.get('公式')).toMatch(/√/);
});

test('on paper the sheet has its title, scope and formula, and nothing of the program', async () => {
  reader = await openAt(chromium.browser, `${site.address}/targets?regions=Region:120000&theme=dark`);
  const { page } = reader;
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('长治市 · 时点 2025-09-30 · 天津市').isVisible()).toBe(true);
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  expect(await page.getByRole('img', { name: /散点图/ }).isVisible()).toBe(false);
  const body = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(body).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
});
