import { afterEach, expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt, type Reader } from './reader.ts';

const site = useSite('tiny-chain', { warm: true });
const chromium = useBrowser();
let reader: Reader;
/** The database plans each statement of a change when it is first made. */
const FIRST_CHANGE_MS = 60_000;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

test('a stage is moved on the chain map, the gap changes; undone, it is as it was', async () => {
  reader = await openAt(chromium.browser, `${site.address}/chain/tiny?segment=c`);
  const { page } = reader;
  const inspector = page.getByRole('complementary', { name: '环节详情' });
  await inspector.getByText('停滞').first().waitFor();

  await inspector.getByRole('button', { name: '移动中件产线的阶段' }).click();
  const form = page.getByRole('dialog', { name: '移动阶段' });
  await form.getByLabel('日期').fill('2026-01');
  await form.getByRole('button', { name: '保存' }).click();
  // What is wrong is said beside its field, and what was typed stays.
  await form.getByText('请先写明是谁改的').waitFor();
  await form.getByText('请选一项。').waitFor();
  await form.getByLabel('署名').fill('招商科');
  expect(await form.getByLabel('日期').inputValue()).toBe('2026-01');

  await form.getByRole('combobox', { name: '阶段' }).click();
  await page.getByTitle('7 投产').click();
  await form.getByRole('button', { name: '保存' }).click();
  const notice = page.getByRole('status').filter({ hasText: '已写入' });
  await notice.getByText('中件产线于 2026-01 投产').waitFor({ timeout: FIRST_CHANGE_MS });
  await inspector.getByText('单点').first().waitFor();

  await notice.getByRole('button', { name: '撤销' }).click();
  await notice.getByText('撤销：').waitFor({ timeout: FIRST_CHANGE_MS });
  await inspector.getByText('停滞').first().waitFor();

  await page.goto(`${site.address}/changes`);
  const rows = page.getByRole('table', { name: /工作人员的改动/ }).getByRole('row');
  await rows.filter({ hasText: '已撤销' }).waitFor();
  expect(await rows.filter({ hasText: '招商科' }).count()).toBe(2);
});

test('the second of two people sees who was first and what stands, and sends again', async () => {
  reader = await openAt(chromium.browser, `${site.address}/project/building`);
  const { page } = reader;
  await page.evaluate(() => localStorage.setItem('signature', '李四'));
  await page.reload();
  await page.getByRole('button', { name: '更正' }).click();
  const form = page.getByRole('dialog', { name: '更正' });
  await form.getByLabel('就业岗位').fill('30');
  const rival = await fetch(`${site.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'apollo-require-preflight': '1' },
    body: JSON.stringify({
      query: `mutation { changeProject(project: "Project:building", revision: 0, change: { jobs: 50 }, by: "王五") { userErrors { code } } }`,
    }),
  });
  expect(await rival.json()).toMatchObject({ data: { changeProject: { userErrors: [] } } });

  await form.getByRole('button', { name: '保存' }).click();
  await form.getByText('别人先改了').waitFor({ timeout: FIRST_CHANGE_MS });
  await form.getByText('王五').waitFor();
  await form.getByText('别人已改为：50').waitFor();
  expect(await form.getByLabel('就业岗位').inputValue()).toBe('30');
  await form.getByRole('button', { name: '保存' }).click();
  await page.getByRole('status').filter({ hasText: '50人 → 30人' }).waitFor({ timeout: FIRST_CHANGE_MS });
});
