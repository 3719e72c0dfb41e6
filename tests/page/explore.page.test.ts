import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt, type Reader, stands } from './reader.ts';

const site = useSite('seed', { warm: true });
const chromium = useBrowser();
let reader: Reader;
/** The database plans each question when it is first asked. */
const FIRST_ANSWER_MS = 40_000;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

/** The things of the list with their places, once there are so many. */
async function things(page: Page, count: number): Promise<(string | null)[][]> {
  const rows = page.locator('tr[data-thing]');
  await page.waitForFunction((wanted) => document.querySelectorAll('tr[data-thing]').length === wanted, count, {
    timeout: FIRST_ANSWER_MS,
  });
  await stands(page);
  return rows.evaluateAll((found) =>
    found.map((row) => [row.getAttribute('data-thing'), row.getAttribute('data-place')]),
  );
}

test('from a zone: load a type, collapse it, undo by keyboard, reload: the same picture', async () => {
  reader = await openAt(chromium.browser, `${site.address}/zone/gaoxin`);
  const { page } = reader;
  await page.getByRole('link', { name: '从这里探索' }).click({ timeout: FIRST_ANSWER_MS });
  await page.waitForURL(/\/explore\?.*steps=Zone:gaoxin~s0/);
  await page.getByRole('heading', { level: 2, name: /长治高新区/ }).waitFor({ timeout: FIRST_ANSWER_MS });
  await page.getByText('清单', { exact: true }).click();
  const start = await things(page, 1);

  await page.getByRole('button', { name: '落在此地的项目 载入 18' }).click({ timeout: FIRST_ANSWER_MS });
  const loaded = await things(page, 19);
  expect(loaded[0]).toEqual(start[0]);
  expect(new Set(loaded.map(([, place]) => place)).size).toBe(19);

  await page.getByRole('button', { name: '收起（移走 18 个）' }).click();
  expect(await things(page, 1)).toEqual(start);
  await page.keyboard.press('Control+z');
  expect(await things(page, 19)).toEqual(loaded);
  await page.reload();
  expect(await things(page, 19)).toEqual(loaded);
  await page.keyboard.press('Control+Shift+z');
  expect(await things(page, 1)).toEqual(start);
});

test('a link to a page of more neighbours than there are brings in nothing, and all can still be loaded', async () => {
  const steps = 'steps=Zone:gaoxin~s0~e0.si.i.7';
  reader = await openAt(chromium.browser, `${site.address}/explore?${steps}&of=Zone:gaoxin&view=list`);
  const { page } = reader;
  const load = page.getByRole('button', { name: '落在此地的项目 载入 18' });
  await load.waitFor({ timeout: FIRST_ANSWER_MS });
  await page.getByText('已显示 0 / 18').waitFor();
  expect(await things(page, 1)).toHaveLength(1);
  await load.click();
  await things(page, 19);
});

test('a link that was cut short says so, and shows what is left of it until the next step', async () => {
  reader = await openAt(
    chromium.browser,
    `${site.address}/explore?steps=Zone:gaoxin~s0~e0.si.i&of=Zone:gaoxin&view=list`,
  );
  const { page } = reader;
  const said = page.getByText('链接的末 1 步读不出来');
  await said.waitFor({ timeout: FIRST_ANSWER_MS });
  await page.getByRole('button', { name: '落在此地的项目 载入 18' }).click();
  await things(page, 19);
  await said.waitFor({ state: 'detached' });
});

test('whoever opens the link looks where the sender looked, after a step, a move and a reload', async () => {
  reader = await openAt(chromium.browser, `${site.address}/explore?steps=Zone:gaoxin~s0&of=Zone:gaoxin`);
  const { page } = reader;
  const load = page.getByRole('button', { name: '落在此地的项目 载入 18' });
  await load.waitFor({ timeout: FIRST_ANSWER_MS });
  // All was in sight: the address says nothing of it.
  expect(new URL(page.url()).searchParams.has('z')).toBe(false);
  await load.dblclick();
  await page.getByText('已全部载入').waitFor({ timeout: FIRST_ANSWER_MS });
  await page.waitForURL(/steps=Zone:gaoxin~s0~e0\.si\.i\.0&.*[?&]z=1(&|$)/);

  const picture = page.getByRole('application');
  const { x, y, width, height } = (await picture.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const before = page.url();
  await page.mouse.move(x + 40, y + height - 40);
  await page.mouse.down();
  await page.mouse.move(x + width - 40, y + height / 2, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL((address) => address.href !== before);
  const hidden = await page.getByText(/\d+ 个在画面外/).innerText();
  const link = await reader.copiedLink();
  await page.goto(link);
  await page.getByText(hidden, { exact: true }).waitFor({ timeout: FIRST_ANSWER_MS });
  await stands(page);
  const place = (address: string) => ['steps', 'x', 'y', 'z'].map((name) => new URL(address).searchParams.get(name));
  expect(place(page.url())).toEqual(place(link));

  await page.keyboard.press('Control+z');
  await page.waitForURL(/[?&]at=1/);
  expect(place(page.url())).toEqual(place(link));
  await page.getByRole('button', { name: '全部入画' }).click();
  await page.waitForURL((address) => !address.searchParams.has('z'));
});

test('everything upstream is listed with its step, and picked from there', async () => {
  reader = await openAt(chromium.browser, `${site.address}/explore?steps=Segment:led-chip~s0&of=Segment:led-chip`);
  const { page } = reader;
  await page.getByRole('button', { name: '上游', exact: true }).click({ timeout: FIRST_ANSWER_MS });
  await page
    .getByRole('button', { name: /^上游 2 步内：已显示 \d+ \/ \d+，由近及远 列出$/ })
    .click({ timeout: FIRST_ANSWER_MS });
  const listed = page.locator('.explore-list li').filter({ hasText: /第 \d 步/ });
  await listed.filter({ hasText: '第 2 步' }).first().waitFor({ timeout: FIRST_ANSWER_MS });
  const said = await page.getByText(/^上游 2 步内/).innerText();
  expect(await listed.count()).toBe(Number(/(\d+) \/ \d+/.exec(said)?.[1]));
  const first = listed.filter({ hasText: '第 1 步' }).first();
  const name = await first.getByRole('button').innerText();
  await first.getByRole('button').click();
  await page.getByRole('heading', { level: 2, name }).waitFor({ timeout: FIRST_ANSWER_MS });
});

test('the paths that were found are marked, in the picture and in the list, and for whoever opens the link', async () => {
  reader = await openAt(chromium.browser, `${site.address}/explore?steps=Segment:led-chip~s0~u0.2`);
  const { page } = reader;
  const other = page.getByRole('combobox', { name: '到另一处的路径' });
  await other.click({ timeout: FIRST_ANSWER_MS });
  await other.fill('长治高新区');
  await page.locator('.ant-select-item-option', { hasText: '长治高新区' }).first().click();
  await page.getByRole('button', { name: '找路径' }).click();
  await page.getByText(/长治高新区：\d 条最短路径/).waitFor({ timeout: FIRST_ANSWER_MS });
  await page.getByText('清单', { exact: true }).click();
  const marked = page.getByText('在标出的路径上');
  await marked.first().waitFor();
  const count = await marked.count();
  await page.goto(await reader.copiedLink());
  await marked.first().waitFor({ timeout: FIRST_ANSWER_MS });
  expect(await marked.count()).toBe(count);
  await page.getByRole('button', { name: '不再标出' }).click();
  await page.getByRole('button', { name: '标出', exact: true }).waitFor();
  expect(await marked.count()).toBe(0);
  // What is picked next has one panel of its own, and nothing of the one before.
  for (const name of ['LED外延片', 'MO源', '长治高新区', 'LED外延片']) {
    await page.getByRole('button', { name, exact: true }).first().click();
    await page.getByRole('heading', { level: 2, name }).waitFor();
  }
  expect(await page.getByRole('button', { name: '上游', exact: true }).count()).toBe(1);
  expect(await page.getByRole('button', { name: '找路径' }).count()).toBe(1);
});

test.each(['light', 'dark'])('axe finds nothing serious in picture and list, %s', async (theme) => {
  const steps = 'Segment:led-chip~s0~u0.2~e0.ai.i.0';
  reader = await openAt(chromium.browser, `${site.address}/explore?steps=${steps}&theme=${theme}`);
  const { page } = reader;
  await page.getByRole('application').waitFor({ timeout: FIRST_ANSWER_MS });
  await stands(page);
  for (const view of ['图', '清单']) {
    await page.getByText(view, { exact: true }).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
  }
});
