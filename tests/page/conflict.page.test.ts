import { afterEach, expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt, type Reader, stands, wordsOf } from './reader.ts';

const site = useSite('merge-chain');
const chromium = useBrowser();
let reader: Reader;
/** A change plans its statements when it is first made. */
const FIRST_CHANGE_MS = 60_000;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

test('open a conflict, choose again with a reason, see it in force, undo', async () => {
  reader = await openAt(chromium.browser, `${site.address}/sources`);
  const { page } = reader;
  page.setDefaultTimeout(FIRST_CHANGE_MS);
  await page.getByRole('navigation', { name: '证据' }).getByRole('link', { name: '说法出入' }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '3 处说法不一' }).waitFor();
  await page.getByRole('button', { name: '灯件产线 · 总投资' }).click();
  await page.waitForURL(/conflict=line-investment/);
  const cards = page.getByRole('list', { name: '各方说法' }).getByRole('listitem');
  expect(await cards.first().innerText()).toMatch(/2\.5 亿元[\s\S]*采用[\s\S]*灯市半年报/);

  await page.getByRole('radio', { name: /采用 2 亿元/ }).check();
  await page.getByLabel('理由').fill('以批复文件为准');
  await page.getByLabel('署名').fill('测试员');
  await page.getByRole('button', { name: '记下取舍' }).click();
  await page.getByText('测试员选定：以批复文件为准').waitFor();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '1 处由人选定' }).waitFor();
  expect(await cards.nth(1).innerText()).toMatch(/2 亿元[\s\S]*采用/);

  await page
    .getByRole('region', { name: /改动记录/ })
    .getByRole('button', { name: /^撤销/ })
    .click();
  await page.getByText('取较新者。').waitFor();
  expect(await wordsOf(page)).toMatch(/改动记录 2/);
});

test('two records side by side, merged, and parted again', async () => {
  reader = await openAt(chromium.browser, `${site.address}/merges?pair=Enterprise:star|Enterprise:star-electric`);
  const { page } = reader;
  page.setDefaultTimeout(FIRST_CHANGE_MS);
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '4 对记录可能是同一个' }).waitFor();
  const compared = page.getByRole('table').filter({ hasText: '保留这一条' });
  expect(await compared.getByRole('row', { name: /链主身份/ }).innerText()).toMatch(/灯链 链主/);
  expect(await wordsOf(page)).toMatch(/灯链的链主 2 → 1/);
  await page
    .getByRole('radio', { name: /星光集团/ })
    .last()
    .check();
  await page.getByLabel('理由').fill('统一社会信用代码相同');
  await page.getByLabel('署名').fill('测试员');
  await page.getByRole('button', { name: '合并，保留星光集团' }).click();
  await page.getByText('灯省星光电子集团 → 星光集团').waitFor();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '3 对记录' }).waitFor();
  await page.getByRole('region', { name: '已作的判定' }).getByRole('button', { name: /^撤销/ }).click();
  await page.getByRole('heading', { level: 1 }).filter({ hasText: '4 对记录' }).waitFor();
});

test('a source opens what it states, by paragraph, and is searched', async () => {
  reader = await openAt(chromium.browser, `${site.address}/sources`);
  const { page } = reader;
  await page.getByRole('link', { name: '灯市年报（2024年）' }).click();
  await page.waitForURL(/\/source\/M-2024/);
  await page.getByRole('table', { name: /灯市年报（2024年）的陈述/ }).waitFor();
  expect(await wordsOf(page)).toMatch(/灯币[\s\S]*灯市/);
  await page.getByRole('searchbox', { name: '在陈述中查找' }).fill('打桩');
  await page.keyboard.press('Enter');
  await page.waitForURL(/find=/);
  await stands(page);
  await page.getByText('找到 1 条').waitFor();
  await page.getByRole('link', { name: '灯件产线' }).click();
  await page.waitForURL(/\/project\/line/);
  await stands(page);
});
