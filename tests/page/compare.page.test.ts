import { afterEach, expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openedWorkbook, records } from './opened-workbook.ts';
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

test('2023-06 and 2025-09: what happened, what was only learned, and what one of it rests on', async () => {
  reader = await openAt(chromium.browser, `${site.address}/compare?from=2023-06&to=2025-09`);
  const { page } = reader;
  const headline = page.getByRole('heading', { level: 1 });
  await headline.filter({ hasText: '变了类型' }).waitFor({ timeout: FIRST_ANSWER_MS });
  expect(await headline.innerText()).toMatch(/长治市，2023-06-30 到 2025-09-30.+后来才得知.+有事发生.+只因时间推移/);
  await page.getByText(/^期间的来源 4 份/).waitFor();

  // From all chains into one.
  await page.getByRole('link', { name: '看光电LED的差异' }).click();
  await page.waitForURL(/\/compare\?.*chain=led/);
  await headline.filter({ hasText: '光电LED' }).waitFor({ timeout: FIRST_ANSWER_MS });
  const list = page.getByRole('table', { name: /光电LED在两个时点之间的差异/ });
  const row = (name: string) => list.getByRole('rowgroup').filter({ hasText: name }).first();
  expect(await row('LED支架').innerText()).toMatch(/疑缺[\s\S]+已覆盖[\s\S]+得知[\s\S]+2025-09-30 的来源才说到/);
  expect(await row('LED芯片').innerText()).toMatch(/停滞[\s\S]+时间推移[\s\S]+没有新说法/);

  // Only what happened: the plant for LED screens, begun in June 2024; both pictures ring what is listed.
  await page.getByRole('group', { name: '按起因筛选' }).getByRole('button', { name: /发生/ }).click();
  await page.waitForURL(/cause=HAPPENED/);
  expect(await list.innerText()).toMatch(/LED显示屏[\s\S]+期间发生（2024-06-30）/);
  expect(await list.innerText()).not.toContain('LED支架');

  // One selection in the list and in both pictures; its evidence.
  await list.getByRole('button', { name: 'LED显示屏', exact: true }).click();
  await page.waitForURL(/segment=led-display/);
  expect(await page.getByRole('region', { name: /2023-06-30|2025-09-30/ }).count()).toBe(2);
  await list.getByRole('button', { name: '依据：LED显示屏：环节类型' }).click();
  const told = page.getByRole('tooltip').getByRole('listitem');
  await told.filter({ hasText: '2024-11' }).first().waitFor({ timeout: FIRST_ANSWER_MS });
  expect(await told.filter({ hasText: /原文所述.+L184-189/ }).count()).toBe(1);
  await page.keyboard.press('Escape');

  const { name, sheets } = await openedWorkbook(page, () => page.getByRole('button', { name: '导出 XLSX' }).click());
  expect(name).toBe('两时点比较_长治市_2023-06-30_2025-09-30.xlsx');
  const differences = sheets[1] && records(sheets[1]);
  const screen = differences?.find((line) => line.对象 === 'LED显示屏' && line.方面 === '环节类型');
  expect(screen).toMatchObject({ 起因: '发生', 之前: '疑缺', 之后: '在建', 事情日期: '2024-06-30' });
});

test('the timeline goes from source to source by keys, and asks when it is let go', async () => {
  reader = await openAt(chromium.browser, `${site.address}/`);
  const { page } = reader;
  const handle = page.getByRole('slider', { name: '时点（时间轴）' });
  expect(await handle.getAttribute('aria-valuetext')).toMatch(/^2025-09-30 · 长治市以招商引资/);
  await handle.focus();
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL(/asOf=2024-11-30/);
  await page.keyboard.down('Shift');
  await page.keyboard.down('ArrowLeft');
  // Shown, not asked yet.
  expect(await handle.getAttribute('aria-valuetext')).toBe('2024-10-31');
  expect(page.url()).toContain('asOf=2024-11-30');
  await page.keyboard.up('ArrowLeft');
  await page.keyboard.up('Shift');
  await page.waitForURL(/asOf=2024-10-31/);
  await stands(page);

  const box = await handle.locator('xpath=..').boundingBox();
  if (!box) throw new Error('the timeline is shown');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width * 0.5, y);
  await page.mouse.down();
  await page.mouse.move(box.x + 3, y, { steps: 4 });
  expect(page.url()).toContain('asOf=2024-10-31');
  await page.mouse.up();
  await page.waitForURL(/asOf=2023-06-30/);
  expect(await page.getByRole('textbox', { name: '时点' }).inputValue()).toBe('2023-06-30');
});
