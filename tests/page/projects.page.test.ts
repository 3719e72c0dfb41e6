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

test('from the register to a project that slipped, why, and the gap that waits for it', async () => {
  reader = await openAt(chromium.browser, site.address);
  const { page } = reader;
  await page.getByRole('navigation').getByRole('link', { name: '项目' }).click();
  await page.getByRole('table', { name: /项目清单/ }).waitFor({ timeout: FIRST_ANSWER_MS });
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/长治市 100 个项目；73 个没有写明投资/);

  await page.getByText('拖延', { exact: true }).click();
  await page.waitForURL(/view=late/);
  const row = page.getByRole('row').filter({ hasText: '锂电产业园制造基地项目一期' });
  await row.waitFor();
  expect(await row.innerText()).toMatch(
    /逾期[\s\S]+计划 2024-12-31 投产[\s\S]+已过 273 天[\s\S]+原计划 2024-12-31 前投产/,
  );

  await row.getByRole('link', { name: /锂电产业园制造基地项目一期/ }).click();
  await page.waitForURL(/\/project\/lithium-base-phase-1/);
  await page
    .getByRole('heading', { level: 1, name: /锂电产业园制造基地项目一期/ })
    .waitFor({ timeout: FIRST_ANSWER_MS });
  const words = await wordsOf(page);
  expect(words).toMatch(/投资、投资方 等 5 项未知/);
  expect(words).toMatch(/尚未到达 5 开工 “已完成80%以上的工程量”/);
  expect(words).toMatch(/以 2025-09-30 的进展通报衡量/);

  const history = page.getByRole('region', { name: /阶段历程/ });
  await history.getByRole('button', { name: /已完成80%/ }).click();
  await page
    .getByRole('tooltip')
    .getByText(/L33-35/)
    .waitFor();
  await page.keyboard.press('Escape');

  await page.getByRole('complementary').getByRole('link', { name: '磷酸（锰）铁锂正极' }).click();
  await page.waitForURL(/\/chain\/battery\?segment=lmfp-cathode/);
  await page.getByText('已过 273 天').or(page.getByText('延误 273 天')).first().waitFor({ timeout: FIRST_ANSWER_MS });
});

test('filters stand in the address, and the workbook holds what they leave', async () => {
  reader = await openAt(chromium.browser, `${site.address}/projects?chains=led&late=SILENT`);
  const { page } = reader;
  await page.getByRole('table', { name: /项目清单/ }).waitFor({ timeout: FIRST_ANSWER_MS });
  await stands(page);
  const shown = await page
    .getByRole('table', { name: /项目清单/ })
    .locator('tbody tr')
    .count();
  const { name, sheets } = await openedWorkbook(page, () => page.getByRole('button', { name: 'XLSX' }).click());
  expect(name).toBe('项目_长治市_2025-09-30.xlsx');
  const [register] = sheets;
  if (!register) throw new Error('a sheet');
  const lines = records(register);
  expect(lines).toHaveLength(shown);
  expect(lines.find((line) => line.项目 === 'LED外延芯片项目')).toMatchObject({
    '投资（万元）': 200_000,
    阶段: '3 签约',
    '用地（亩）': '未知',
  });
});

test('the board keeps every project in one column, and the ledgers say what is covered', async () => {
  reader = await openAt(chromium.browser, `${site.address}/projects?view=board`);
  const { page } = reader;
  const board = page.getByRole('region', { name: '四库看板' });
  await board.getByRole('heading', { name: /线索库/ }).waitFor({ timeout: FIRST_ANSWER_MS });
  const counts = await board.getByRole('heading', { level: 2 }).allInnerTexts();
  const total = counts.reduce((sum, heading) => sum + Number(/(\d+)$/.exec(heading.trim())?.[1]), 0);
  expect(total).toBe(100);
  await page.getByText('开发区四库', { exact: true }).click();
  await board.getByRole('heading', { name: /达产达效库/ }).waitFor();

  await page.getByRole('link', { name: '三批台账' }).click();
  await page
    .getByText('已知 3 个（公布 68 个），投资 100 亿元，占公布的 276.95 亿元的 36.1%。')
    .waitFor({ timeout: FIRST_ANSWER_MS });
});

test('the counts of the funnel lead to just the projects they count, also those in no zone and on no chain', async () => {
  reader = await openAt(chromium.browser, `${site.address}/projects?view=funnel`);
  const { page } = reader;
  const groups = page.getByRole('table', { name: /按阶段/ }).locator('tbody');
  await groups.first().waitFor({ timeout: FIRST_ANSWER_MS });
  const none = groups.filter({ hasText: '不在开发区或未写到开发区' });
  const lines = {
    'lacks=ZONE': none.locator('tr').first(),
    'lacks=ZONE,CHAIN': none.getByRole('row', { name: /^不在任何链上/ }),
  };
  for (const [address, line] of Object.entries(lines)) {
    const count = line.locator('td').nth(-2).getByRole('link');
    const total = await count.innerText();
    await count.click();
    await page.waitForURL(({ search }) => decodeURIComponent(search).endsWith(address));
    await page.getByText(new RegExp(`^显示\\s*${total} / ${total}$`)).waitFor({ timeout: FIRST_ANSWER_MS });
    await page.goBack();
    await groups.first().waitFor();
  }
});
