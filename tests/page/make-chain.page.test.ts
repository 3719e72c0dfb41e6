import { afterEach, expect, test, vi } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt, type Reader } from './reader.ts';

const site = useSite('nation-chain', { warm: true });
const chromium = useBrowser();
let reader: Reader;
vi.setConfig({ testTimeout: 240_000 });
/** The database plans each question when it is first asked, each statement of a change when it is first made. */
const FIRST_ANSWER_MS = 60_000;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

test('a product is explored, its upstream made a chain, a segment of it renamed, and that undone', async () => {
  reader = await openAt(
    chromium.browser,
    `${site.address}/explore?area=Region:950100&steps=Product:灯具~s0&of=Product:灯具`,
  );
  const { page } = reader;
  await page.getByRole('heading', { level: 2, name: /灯具/ }).waitFor({ timeout: FIRST_ANSWER_MS });
  await page.getByRole('button', { name: '上游', exact: true }).click();
  await page.getByText('上游 2 步内：已显示 3 / 3').waitFor({ timeout: FIRST_ANSWER_MS });

  await page.getByRole('button', { name: '下游', exact: true }).click();
  await page.getByText('下游 2 步内：已显示').waitFor({ timeout: FIRST_ANSWER_MS });

  await page.getByRole('button', { name: '以此成链' }).click();
  const form = page.getByRole('dialog', { name: /以此成链/ });
  await form.getByText('已勾 4 / 4').waitFor({ timeout: FIRST_ANSWER_MS });
  await form.getByRole('checkbox', { name: /荧光粉/ }).uncheck();
  await form.getByLabel('英文名').fill('Lamps');
  // What was typed and unticked outlasts a look at the other way.
  await form.getByText('只取下游').click();
  await form.getByRole('checkbox', { name: /荧光粉/ }).waitFor({ state: 'detached' });
  await form.getByText('只取上游').click();
  await form.getByText('已勾 3 / 4').waitFor();
  expect(await form.getByLabel('英文名').inputValue()).toBe('Lamps');
  await form.getByLabel('署名').fill('规划科');
  await form.getByRole('button', { name: '成链并打开' }).click();
  // What is missing is said beside its field, and nothing was written.
  await form.getByText('此项必填').waitFor({ timeout: FIRST_ANSWER_MS });
  await form.getByRole('combobox', { name: '新环节的行业' }).click();
  // One that nothing falls under yet.
  await form.getByRole('combobox', { name: '新环节的行业' }).fill('照明');
  await page.getByTitle('387 照明器具制造').click();
  await form.getByRole('button', { name: '成链并打开' }).click();

  await page.waitForURL(/\/chain\/staff-/, { timeout: FIRST_ANSWER_MS });
  await expect.poll(() => page.locator('main').innerText(), { timeout: FIRST_ANSWER_MS }).toMatch(/3 环节/);
  await page.getByRole('heading', { level: 1, name: '灯具链' }).waitFor();
  await page.getByText('自建链', { exact: true }).first().waitFor();
  const notice = page.getByRole('status').filter({ hasText: '已写入' });
  await notice.getByText('3 个环节，其中新设 1 个').waitFor();
  await notice.getByRole('button', { name: '知道了' }).click();

  await page.getByRole('button', { name: '外延片' }).first().click();
  const inspector = page.getByRole('complementary', { name: '环节详情' });
  await inspector.getByRole('button', { name: '更正模板' }).click();
  const template = page.getByRole('dialog', { name: /更正模板/ });
  await template.getByLabel('名称').fill('外延');
  await template.getByRole('button', { name: '保存' }).last().click();
  await notice.getByText('外延片 → 外延').waitFor({ timeout: FIRST_ANSWER_MS });
  await notice.getByRole('button', { name: '撤销' }).click();
  await notice.getByText('撤销：').waitFor({ timeout: FIRST_ANSWER_MS });
  await inspector.getByText('外延片').first().waitFor();

  await page.goto(`${site.address}/?area=Region:950100`);
  await page.getByText('自建链 1 条').waitFor({ timeout: FIRST_ANSWER_MS });
});
