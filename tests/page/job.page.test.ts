import { afterEach, expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt, type Reader, stands, wordsOf } from './reader.ts';

const site = useSite('seed');
const chromium = useBrowser();
let reader: Reader;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

const inspectorOf = ({ page }: Reader) => page.getByRole('complementary', { name: '环节详情' });

test('from the overview to a gap: its reason, next step and evidence', async () => {
  reader = await openAt(chromium.browser, site.address);
  const { page } = reader;
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/长治市 12 条产业链.+待摸排/);
  await page.getByText(/自编的模板，不是官方清单/).waitFor();

  await page.getByRole('link', { name: '光电LED' }).click();
  await page.getByRole('tab', { name: /缺口/, selected: true }).waitFor();
  await page.getByRole('row').getByRole('button', { name: 'LED芯片' }).click();

  const inspector = inspectorOf(reader);
  expect(await inspector.getByRole('heading', { level: 1 }).innerText()).toBe('LED芯片');
  await stands(page);
  const words = await inspector.innerText();
  expect(words).toContain('停滞');
  expect(words).toMatch(/LED外延芯片项目.+没有新消息/);
  expect(words).toMatch(/下一步\s+会诊/);
  expect(words).toMatch(/100 × 权重 \d\.\d\d ×/);
  const evidence = inspector.getByRole('region', { name: /证据/ }).getByRole('listitem');
  expect(await evidence.count()).toBeGreaterThan(0);
  expect(await evidence.filter({ hasText: /(原文所述|推断).+ · 2023-06 · L21-23/ }).count()).toBeGreaterThan(0);
});

test('the top gap of the overview opens that gap', async () => {
  reader = await openAt(chromium.browser, site.address);
  const { page } = reader;
  await page
    .getByRole('row', { name: /光电LED/ })
    .getByRole('link', { name: /停滞/ })
    .click();
  await inspectorOf(reader).waitFor();
  expect(page.url()).toMatch(/\/chain\/led\?segment=/);
});

test('known gaps and unknowns stand on two tabs, all segments on a third', async () => {
  reader = await openAt(chromium.browser, `${site.address}/chain/led`);
  const { page } = reader;
  const kindsListed = () => page.getByRole('table').locator('tbody tr').locator('.kindchip-word').allInnerTexts();
  expect(await kindsListed()).not.toContain('疑缺');
  await page.getByRole('tab', { name: /待摸排/ }).click();
  expect((await kindsListed()).filter((kind) => kind !== '疑缺' && kind !== '待核实')).toEqual([]);
  await page.getByRole('tab', { name: /全部环节/ }).click();
  expect(await kindsListed()).toEqual(expect.arrayContaining(['疑缺', '停滞', '已覆盖']));
});

test('area and date change the answer, and stand in the address', async () => {
  reader = await openAt(chromium.browser, `${site.address}/chain/led`);
  const { page } = reader;
  const before = await wordsOf(page);

  await page.getByRole('combobox', { name: '范围' }).fill('长子');
  await page.getByRole('treeitem').filter({ hasText: '长子县' }).first().click();
  await page.waitForURL(/area=Region:140428/);
  const inCounty = await wordsOf(page);
  expect(inCounty).not.toBe(before);

  await page.getByRole('textbox', { name: '时点' }).click();
  await page.getByText(/^2023-12-31/).click();
  await page.waitForURL(/asOf=2023-12-31/);
  expect(await wordsOf(page)).not.toBe(inCounty);
  expect(await page.getByRole('textbox', { name: '时点' }).inputValue()).toBe('2023-12-31');
});

test('another chain is picked by name', async () => {
  reader = await openAt(chromium.browser, `${site.address}/chain/led?segment=led-chip`);
  const { page } = reader;
  await page.getByRole('combobox', { name: '产业链' }).fill('光伏');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/chain\/pv$/);
  await page.getByRole('heading', { level: 1, name: '光伏' }).waitFor();
});

test('the legend filters with counts, says so, and hides nothing', async () => {
  reader = await openAt(chromium.browser, `${site.address}/chain/led`);
  const { page } = reader;
  const whole = await page.getByRole('status').filter({ hasText: '显示' }).innerText();
  const [, total] = /显示 (\d+) \/ \d+ 环节/.exec(whole) ?? [];
  await page.getByRole('button', { name: /^停滞/ }).click();
  await page.waitForURL(/kinds=STALLED/);
  expect(await page.getByRole('status').filter({ hasText: '突出' }).innerText()).toMatch(
    new RegExp(`突出 \\d+ / ${total} 环节，其余淡显 · 停滞`),
  );
  await page.getByRole('button', { name: /^已覆盖/ }).click({ modifiers: ['Alt'] });
  await page.waitForURL(/kinds=COVERED$/);
  await page.getByRole('button', { name: /清除/ }).click();
  await page.waitForURL((url) => !url.searchParams.has('kinds'));
});

test('a reload and a copied link give the same view, in another browser too', async () => {
  reader = await openAt(chromium.browser, `${site.address}/chain/led?tab=unknown&kinds=PRESUMED_MISSING`);
  const { page } = reader;
  await page.getByRole('row').getByRole('button').nth(1).click();
  await inspectorOf(reader).waitFor();
  const before = await wordsOf(page);
  await page.reload();
  expect(await wordsOf(page)).toBe(before);

  const link = await reader.copiedLink();
  expect(new URL(link).searchParams.get('area')).toBe('Region:140400');
  expect(new URL(link).searchParams.get('asOf')).toBe('2025-09-30');
  const colleague = await openAt(chromium.browser, link, { colorScheme: 'dark' });
  expect(await wordsOf(colleague.page)).toBe(before);
  expect(colleague.complaints).toEqual([]);
  await colleague.leave();
});

test('language and theme are switched and kept', async () => {
  reader = await openAt(chromium.browser, `${site.address}/chain/led?segment=led-chip`);
  const { page } = reader;
  await page.getByRole('button', { name: 'Switch to English' }).click();
  await page.getByRole('complementary', { name: 'Segment details' }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.getByRole('button', { name: 'Switch to dark' }).click();
  await page.reload();
  await stands(page);
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await page.getByRole('tab', { name: /To survey/ }).waitFor();
});

test('the sources are listed with their dates and statements', async () => {
  reader = await openAt(chromium.browser, site.address);
  const { page } = reader;
  await page.getByRole('navigation').getByRole('link', { name: '证据' }).click();
  await stands(page);
  const row = page.getByRole('row').filter({ hasText: '2025-09' });
  expect(await row.innerText()).toMatch(/文件\s+2025-09.+\d+/s);
  expect(await page.getByRole('row').filter({ hasText: '无日期' }).count()).toBeGreaterThan(0);
});

test('a chain can be read by industry', async () => {
  reader = await openAt(chromium.browser, `${site.address}/chain/led?view=list`);
  const { page } = reader;
  await page.getByRole('button', { name: /按行业分组/ }).click();
  await page.waitForURL(/group=industry/);
  const heads = await page
    .getByRole('rowheader')
    .filter({ hasText: /^\d{4} / })
    .allInnerTexts();
  expect(heads.length).toBeGreaterThan(1);
  expect(heads).toEqual([...heads].sort());
});
