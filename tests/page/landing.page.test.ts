import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { afterEach, expect, test, vi } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt, type Reader, stands, wordsOf } from './reader.ts';

const site = useSite('seed', { warm: true });
const chromium = useBrowser();
// Each is a whole job of many steps.
vi.setConfig({ testTimeout: 90_000 });
let reader: Reader;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

const landings = (page: Page) => new URL(page.url()).searchParams.get('landings')?.split(',') ?? [];
const untilLandings = (page: Page, count: number) =>
  page.waitForURL((url) => (url.searchParams.get('landings')?.split(',') ?? []).length === count);
const isOnMap = (page: Page) => new URL(page.url()).pathname === '/chain/led';

/** Presses the browser's back button until the map of the chain is there again. */
async function backToMap(page: Page): Promise<void> {
  for (let presses = 0; presses < 20 && !isOnMap(page); presses += 1) await page.goBack();
  expect(isOnMap(page)).toBe(true);
  await stands(page);
}

/** Width and height in the head of a PNG; fails on anything else. */
function sizeOfPng(file: Buffer): { width: number; height: number } {
  expect(file.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  expect(file.subarray(12, 16).toString('latin1')).toBe('IHDR');
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

const opened = async (download: Download) => readFile(await download.path());

/** The texts of an SVG as a browser reads it; null when it is not well-formed. */
const textsOf = (page: Page, svg: string) =>
  page.evaluate((source) => {
    const read = new DOMParser().parseFromString(source, 'image/svg+xml');
    if (read.querySelector('parsererror')) return null;
    return [...read.querySelectorAll('text')].map((text) => text.textContent ?? '');
  }, svg);

/** Dark pixels in the line of the title: the words are drawn, not left out for want of a font. */
const inkOfTitle = (page: Page, png: Buffer) =>
  page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [600, 110];
    const brush = canvas.getContext('2d') as CanvasRenderingContext2D;
    brush.drawImage(image, 0, 0);
    const pixels = brush.getImageData(56, 56, 500, 50).data;
    let dark = 0;
    for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] as number) < 100) dark += 1;
    return dark;
  }, png.toString('base64'));

async function exported(page: Page, format: RegExp, by: (item: string) => Promise<void>): Promise<Buffer> {
  const waiting = page.waitForEvent('download');
  await by(format.source);
  return opened(await waiting);
}

test('by mouse: from a gap to a landing, a second one, undo, reload, pictures, and back to the same map', async () => {
  reader = await openAt(chromium.browser, `${site.address}/chain/led?tab=all&segment=led-chip`);
  const { page } = reader;
  await page.getByRole('button', { name: '放大' }).click();
  await page.getByText('120%').waitFor();
  const map = { url: page.url(), words: await wordsOf(page) };

  await page.getByRole('link', { name: '模拟落地' }).click();
  await stands(page);
  await page.getByRole('button', { name: '在LED芯片试落一家未具名供应商' }).first().click();
  await untilLandings(page, 1);
  const panel = page.getByRole('complementary', { name: '落地前后的差异' });
  await panel.getByRole('heading', { level: 1, name: /LED芯片/ }).waitFor();
  expect(await wordsOf(page)).toContain('模拟，不写入图谱');
  expect(await panel.getByRole('table').first().innerText()).toMatch(/完整度[\s\S]+改善/);
  expect(await panel.getByRole('region', { name: /环节变化/ }).innerText()).toMatch(/LED芯片\s+停滞[\s\S]+单点/);
  for (const when of ['落地前', '落地后'])
    expect(await page.getByRole('region', { name: `${when}：光电LED的链图` }).count()).toBe(1);

  await page.getByRole('button', { name: '再加一家' }).click();
  const form = page.getByRole('form', { name: '新的落地' });
  await form.getByRole('combobox', { name: '环节' }).fill('LED外延片');
  await page.locator('.ant-select-item-option').filter({ hasText: 'LED外延片' }).click();
  await form.getByRole('button', { name: '应用' }).click();
  await untilLandings(page, 2);
  await stands(page);

  await page.getByRole('button', { name: '撤销' }).click();
  await untilLandings(page, 1);
  await page.getByRole('button', { name: '重做' }).click();
  await untilLandings(page, 2);
  await page.reload();
  await stands(page);
  expect(landings(page)).toHaveLength(2);
  await page.getByRole('button', { name: '撤销' }).click();
  await untilLandings(page, 1);
  await stands(page);

  const choose = async (format: string) => {
    await page.getByRole('button', { name: '导出' }).click();
    await page.getByRole('menuitem', { name: new RegExp(format) }).click();
  };
  const png = await exported(page, /PNG/, choose);
  const { width, height } = sizeOfPng(png);
  expect(width).toBeGreaterThan(2000);
  expect(height).toBeGreaterThan(1500);
  expect(await inkOfTitle(page, png)).toBeGreaterThan(300);
  const svg = (await exported(page, /SVG/, choose)).toString('utf8');
  const texts = await textsOf(page, svg);
  expect(texts).toEqual(expect.arrayContaining(['光电LED落地模拟 · 长治市', '落地前', '落地后', 'LED芯片', '图例']));
  expect(texts?.join('')).toContain('模拟，不写入图谱');
  expect(texts?.join('')).toContain('来源：');
  expect(svg).toContain('@font-face');
  expect(svg).toContain(`width="${width / 2}"`);

  await backToMap(page);
  expect(page.url()).toBe(map.url);
  expect(await wordsOf(page)).toBe(map.words);
});

test('by keyboard alone: the same job', async () => {
  reader = await openAt(chromium.browser, `${site.address}/chain/led?tab=all&segment=led-chip`);
  const { page } = reader;
  const map = { url: page.url(), words: await wordsOf(page) };
  const focused = () =>
    page.evaluate(() => {
      const here = document.activeElement;
      return here?.getAttribute('aria-label') ?? here?.textContent?.trim() ?? '';
    });
  const tabTo = async (words: RegExp, by = 'Tab') => {
    for (let presses = 0; presses < 120; presses += 1) {
      if (words.test(await focused())) return;
      await page.keyboard.press(by);
    }
    throw new Error(`no focus on ${words} within 120 presses of ${by}`);
  };

  await tabTo(/^模拟落地$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/landing/);
  await stands(page);
  await tabTo(/^在LED芯片试落一家/);
  await page.keyboard.press('Enter');
  await untilLandings(page, 1);
  await stands(page);

  await tabTo(/^再加一家$/);
  await page.keyboard.press('Enter');
  await tabTo(/^环节$/);
  await page.keyboard.type('LED外延片');
  await page.keyboard.press('Enter');
  await tabTo(/^应用$/);
  await page.keyboard.press('Enter');
  await untilLandings(page, 2);
  await stands(page);
  await page.keyboard.press('Control+z');
  await untilLandings(page, 1);
  await page.keyboard.press('Control+Shift+Z');
  await untilLandings(page, 2);
  await stands(page);

  await tabTo(/^导出$/, 'Shift+Tab');
  const svg = (
    await exported(page, /SVG/, async () => {
      await page.keyboard.press('Enter');
      await page.getByRole('menuitem', { name: /SVG/ }).waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    })
  ).toString('utf8');
  expect(await textsOf(page, svg)).toEqual(expect.arrayContaining(['落地前', 'LED外延片']));

  await backToMap(page);
  expect(page.url()).toBe(map.url);
  expect(await wordsOf(page)).toBe(map.words);
});

test('the map of a chain is handed in whole: title, date, coverage, legend, sources, every segment', async () => {
  reader = await openAt(chromium.browser, `${site.address}/chain/pv?lang=en&theme=dark`);
  const { page } = reader;
  const choose = async (format: string) => {
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: new RegExp(format) }).click();
  };
  const png = await exported(page, /PNG/, choose);
  expect(sizeOfPng(png).width).toBeGreaterThan(2000);
  expect(await inkOfTitle(page, png)).toBeGreaterThan(300);
  const texts = await textsOf(page, (await exported(page, /SVG/, choose)).toString('utf8'));
  const whole = texts?.join('\n') ?? '';
  for (const words of [
    'chain map · Changzhi',
    'As of: 2025-09-30',
    'coverage',
    'Legend',
    'Sources:',
    'template of our own',
  ])
    expect(whole).toContain(words);
  expect(whole).toMatch(/https?:\/\/[^\s]+\/chain\/pv\?area=Region:140400&asOf=2025-09-30/);
});

test('a refused scenario says why and stays to be mended', async () => {
  const twice = 'led~led-chip~jingkai,led~led-chip~jingkai';
  reader = await openAt(chromium.browser, `${site.address}/landing?landings=${twice}`);
  const { page } = reader;
  expect(await page.getByRole('alert').innerText()).toMatch(/LED芯片/);
  expect(await page.getByRole('list', { name: '模拟的落地' }).getByRole('button', { name: /^移除/ }).count()).toBe(2);
  await page.getByRole('button', { name: /^移除/ }).first().click();
  await untilLandings(page, 1);
  await page.getByRole('complementary', { name: '落地前后的差异' }).getByRole('heading', { level: 1 }).waitFor();
});
