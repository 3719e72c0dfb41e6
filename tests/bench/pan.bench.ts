import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Command } from '../../client/src/explore/command.ts';
import { printLog } from '../../client/src/explore/log-code.ts';
import { openAt } from '../page/reader.ts';
import { useBrowser } from '../setup/browser.ts';
import { useSiteOn } from '../setup/site.ts';
import { useEmptyGraph } from '../setup/world.ts';
import { report } from './report.ts';
import { growTo } from './world/grow.ts';

/** Frame times while an exploration of 300 and of 1,500 elements is dragged about, in a real Chromium without a GPU. */
const world = useEmptyGraph();
beforeAll(() => growTo(world.graph, 3_000), 300_000);
const site = useSiteOn(world, { warm: true });
const chromium = useBrowser();

/** Zones with those located in them, page after page: each adds up to 50 things and 50 lines. */
function steps(pages: number): string {
  const ids = Array.from({ length: Math.ceil(pages / 2) }, (_, at) => `Region:c0-${at}`);
  const expansions = Array.from({ length: pages }, (_, at): Command => {
    const id = ids[Math.floor(at / 2)] ?? '';
    return { do: 'expand', id, type: 'LOCATED_IN', direction: 'IN', page: at % 2 };
  });
  return printLog([{ do: 'start', ids }, ...expansions]);
}

/** Drags the picture to and fro; milliseconds from one frame to the next. */
async function framesWhilePanning(page: Page): Promise<number[]> {
  const box = await page.locator('canvas').first().boundingBox();
  if (!box) throw new Error('there is no canvas');
  const [x, y] = [box.x + 12, box.y + 12];
  await page.evaluate(() => {
    const frames: number[] = [];
    Object.assign(window, { frames });
    let last = performance.now();
    const next = () => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
  });
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let way = 0; way < 4; way += 1)
    await page.mouse.move(x + (way % 2 === 0 ? 320 : 0), y + (way % 2 === 0 ? 200 : 0), { steps: 40 });
  await page.mouse.up();
  return page.evaluate(() => (window as unknown as { frames: number[] }).frames.slice(1));
}

test.each([
  [300, 3],
  [1_500, 20],
])('%i elements are dragged', async (elements, pages) => {
  const address = `${site.address}/explore?area=Region:c0&steps=${encodeURIComponent(steps(pages))}`;
  const reader = await openAt(chromium.browser, address);
  await reader.page.locator('canvas').first().waitFor();
  const frames = await framesWhilePanning(reader.page);
  expect(frames.length).toBeGreaterThan(10);
  report(`frame while panning ${elements} elements`, frames);
  await reader.leave();
});
