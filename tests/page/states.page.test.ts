import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt, stands } from './reader.ts';

const site = useSite('seed');
const chromium = useBrowser();

const answerWith = (page: Page, body: object) =>
  page
    .context()
    .route('**/graphql', (route) =>
      route.fulfill({ status: 200, contentType: 'application/graphql-response+json', body: JSON.stringify(body) }),
    );
const AWAY = { data: null, errors: [{ message: 'away', extensions: { code: 'DATABASE_UNAVAILABLE' } }] };

test('a chain that is not there: says which, and links to those nearby', async () => {
  const { page, leave } = await openAt(chromium.browser, `${site.address}/chain/ledd`);
  await page.getByRole('alert').getByRole('heading', { name: '没有“ledd”' }).waitFor();
  await page.getByRole('alert').getByRole('link', { name: '光电LED' }).click();
  await page.getByRole('heading', { level: 1, name: '光电LED' }).waitFor();
  await leave();
});

test('an area that is not there leads back to the default area', async () => {
  const { page, leave } = await openAt(chromium.browser, `${site.address}/?area=Region:140499`);
  await page.getByRole('alert').getByRole('link', { name: '回到默认范围' }).click();
  await page.getByRole('table').waitFor();
  expect(new URL(page.url()).searchParams.has('area')).toBe(false);
  await leave();
});

test('a date that is none says how to write one', async () => {
  const { page, leave } = await openAt(chromium.browser, `${site.address}/chain/led?asOf=2025-13`);
  expect(await page.getByRole('alert').innerText()).toMatch(/“2025-13”不是有效日期.+2025-09-30/s);
  await page.getByRole('link', { name: '回到默认时点' }).click();
  await page.getByRole('heading', { level: 1, name: '光电LED' }).waitFor();
  await leave();
});

test('a date that is none says so on the map of the whole graph, too, which is asked for in another way', async () => {
  const { page, leave } = await openAt(chromium.browser, `${site.address}/atlas?asOf=2026-13-45`);
  expect(await page.getByRole('alert').innerText()).toMatch(/“2026-13-45”不是有效日期.+2025-09-30/s);
  await page.getByRole('link', { name: '回到默认时点' }).click();
  await page.getByRole('heading', { level: 1, name: /全图共/ }).waitFor();
  await leave();
});

test('a date before all sources shows what was known then: nothing', async () => {
  const { page, complaints, leave } = await openAt(chromium.browser, `${site.address}/?asOf=2010-01-01`);
  expect(await page.getByRole('row', { name: /光电LED/ }).innerText()).toContain('覆盖 0%');
  expect(complaints).toEqual([]);
  await leave();
});

test('an address that is no page', async () => {
  const { page, leave } = await openAt(chromium.browser, `${site.address}/nowhere`);
  await page.getByRole('heading', { name: '没有这一页' }).waitFor();
  await page.getByRole('main').getByRole('link', { name: '回到总览' }).click();
  await page.getByRole('table').waitFor();
  await leave();
});

test('the database away: says so, tries again by itself, and goes on', async () => {
  const { page, leave } = await openAt(chromium.browser, `${site.address}/sources`);
  await answerWith(page, AWAY);
  await page.goto(`${site.address}/chain/led`);
  await page.getByRole('alert').getByRole('heading', { name: '暂时连不上数据库' }).waitFor();
  await page.context().unroute('**/graphql');
  await page.getByRole('heading', { level: 1, name: '光电LED' }).waitFor({ timeout: 10_000 });
  await leave();
});

test('the database goes away while a gap is opened: the map stays, the inspector recovers', async () => {
  const { page, leave } = await openAt(chromium.browser, `${site.address}/chain/led`);
  await answerWith(page, AWAY);
  await page.getByRole('row').getByRole('button', { name: 'LED芯片' }).click();
  const inspector = page.getByRole('complementary', { name: '环节详情' });
  await inspector.getByRole('alert').waitFor();
  expect(await page.getByRole('row').count()).toBeGreaterThan(3);
  await page.context().unroute('**/graphql');
  await inspector.getByRole('region', { name: /证据/ }).waitFor({ timeout: 10_000 });
  await leave();
});

test('an inner error shows its number and never more', async () => {
  const { page, leave } = await openAt(chromium.browser, `${site.address}/sources`);
  await answerWith(page, {
    data: null,
    errors: [{ message: 'MATCH (n)', extensions: { code: 'INTERNAL', requestId: 'r-17' } }],
  });
  await page.goto(site.address);
  const words = await page.getByRole('alert').innerText();
  expect(words).toContain('r-17');
  expect(words).not.toContain('MATCH');
  await leave();
});

test('while it loads there is a skeleton, and a word for those who do not see it', async () => {
  const { page, leave } = await openAt(chromium.browser, `${site.address}/sources`);
  await page.context().route('**/graphql', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 800));
    await route.continue();
  });
  await page.goto(`${site.address}/chain/led`);
  await page.getByRole('status').filter({ hasText: '正在载入' }).waitFor({ state: 'attached' });
  await page.context().unrouteAll({ behavior: 'wait' });
  await stands(page);
  await page.getByRole('heading', { level: 1, name: '光电LED' }).waitFor();
  await leave();
});

test('on a narrow screen the inspector lies over the map and can be closed', async () => {
  const { page, leave } = await openAt(chromium.browser, `${site.address}/chain/led?segment=led-chip`, {
    viewport: { width: 1024, height: 768 },
  });
  const inspector = page.getByRole('complementary', { name: '环节详情' });
  const box = await inspector.boundingBox();
  expect(box && box.x + box.width).toBe(1024);
  await inspector.getByRole('button', { name: '关闭' }).click();
  await inspector.waitFor({ state: 'detached' });
  await leave();
});
