import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openedWorkbook, records } from './opened-workbook.ts';
import { openAt, type Reader, stands, wordsOf } from './reader.ts';

const site = useSite('seed', { warm: true });
const chromium = useBrowser();
let reader: Reader;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

/** A whole job in a browser, on a machine that is busy with other tests. */
const A_JOB = { timeout: 90_000 };
const GAP = '/targets/led/led-chip';
const tableOf = ({ page }: Reader) => page.getByRole('table', { name: /目标企业清单/ });
const rowOf = (of: Reader, name: string) => tableOf(of).locator('tr.targetrow').filter({ hasText: name });
const orderOf = async (of: Reader) => {
  await stands(of.page);
  return tableOf(of).locator('tr.targetrow').locator('.targettable-open').allInnerTexts();
};
const panelOf = ({ page }: Reader) => page.getByRole('complementary', { name: '候选名单' });

test('the targets of a gap: who is first and why, other weights, the same view from its link', A_JOB, async () => {
  reader = await openAt(chromium.browser, `${site.address}${GAP}`);
  const { page } = reader;
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
    /聚灿光电 排第 1，名次区间 \d+–\d+；还不知道：.*供应关系/,
  );
  const before = await orderOf(reader);
  expect(before).toHaveLength(7);
  await page.getByText(/显示\s*7 \/ 7\s*家/).waitFor();

  // Without the region the makers of 湖北 fall behind no longer; the link says so, and a reload shows the same.
  const rail = page.getByRole('listitem').filter({ hasText: '目标区域' }).locator('.ant-slider');
  await rail.click({ position: { x: 1, y: 5 } });
  await page.waitForURL(/weights=REGION:0$/);
  await expect.poll(() => orderOf(reader)).not.toEqual(before);
  const after = await wordsOf(page);
  await page.reload();
  expect(await wordsOf(page)).toBe(after);
  await page.getByRole('button', { name: '恢复默认' }).click();
  await page.waitForURL((url) => !url.searchParams.has('weights'));
  await expect.poll(() => orderOf(reader)).toEqual(before);

  // Why this one: every factor with its value, its weight and where it is from; the unknown is said, not guessed.
  await rowOf(reader, '聚灿光电').getByRole('button', { name: '聚灿光电', exact: true }).click();
  await page.waitForURL(/target=a-300708/);
  const reasons = await page.getByRole('table', { name: '聚灿光电：因子与理由' }).innerText();
  expect(reasons).toMatch(/供应关系\s+未知\s+× 1/);
  expect(reasons).toMatch(/上市·专精\s+100\s+× 1\s+.*300708.*来处：/);
  expect(await page.getByRole('link', { name: '企业全貌' }).getAttribute('href')).toMatch(/^\/enterprise\/a-300708/);
  expect(await page.getByRole('link', { name: '模拟落地' }).getAttribute('href')).toMatch(
    /^\/landing\?.*landings=led~led-chip~[^~]+~a-300708/,
  );
});

test('a star, a next step, and the files that are handed in', A_JOB, async () => {
  reader = await openAt(chromium.browser, `${site.address}${GAP}`);
  const { page } = reader;
  const before = await orderOf(reader);
  // A star without a list asks for one; the list is there for whoever opens the link next.
  await rowOf(reader, '聚灿光电').getByRole('button', { name: '把聚灿光电加入名单' }).click();
  await page.getByLabel('名单名称').fill('首轮拜访');
  await page.getByRole('form', { name: '新建名单' }).getByLabel('署名').fill('招商科');
  await page.getByRole('form', { name: '新建名单' }).getByRole('button', { name: '保存' }).click();
  await page.waitForURL(/list=/);
  await rowOf(reader, '聚灿光电')
    .getByRole('button', { name: '把聚灿光电移出名单“首轮拜访”', pressed: true })
    .waitFor();
  await page.getByLabel('聚灿光电的下一步').fill('核实外迁意向');
  await page.getByLabel('聚灿光电的下一步').press('Enter');
  await page.getByLabel('聚灿光电的期限').fill('2020-01-15');
  await page.getByLabel('聚灿光电的期限').press('Enter');
  await panelOf(reader).getByText('逾期').waitFor();
  await page.reload();
  await stands(page);
  expect(await page.getByLabel('聚灿光电的下一步').inputValue()).toBe('核实外迁意向');
  await panelOf(reader)
    .getByText(/1 家.*招商科/)
    .waitFor();

  // The list as a file: every factor, the unknown as the word, and the terms under which it was made.
  const list = await openedWorkbook(page, () =>
    page.getByRole('region', { name: '查看范围' }).getByRole('button', { name: '导出 XLSX' }).click(),
  );
  expect(list.name).toBe('目标企业-LED芯片-2025-09-30.xlsx');
  expect(list.sheets.map(({ sheet }) => sheet)).toEqual(['目标企业', '筛选与权重', '来源']);
  const [targets = [], terms = [], sources = []] = list.sheets.map(records);
  expect(targets.map((row) => row.企业)).toEqual(before);
  expect(targets.map((row) => row.供应关系)).toEqual(before.map(() => '未知'));
  const term = (item: string) => terms.find((row) => row.项 === item)?.内容;
  expect(term('时点')).toBe('2025-09-30');
  expect(term('权重：制造本品')).toBe(1);
  expect(term('公式')).toMatch(/未知因子低、中、高分别取 0、50、100/);
  expect(sources.length).toBeGreaterThanOrEqual(before.length * 8);
  expect(sources.every((row) => row.来处)).toBe(true);

  const shortlist = await openedWorkbook(page, () => panelOf(reader).getByRole('button', { name: '导出名单' }).click());
  expect(shortlist.sheets[0] && records(shortlist.sheets[0])).toMatchObject([
    { 企业: '聚灿光电', 下一步: '核实外迁意向', 期限: '2020-01-15', 上市·专精: 100, 供应关系: '未知' },
  ]);
});

/** The answer to a request that has these words. A page that is left before it takes its request along. */
const answerTo = (page: Page, words: string) =>
  page.waitForResponse((response) => response.request().postData()?.includes(words) ?? false);

test('the whole of it by keyboard alone', A_JOB, async () => {
  reader = await openAt(chromium.browser, `${site.address}${GAP}`);
  const { page } = reader;
  const before = await orderOf(reader);
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
      if (name.test(here)) return;
    }
    throw new Error(`no focus on ${name} within 60 presses of Tab`);
  };
  await tabTo(/^目标区域的权重$/);
  await page.keyboard.press('Home');
  await page.waitForURL(/weights=REGION:0$/);
  await expect.poll(() => orderOf(reader)).not.toEqual(before);
  await tabTo(/^恢复默认$/);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.searchParams.has('weights'));
  await expect.poll(() => orderOf(reader)).toEqual(before);

  await tabTo(new RegExp(`^${before[0]}$`));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/target=/);
  await page.getByRole('table', { name: `${before[1]}：因子与理由` }).waitFor();
  await page.keyboard.press('s');
  const naming = page.getByRole('form', { name: '新建名单' });
  const panel = panelOf(reader);
  // Another test of this file may have left a list behind: then the star goes straight onto it.
  await naming
    .or(panel.getByLabel(`${before[1]}的下一步`))
    .first()
    .waitFor();
  if (await naming.isVisible()) {
    await page.keyboard.type('键盘名单');
    await page.keyboard.press('Enter');
  }
  await panel.getByLabel(`${before[1]}的下一步`).waitFor();
  await tabTo(new RegExp(`^${before[1]}的下一步$`));
  await page.keyboard.type('电话联系');
  const saved = answerTo(page, '电话联系');
  await page.keyboard.press('Enter');
  await saved;
  await page.reload();
  await stands(page);
  expect(await page.getByLabel(`${before[1]}的下一步`).inputValue()).toBe('电话联系');
  await tabTo(/^导出 XLSX$/);
  const { sheets } = await openedWorkbook(page, () => page.keyboard.press('Enter'));
  expect(sheets[0] && records(sheets[0]).map((row) => row.企业)).toEqual(before);
});

test('two people at one list: nothing that was typed is lost', A_JOB, async () => {
  reader = await openAt(chromium.browser, `${site.address}/targets/led/led-package`);
  const { page } = reader;
  const [first = ''] = await orderOf(reader);
  await rowOf(reader, first)
    .getByRole('button', { name: /加入名单/ })
    .click();
  await page.getByLabel('名单名称').fill('两人同改');
  await page.keyboard.press('Enter');
  await page.getByLabel(`${first}的下一步`).waitFor();
  const colleague = await openAt(chromium.browser, page.url());
  await colleague.page.getByLabel(`${first}的下一步`).fill('同事写的');
  const saved = answerTo(colleague.page, '同事写的');
  await colleague.page.getByLabel(`${first}的下一步`).press('Enter');
  await saved;
  await expect.poll(() => panelOf(colleague).innerText()).not.toContain('未保存');
  await colleague.page.reload();
  await stands(colleague.page);
  expect(await colleague.page.getByLabel(`${first}的下一步`).inputValue()).toBe('同事写的');
  await colleague.leave();

  await page.getByLabel(`${first}的下一步`).fill('我写的');
  await page.getByLabel(`${first}的下一步`).press('Enter');
  await page
    .getByRole('alert')
    .getByText(/没有存进去/)
    .waitFor();
  expect(await page.getByLabel(`${first}的下一步`).inputValue()).toBe('我写的');
  await page.getByText('未保存。现在的内容：同事写的').waitFor();
  await page.getByRole('button', { name: '存我的' }).click();
  await page.getByText('未保存').waitFor({ state: 'detached' });
  await page.reload();
  await stands(page);
  expect(await page.getByLabel(`${first}的下一步`).inputValue()).toBe('我写的');
});

test('all shortlists: the late, and the target that two lists have', A_JOB, async () => {
  reader = await openAt(chromium.browser, `${site.address}/targets/pv/pv-inverter`);
  const { page } = reader;
  const [first = ''] = await orderOf(reader);
  for (const name of ['甲组', '乙组']) {
    await panelOf(reader).getByRole('button', { name: '新建名单' }).click();
    await page.getByLabel('名单名称').fill(name);
    await page.keyboard.press('Enter');
    await page.getByRole('form', { name: '新建名单' }).waitFor({ state: 'detached' });
    await rowOf(reader, first)
      .getByRole('button', { name: /加入名单/ })
      .click();
    await page.getByLabel(`${first}的期限`).waitFor();
  }
  await page.getByLabel(`${first}的期限`).fill('2020-02-01');
  await page.getByLabel(`${first}的期限`).press('Enter');
  await panelOf(reader).getByText('逾期').waitFor();
  await panelOf(reader)
    .getByText(/同时在：.*甲组/)
    .waitFor();
  await panelOf(reader).getByRole('link', { name: '全部名单' }).click();
  await page.getByRole('heading', { level: 1, name: /[1-9]\d* 项逾期；[1-9]\d* 家同在两份以上名单/ }).waitFor();
  await page
    .getByRole('row', { name: /乙组.*逾期/ })
    .getByRole('link', { name: '乙组' })
    .click();
  await page.getByRole('heading', { level: 1, name: '乙组' }).waitFor();
  await page
    .getByRole('row')
    .getByText(/同时在：.*甲组/)
    .waitFor();
});

test('what is left out is counted, and filters stand in the link', A_JOB, async () => {
  reader = await openAt(chromium.browser, `${site.address}${GAP}`);
  const { page } = reader;
  await page.getByRole('button', { name: /^长三角 3$/ }).click();
  await page.waitForURL(/regions=Region:yangtze-delta/);
  await page.getByText(/显示\s*3 \/ 3\s*家.*筛自 7 家/).waitFor();
  await page.getByRole('button', { name: '清除筛选' }).click();
  await page.getByText(/显示\s*7 \/ 7\s*家/).waitFor();
  await page.getByRole('combobox', { name: '营收' }).click();
  await page.getByText('营收 ≥ 1 亿元').click();
  await page.waitForURL(/turnover=10000/);
  await page.getByText(/家营收不知，未列/).waitFor();
  await page.goto(`${site.address}${GAP}?gates=INVESTMENT_PER_MU:300&target=a-300708`);
  await page.getByText('投资强度（阈值 300 万元/亩）：不知道').waitFor();
});
