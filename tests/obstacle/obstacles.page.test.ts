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

test('a planner sees which gap stays open because of which obstacle, who is to clear it by when, and opens both', async () => {
  reader = await openAt(chromium.browser, `${site.address}/projects`);
  const { page } = reader;
  await page.getByText('卡点', { exact: true }).click();
  await page.waitForURL(/view=obstacles/);
  const table = page.getByRole('table', { name: '卡点' });
  await table.waitFor({ timeout: FIRST_ANSWER_MS });
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(
    '1 个卡点逾期；未解除的共 1 个，1 个缺口因此仍未补上。',
  );
  const row = table.getByRole('row').filter({ hasText: '林地手续未批' });
  const cells = () => row.getByRole('cell').allInnerTexts();
  expect(await row.getByRole('rowheader').innerText()).toMatch(/^用地/);
  const [project, due, unit, consulted, gap] = await cells();
  expect(project).toContain('中件产线');
  expect(due).toMatch(/^2025-03-31\s+逾期$/);
  expect(unit).toBe('自然资源局');
  expect(consulted).toBe('未会诊');
  expect(gap?.replace(/\s+/g, ' ')).toBe('中件 停滞 小链');

  await row.getByRole('link', { name: '中件', exact: true }).click();
  await page.waitForURL(/\/chain\/tiny\?.*segment=c/);
  const inspector = page.getByRole('complementary', { name: '环节详情' });
  await inspector.getByRole('heading', { name: '中件', exact: true }).waitFor({ timeout: FIRST_ANSWER_MS });
  await inspector.getByText('林地手续未批').first().waitFor();

  await page.goBack();
  await row.getByRole('link', { name: '中件产线' }).click();
  await page.waitForURL(/\/project\/c-line/);
  const obstacles = page.getByRole('region', { name: /卡点/ });
  await obstacles.waitFor({ timeout: FIRST_ANSWER_MS });
  expect((await obstacles.innerText()).replace(/\s+/g, ' ')).toMatch(/林地手续未批.*2025-03-31.*自然资源局/);
});

test('before its due date it is not overdue, and the gap it holds is still being built', async () => {
  reader = await openAt(chromium.browser, `${site.address}/projects?view=obstacles&asOf=2025-01-31`);
  const { page } = reader;
  const table = page.getByRole('table', { name: '卡点' });
  await table.waitFor({ timeout: FIRST_ANSWER_MS });
  await stands(page);
  const row = (await table.getByRole('row').filter({ hasText: '林地手续未批' }).innerText()).replace(/\s+/g, ' ');
  expect(row).not.toContain('逾期');
  expect(row).toContain('中件 在建 小链');
});
