import { expect, test } from 'vitest';
import { openAt, stands } from '../page/reader.ts';
import { scriptsOf } from '../page/scripts-of.ts';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { measure } from './report.ts';

/** What a planner waits for, in a real Chromium on the seed. Figures, no verdicts: `npm run bench`. */
const site = useSite('seed', { warm: true });
const chromium = useBrowser();

test('JavaScript of the views', () => {
  const kilobytes = (view: string) => scriptsOf(view).kilobytes.toFixed(0);
  console.log(`overview: ${kilobytes('src/overview/OverviewPage.tsx')} kB of JavaScript, gzipped (goal 400)`);
  console.log(`chain map: ${kilobytes('src/chain/ChainPage.tsx')} kB of JavaScript, gzipped (goal 600)`);
});

test('a chain map from its link, in a fresh browser on a warm server', async () => {
  await (await openAt(chromium.browser, `${site.address}/chain/led`)).leave();
  await measure('chain map from its link (goal 1500)', 9, async () => {
    const context = await chromium.browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    const began = performance.now();
    await page.goto(`${site.address}/chain/led`, { waitUntil: 'commit' });
    await page.locator('[aria-busy="false"] .chain-map canvas').first().waitFor();
    const taken = performance.now() - began;
    await context.close();
    return taken;
  });
});

test('another chain is picked', async () => {
  const reader = await openAt(chromium.browser, `${site.address}/chain/led`);
  const chains = ['光伏', '光电LED', '食品', '现代医药', '装备制造', '新材料', '光伏', '锂电池', '现代物流'];
  await stands(reader.page);
  await measure('another chain is picked (goal 400)', chains.length, async (run) => {
    await reader.page.getByRole('combobox', { name: '产业链' }).fill(chains[run] ?? '');
    const began = performance.now();
    await reader.page.keyboard.press('Enter');
    await reader.page.getByRole('heading', { level: 1, name: chains[run] ?? '' }).waitFor();
    await stands(reader.page);
    return performance.now() - began;
  });
  await reader.leave();
});

test('a click on a gap is answered', async () => {
  const reader = await openAt(chromium.browser, `${site.address}/chain/led`);
  const names = await reader.page.locator('tbody th button').allInnerTexts();
  expect(names.length).toBeGreaterThan(1);
  await measure('a click on a gap is answered (goal 100)', 9, (run) =>
    reader.page.evaluate(
      async (name) => {
        const button = [...document.querySelectorAll<HTMLElement>('tbody th button')].find(
          (each) => each.innerText === name,
        );
        const began = performance.now();
        button?.click();
        while (document.querySelector('aside h1')?.textContent !== name) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return performance.now() - began;
      },
      names[run % names.length],
    ),
  );
  await reader.leave();
});
