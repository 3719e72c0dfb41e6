import { afterEach, expect, test } from 'vitest';
import { openedWorkbook, records } from '../page/opened-workbook.ts';
import { openAt, type Reader, stands, wordsOf } from '../page/reader.ts';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';

const site = useSite('seed', { warm: true });
const chromium = useBrowser();
let reader: Reader;
/** The database plans each question when it is first asked. */
const FIRST_ANSWER_MS = 60_000;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

test('a planner reads the start rates, sees why they are no one line, and opens what one rests on', async () => {
  reader = await openAt(chromium.browser, site.address);
  const { page } = reader;
  await page.getByRole('navigation').getByRole('link', { name: '开发区' }).click();
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: '11 个开发区' })
    .waitFor({ timeout: FIRST_ANSWER_MS });
  await page.getByRole('link', { name: '指标与率' }).click();
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: '不能连成一线' })
    .waitFor({ timeout: FIRST_ANSWER_MS });

  const card = page.getByRole('article', { name: /开工率/ });
  const rates = card.getByRole('row').filter({ hasText: '%' });
  expect(await rates.count()).toBe(3);
  expect(await rates.nth(0).innerText()).toMatch(
    /65\.3 %\s+360 \/ 551\s+全市2025年上半年招商引资新签约项目[\s\S]+相符/,
  );
  expect(await rates.nth(1).innerText()).toMatch(/93\.5 %[\s\S]+未印出[\s\S]+2023-01 至 2024-09[\s\S]+无从核对/);
  expect(await card.innerText()).toContain('不得连成一条线，也不得比较升降');
  expect(await card.locator('svg.sparkline').count()).toBe(0);

  await rates
    .nth(0)
    .getByRole('button', { name: /依据：开工率/ })
    .click();
  await page.getByRole('tooltip').getByText('与360个除以551个相符').waitFor();
  await page.keyboard.press('Escape');

  const line = page.getByRole('row').filter({ hasText: '长治市省级以上开发区' });
  expect(await line.innerText()).toMatch(/2023-06 13 → 2024-08 13/);

  const { name, sheets } = await openedWorkbook(page, () => page.getByRole('button', { name: 'XLSX' }).click());
  expect(name).toBe('指标_长治市_2025-09-30.xlsx');
  const [figures, rateSheet] = sheets;
  if (!figures || !rateSheet) throw new Error('sheets of figures and rates');
  expect(records(rateSheet).find((row) => row.对象 === '长子经开区')).toMatchObject({
    '印出的率（%）': null,
    '算得的率（%）': 55,
    分子: 11,
    分母: 20,
  });
  expect(new Set(records(figures).map((row) => row.谁的数))).toEqual(new Set(['本范围', '其内各地', '其内项目与企业']));
});

test('from the board to one zone: what is inferred accuses nobody, and projects outside the priorities are named', async () => {
  reader = await openAt(chromium.browser, `${site.address}/zones`);
  const { page } = reader;
  const board = page.getByRole('table', { name: /主导与辅助产业/ });
  await board.waitFor({ timeout: FIRST_ANSWER_MS });
  expect(await wordsOf(page)).toMatch(/确属违反 0 个/);
  const jingkai = board.getByRole('row').filter({ hasText: '长治经开区' }).filter({ hasText: '装备制造' });
  expect(await jingkai.innerText()).toMatch(/主导多于规则，系推断\s+辅助未见[\s\S]+黎城开发区\s*光伏/);

  await board.getByRole('link', { name: '长子经开区' }).click();
  await page.waitForURL(/\/zone\/zhangzi/);
  await page.getByRole('heading', { level: 1, name: /长子经开区/ }).waitFor({ timeout: FIRST_ANSWER_MS });
  await stands(page);
  const projects = page.getByRole('table', { name: '项目' });
  expect(await projects.getByRole('row').filter({ hasText: '储能锂电池制造项目' }).innerText()).toMatch(
    /锂电池\s+在外/,
  );
  const aside = page.getByRole('complementary');
  expect(await aside.innerText()).toMatch(/食品[\s\S]+主导 · 推断[\s\S]+不算违反[\s\S]+91 亩[\s\S]+改革与审批/);
});

test('a zone that is not there is said not to be found', async () => {
  reader = await openAt(chromium.browser, `${site.address}/zone/nowhere`);
  await reader.page.getByRole('alert').waitFor();
});
