import { afterEach, expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openedWorkbook, records } from './opened-workbook.ts';
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

test('staff sees Zhejiang on the map, opens who came from there, and who looks for investors there', async () => {
  reader = await openAt(chromium.browser, site.address);
  const { page } = reader;
  await page.getByRole('navigation').getByRole('link', { name: '开发区' }).click();
  const tabs = page.getByRole('navigation', { name: '开发区' });
  if ((await tabs.count()) > 0) await tabs.getByRole('link', { name: '来源与飞地' }).click();
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: '不知从哪里来' })
    .waitFor({ timeout: FIRST_ANSWER_MS });

  // One tab stop, then by position: Zhejiang lies south of Jiangsu.
  const map = page.getByRole('grid', { name: /^从哪里来/ });
  expect(await map.locator('[tabindex="0"]').count()).toBe(1);
  const tile = page.getByRole('button', { name: /^浙江省、2 个项目/ });
  await page.getByRole('button', { name: /^江苏省、/ }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await tile.evaluate((button) => button === document.activeElement && button.tabIndex === 0)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/pick=Region:330000/);
  expect(await tile.getAttribute('aria-pressed')).toBe('true');
  const panel = page.getByRole('complementary', { name: '所选地区' });
  await panel.getByRole('heading', { name: '浙江省' }).waitFor();
  expect(await panel.getByRole('region', { name: /谁从那里来/ }).innerText()).toMatch(
    /东阳企业潞城生产基地[\s\S]+冻干食品产业园[\s\S]+浙江同景新能源集团/,
  );
  expect(await panel.getByRole('region', { name: /谁去招商/ }).innerText()).toMatch(/壶关县 →\s*浙江省\s*来到本市他处/);
  const link = panel.getByRole('link', { name: '找这里的目标企业' });
  expect(await link.getAttribute('href')).toMatch(/\/targets\?.*regions=Region:330000/);

  await panel.getByRole('button', { name: /依据：浙江同景/ }).click();
  await page.getByRole('listitem').filter({ hasText: '合作建设冻干食品产业园' }).first().waitFor();
  await page.keyboard.press('Escape');

  const { name, sheets } = await openedWorkbook(page, () => page.getByRole('button', { name: 'XLSX' }).click());
  expect(name).toBe('来源与飞地_长治市_2025-09-30.xlsx');
  const [regions] = sheets;
  const row = regions && records(regions).find((record) => record.地区 === '浙江省');
  expect(row).toMatchObject({ 项目: 2, '已知投资（万元）': null, 未写投资的项目: 2 });
});

test('a link opens a county; boundaries of the reader replace its tiles, and a bad file says why it does not', async () => {
  reader = await openAt(chromium.browser, `${site.address}/origins?pick=Region:140428&list=parts`);
  const { page } = reader;
  await page.getByRole('heading', { name: '长子县' }).waitFor({ timeout: FIRST_ANSWER_MS });
  const input = page.locator('input[type="file"]');
  await input.setInputFiles({ name: 'table.csv', mimeType: 'text/csv', buffer: Buffer.from('a,b') });
  await page.getByRole('alert').filter({ hasText: '这不是 JSON 文件' }).waitFor();
  const square = [
    [
      [112.5, 36],
      [113, 36],
      [113, 36.4],
      [112.5, 36.4],
      [112.5, 36],
    ],
  ];
  const county = {
    type: 'Feature',
    properties: { adcode: 140428 },
    geometry: { type: 'Polygon', coordinates: square },
  };
  await input.setInputFiles({
    name: 'county.geojson',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ type: 'FeatureCollection', features: [county] })),
  });
  await page.locator('svg.boundarymap').waitFor();
  expect(await page.locator('svg.boundarymap [role="button"]').getAttribute('aria-label')).toMatch(
    /^长子县、\d+ 个项目/,
  );
  // The counties that the file lacks stay tiles.
  expect(await page.getByRole('button', { name: /^沁源县、/ }).count()).toBe(1);
  await page.getByRole('button', { name: '恢复拼图' }).click();
  await stands(page);
  expect(await page.locator('svg.boundarymap').count()).toBe(0);
});
