import { afterEach, expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt, type Reader, stands } from './reader.ts';

const site = useSite('seed', { warm: true });
const chromium = useBrowser();
let reader: Reader;
/** The database plans each question when it is first asked. */
const FIRST_ANSWER_MS = 60_000;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

test('a planner sees how photovoltaics is relayed over zones, picks a cell, and keeps its segment on the chain map and back', async () => {
  reader = await openAt(chromium.browser, `${site.address}/matrix/pv`);
  const { page } = reader;
  const grid = page.getByRole('grid');
  await grid.waitFor({ timeout: FIRST_ANSWER_MS });
  await stands(page);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(/未见任何一处在做.+最长接力跨 3 处/);
  const panel = page.getByRole('complementary', { name: '接力与重叠' });
  expect((await panel.innerText()).replace(/\s+/g, ' ')).toMatch(
    /光伏玻璃 .*黎城开发区.*光伏组件 .*长治经开区.*中断的接力.*金刚石线.*壶关经开区.*中间缺： 硅棒与硅片、电池片/,
  );

  await grid.getByRole('gridcell', { name: /光伏组件 · 长治经开区：停滞/ }).click();
  await page.waitForURL(/segment=pv-module&zone=Zone:jingkai/);
  const inspector = page.getByRole('complementary', { name: '所选的格' });
  expect(await inspector.innerText()).toMatch(/年产2GW高效光伏组件项目[\s\S]+久无消息/);
  await inspector.getByRole('button', { name: '依据：年产2GW高效光伏组件项目' }).click();
  await page.getByText('原文所述').or(page.getByText('推断')).first().waitFor();
  await page.keyboard.press('Escape');

  await grid.getByRole('gridcell', { selected: true }).focus();
  await page.keyboard.press('ArrowUp');
  await page.waitForURL(/segment=pv-module&zone=Zone:(?!jingkai)/);

  await page.getByRole('link', { name: '链图', exact: true }).last().click();
  await page.waitForURL(/\/chain\/pv\?.*segment=pv-module/);
  await stands(page);
  await page.getByRole('complementary', { name: '环节详情' }).getByRole('heading', { name: '光伏组件' }).waitFor();
  await page.getByRole('link', { name: '按开发区' }).click();
  await page.waitForURL(/\/matrix\/pv\?.*segment=pv-module/);
  await page.getByRole('complementary', { name: '所选的格' }).getByRole('heading', { name: '光伏组件' }).waitFor();
});
