import AxeBuilder from '@axe-core/playwright';
import { afterEach, expect, test, vi } from 'vitest';
import { openAt, type Reader } from '../page/reader.ts';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';

const site = useSite('seed');
const chromium = useBrowser();
let reader: Reader;
vi.setConfig({ testTimeout: 120_000 });
/** The index is built and the pages' questions are planned when they are first asked. */
const FIRST_ANSWER_MS = 60_000;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

test('somebody types czgxq, presses Enter and is on the page of the zone, by keys alone', async () => {
  reader = await openAt(chromium.browser, site.address);
  const { page } = reader;
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: '搜索一切' });
  await box.waitFor();
  // Enter comes before the answer does: what was typed is meant, not what stood there before.
  await page.keyboard.type('czgxq');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/zone\/gaoxin$/, { timeout: FIRST_ANSWER_MS });
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '长治高新区' }).waitFor({ timeout: FIRST_ANSWER_MS });
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('arrows walk through the kinds, one kind is opened wide and left again, and a region becomes the area', async () => {
  reader = await openAt(chromium.browser, site.address);
  const { page } = reader;
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: '搜索一切' });
  await box.fill('玻璃');
  const enterprises = page.getByRole('group', { name: '企业与机构' });
  await enterprises.getByRole('option').first().waitFor({ timeout: FIRST_ANSWER_MS });
  const chosen = page.getByRole('option', { selected: true });
  const first = await chosen.innerText();
  await page.keyboard.press('ArrowDown');
  expect(await chosen.innerText()).not.toBe(first);
  expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await chosen.innerText(), 'past the first comes the last').not.toBe(first);

  const all = page.getByRole('option', { name: /全部 \d+ 条环节/ });
  const total = Number(/\d+/.exec(await all.innerText())?.[0]);
  await all.click();
  await expect.poll(() => page.getByRole('option').count()).toBe(total);
  expect(await page.getByRole('group').count()).toBe(1);
  await box.fill('');
  await page.keyboard.press('Backspace');
  await box.fill('长子县');
  await page
    .getByRole('option', { name: /长子县.*设为范围/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\?area=Region:140428$/);

  await page.keyboard.press('Control+k');
  expect(await page.getByRole('option').allInnerTexts()).toEqual(['长子县']);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('Enter opens nothing when the search failed, though something was found before', async () => {
  reader = await openAt(chromium.browser, site.address);
  const { page } = reader;
  await page.keyboard.press('/');
  const box = page.getByRole('combobox', { name: '搜索一切' });
  await box.fill('玻璃');
  await page.getByRole('option').first().waitFor({ timeout: FIRST_ANSWER_MS });
  const before = page.url();
  await page.route('**/graphql*', (route) => route.abort());
  await box.pressSequentially('熔');
  await page.keyboard.press('Enter');
  await page.getByText(/^没有搜成/).waitFor();
  expect(await page.getByRole('option').count()).toBe(0);
  await page.keyboard.press('Enter');
  expect([page.url(), await box.isVisible()]).toEqual([before, true]);
  // The browser tells of each request that it could not make.
  reader.complaints.splice(0);
});

test.each([
  ['zh', 'light', '玻璃'],
  ['en', 'dark', 'zhangzhi'],
])('axe finds nothing serious in the open box, %s %s', async (language, theme, typed) => {
  reader = await openAt(chromium.browser, `${site.address}/?lang=${language}&theme=${theme}`);
  const { page } = reader;
  await page.getByRole('button', { name: /^(搜索|Search)$/ }).click();
  await page.getByRole('combobox', { name: /搜索一切|Search everything/ }).fill(typed);
  await page.getByRole('option').first().waitFor({ timeout: FIRST_ANSWER_MS });
  const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
});
