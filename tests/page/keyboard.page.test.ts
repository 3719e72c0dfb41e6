import { expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt, stands } from './reader.ts';

const site = useSite('seed');
const chromium = useBrowser();

test('the whole job without a mouse: chain, gap, evidence, next gap, filter, list, back', async () => {
  const reader = await openAt(chromium.browser, site.address);
  const { page } = reader;
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const tabTo = async (words: string | RegExp) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      const here = await focused();
      if (typeof words === 'string' ? here === words : words.test(here)) return;
    }
    throw new Error(`no focus on ${words} within 60 presses of Tab`);
  };

  await page.keyboard.press('Tab');
  expect(await focused()).toBe('跳到正文');
  await tabTo('光电LED');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/chain\/led/);
  await stands(page);
  // A database that plans the question for the first time may take longer than the page waits.
  await page.getByRole('row').getByRole('button', { name: 'LED芯片' }).waitFor({ timeout: 25_000 });

  await tabTo('LED芯片');
  await page.keyboard.press('Enter');
  const inspector = page.getByRole('complementary', { name: '环节详情' });
  await inspector.getByRole('heading', { level: 1, name: 'LED芯片' }).waitFor();
  await page.keyboard.press('Enter');
  expect(await inspector.evaluate((aside) => aside === document.activeElement)).toBe(true);

  const first = page.url();
  await page.keyboard.press('f');
  await page.waitForURL((url) => url.href !== first);
  await page.keyboard.press('3');
  await page.waitForURL(/kinds=STALLED/);
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => !url.searchParams.has('kinds'));
  await page.keyboard.press('Escape');
  await page.waitForURL((url) => !url.searchParams.has('segment'));
  await page.keyboard.press('t');
  await page.waitForURL(/view=map/);
  await page.keyboard.press('t');
  await page.getByRole('tab', { name: /缺口/ }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('tab', { name: /待摸排/, selected: true }).waitFor();
  await tabTo(/./);
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

test('arrow keys walk the picture', async () => {
  const reader = await openAt(chromium.browser, `${site.address}/chain/led?segment=led-chip`);
  const { page } = reader;
  await page.getByLabel(/光电LED的链图。/).focus();
  // The first press shows where the walk begins.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.searchParams.get('segment') !== 'led-chip');
  await reader.leave();
});
