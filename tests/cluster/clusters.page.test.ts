import { afterEach, expect, test } from 'vitest';
import { openAt, type Reader, stands } from '../page/reader.ts';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';

const site = useSite('tiny-chain');
const chromium = useBrowser();
let reader: Reader;
/** The database plans each question when it is first asked. */
const FIRST_ANSWER_MS = 60_000;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

const openClusters = async (search = '') => {
  reader = await openAt(chromium.browser, `${site.address}/clusters${search}`);
  await reader.page.getByRole('heading', { level: 1, name: /已知/ }).waitFor({ timeout: FIRST_ANSWER_MS });
  return reader.page;
};
/** Kinds of the lines that are drawn: of what is chosen, and light ones of what one points at. */
const drawn = async (light: boolean) =>
  reader.page
    .locator(`.cluster-lines${light ? '[data-light]' : ':not([data-light])'} .cluster-line`)
    .evaluateAll((lines) => lines.map((line) => line.getAttribute('data-kind')));
const linkRows = async () =>
  (await reader.page.getByRole('table', { name: '联系', exact: true }).locator('tbody tr').allInnerTexts()).map((row) =>
    row
      .split('\t')
      .slice(0, 4)
      .map((cell) => cell.trim()),
  );

test('a researcher turns the map round to chains, picks one, and reads its links and its concentration', async () => {
  const page = await openClusters();
  await page.getByText('按产业链', { exact: true }).click();
  await page.waitForURL(/by=chain/);
  await stands(page);
  await page.getByText('投资', { exact: true }).first().click();
  await page.waitForURL(/size=investment/);
  await page.getByText('个数', { exact: true }).click();
  await page.waitForURL(({ search }) => !search.includes('size'));

  const chains = page.getByRole('toolbar', { name: '容器' });
  const neighbour = chains.getByRole('button', { name: /^邻链/ });
  expect(await drawn(true)).toEqual([]);
  await neighbour.hover();
  await expect.poll(() => drawn(true)).toEqual(['RELAY']);
  expect(await drawn(false)).toEqual([]);

  await neighbour.click();
  await page.waitForURL(/container=cross/);
  await page.mouse.move(0, 0);
  await expect.poll(() => drawn(false)).toEqual(['RELAY']);
  expect(await drawn(true)).toEqual([]);

  await page.getByText('表', { exact: true }).click();
  await page.getByRole('heading', { name: '邻链的联系' }).waitFor();
  expect(await linkRows()).toEqual([['接力（推断）', '邻链', '边角链', '邻链基料 → 只有一家']]);

  await page.getByText('集中度', { exact: true }).click();
  const concentrations = page.getByRole('table', { name: /集中度/ });
  const cells = async (chain: string) =>
    concentrations.getByRole('row').filter({ hasText: chain }).getByRole('cell').allInnerTexts();
  // All in one zone; the worked chain stands in three places alike.
  expect((await cells('邻链'))[0]).toBe('10,000');
  expect((await cells('小链'))[0]).toBe('3,333');
  expect(await concentrations.locator('tr[data-selected]').innerText()).toContain('邻链');
});

test('recorded links of a member: to a leader, with what is supplied and who says so', async () => {
  const page = await openClusters('?view=table');
  await page.getByRole('button', { name: '独家厂', exact: true }).first().click();
  await page.getByRole('heading', { name: '独家厂的联系' }).waitFor();
  expect(await linkRows()).toEqual([['供货给链主', '独家厂', '边角龙头', '只有一家']]);
  await page.getByRole('button', { name: '依据：独家厂 → 边角龙头' }).click();
  await page.getByText('独家厂供货给边角龙头。').first().waitFor();
});

test('containers are one tab stop, walked by arrow keys; the links of the one in focus are drawn', async () => {
  const page = await openClusters('?by=chain');
  const chains = page.getByRole('toolbar', { name: '容器' });
  expect(await chains.locator('[tabindex="0"]').count()).toBe(1);
  await chains.locator('[tabindex="0"]').focus();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toMatch(/^小链/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toMatch(/^邻链/);
  expect(await drawn(true)).toEqual(['RELAY']);
  await page.keyboard.press('Enter');
  await page.waitForURL(/container=cross/);
});
