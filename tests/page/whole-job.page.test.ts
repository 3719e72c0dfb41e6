import { afterEach, expect, test, vi } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openedWorkbook, records } from './opened-workbook.ts';
import { openAt, type Reader, stands, wordsOf } from './reader.ts';

const site = useSite('seed', { warm: true });
const chromium = useBrowser();
// The work of a morning in one test.
vi.setConfig({ testTimeout: 120_000 });
let reader: Reader;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

/** Goes back in the browser's history until this path is in front again. */
async function backTo(path: string): Promise<void> {
  const { page } = reader;
  const isThere = () => new URL(page.url()).pathname === path;
  for (let presses = 0; presses < 30 && !isThere(); presses += 1) await page.goBack();
  expect(new URL(page.url()).pathname).toBe(path);
  await stands(page);
}

/** Presses Tab until what is focused says this. */
async function tabTo(words: RegExp, key = 'Tab'): Promise<void> {
  const { page } = reader;
  const seen = new Set<string>();
  for (let presses = 0; presses < 200; presses += 1) {
    const focused = await page.evaluate(() => {
      const here = document.activeElement;
      const label = here instanceof HTMLInputElement ? here.labels?.[0] : here;
      return (here?.getAttribute('aria-label') ?? label?.textContent ?? '').trim();
    });
    if (words.test(focused)) return;
    seen.add(focused.slice(0, 30));
    await page.keyboard.press(key);
  }
  throw new Error(`no focus on ${words}; seen: ${[...seen].join(' | ')}`);
}

test('by mouse: overview, gap, target, shortlist, landing, export, and back to the same picture', async () => {
  reader = await openAt(chromium.browser, site.address);
  const { page } = reader;
  await page
    .getByRole('row', { name: /光电LED/ })
    .getByRole('link', { name: /停滞/ })
    .click();
  await page.getByRole('complementary', { name: '环节详情' }).waitFor();
  await stands(page);
  const map = { url: page.url(), words: await wordsOf(page) };

  await page.getByRole('link', { name: '找目标企业' }).click();
  await page.waitForURL(/\/targets\/led\/led-chip/);
  await stands(page);
  await page.getByRole('button', { name: '把聚灿光电加入名单' }).click();
  await page.getByLabel('名单名称').fill('周二会见');
  await page.getByRole('form', { name: '新建名单' }).getByRole('button', { name: '保存' }).click();
  await page.getByLabel('聚灿光电的下一步').fill('问外迁意向');
  await page.getByLabel('聚灿光电的下一步').press('Enter');
  await page.getByText(/1 家/).first().waitFor();

  await page
    .getByRole('table', { name: /目标企业清单/ })
    .getByRole('button', { name: '聚灿光电', exact: true })
    .click();
  await page.getByRole('link', { name: '模拟落地' }).click();
  await page.waitForURL(/landings=led~led-chip~[^~]+~a-300708/);
  const panel = page.getByRole('complementary', { name: '落地前后的差异' });
  await panel.getByRole('heading', { level: 1, name: /LED芯片/ }).waitFor();
  expect(await panel.innerText()).toMatch(/停滞[\s\S]+单点/);

  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: /PNG/ }).click();
  expect((await waiting).suggestedFilename()).toMatch(/光电LED.+长治市.+2025-09-30\.png$/);

  await backTo('/targets/led/led-chip');
  expect(await page.getByLabel('聚灿光电的下一步').inputValue()).toBe('问外迁意向');
  const { sheets } = await openedWorkbook(page, () => page.getByRole('button', { name: '导出名单' }).click());
  expect(sheets[0] && records(sheets[0])).toMatchObject([{ 企业: '聚灿光电', 下一步: '问外迁意向' }]);

  await backTo('/chain/led');
  expect(page.url()).toBe(map.url);
  expect(await wordsOf(page)).toBe(map.words);
  await backTo('/');
});

test('by keyboard alone: the same job', async () => {
  reader = await openAt(chromium.browser, site.address);
  const { page } = reader;
  await tabTo(/^光电LED$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/chain\/led/);
  await page.getByRole('tab', { name: /缺口/, selected: true }).waitFor();
  await stands(page);
  await page.keyboard.press('f');
  await page.getByRole('complementary', { name: '环节详情' }).waitFor();
  await stands(page);
  const map = { url: page.url(), words: await wordsOf(page) };

  await tabTo(/^找目标企业$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/targets\/led\//);
  await stands(page);
  await tabTo(/^新建名单$/);
  await page.keyboard.press('Enter');
  await page.getByLabel('名单名称').waitFor();
  await tabTo(/^名单名称/);
  await page.keyboard.type('键盘名单');
  await page.keyboard.press('Enter');
  await page.getByText(/0 家/).first().waitFor();
  await tabTo(/^把聚灿光电加入名单/);
  await page.keyboard.press('Enter');
  await page.getByLabel('聚灿光电的下一步').waitFor();

  await tabTo(/^聚灿光电$/, 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '模拟落地' }).waitFor();
  await tabTo(/模拟落地$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/landing/);
  await stands(page);
  await tabTo(/^导出$/);
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: /SVG/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect((await waiting).suggestedFilename()).toMatch(/\.svg$/);

  await backTo('/chain/led');
  expect(page.url()).toBe(map.url);
  expect(await wordsOf(page)).toBe(map.words);
});
