import { expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt, stands } from './reader.ts';

const site = useSite('seed');
const chromium = useBrowser();

const MAP_STANDS_MS = 1500;
const NEXT_CHAIN_MS = 400;
const CLICK_ANSWERED_MS = 100;

const quickestOf = async (tries: number, run: () => Promise<number>) => {
  let best = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < tries; attempt += 1) best = Math.min(best, await run());
  return best;
};

test('a chain map stands soon after its link is opened in a fresh browser', async () => {
  const warm = await openAt(chromium.browser, `${site.address}/chain/led`);
  await warm.leave();
  const taken = await quickestOf(3, async () => {
    const context = await chromium.browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    const began = performance.now();
    await page.goto(`${site.address}/chain/led`, { waitUntil: 'commit' });
    await page.locator('[aria-busy="false"] .chain-map canvas').first().waitFor();
    const ended = performance.now();
    await context.close();
    return ended - began;
  });
  expect(taken).toBeLessThanOrEqual(MAP_STANDS_MS);
});

test('another chain stands soon after it is picked', async () => {
  const reader = await openAt(chromium.browser, `${site.address}/chain/led`);
  const { page } = reader;
  const chains = ['光伏', '光电LED', '食品'];
  const taken = await quickestOf(chains.length, async () => {
    const chain = chains.shift() ?? '';
    await page.getByRole('combobox', { name: '产业链' }).fill(chain);
    const began = performance.now();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: chain }).waitFor();
    await stands(page);
    return performance.now() - began;
  });
  expect(taken).toBeLessThanOrEqual(NEXT_CHAIN_MS);
  await reader.leave();
});

test('a click on a gap is answered at once, before its details are there', async () => {
  const reader = await openAt(chromium.browser, `${site.address}/chain/led`);
  const { page } = reader;
  const taken = await page.evaluate(async () => {
    const button = [...document.querySelectorAll<HTMLElement>('tbody th button')].find((each) => each.innerText === 'LED芯片');
    const began = performance.now();
    button?.click();
    while (document.querySelector('aside h1')?.textContent !== 'LED芯片') {
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return performance.now() - began;
  });
  expect(taken).toBeLessThanOrEqual(CLICK_ANSWERED_MS);
  await reader.leave();
});
