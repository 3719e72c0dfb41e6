import { afterEach, expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openedWorkbook, records } from './opened-workbook.ts';
import { openAt, type Reader } from './reader.ts';

const site = useSite('seed', { warm: true });
const chromium = useBrowser();
let reader: Reader;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

test('the dossier of a chain: one page to print and one workbook, and both say the same', async () => {
  reader = await openAt(chromium.browser, `${site.address}/chain/led`);
  const { page } = reader;
  await page.getByRole('link', { name: '招商图谱' }).click();
  await page.getByRole('heading', { level: 1, name: '光电LED招商图谱' }).waitFor();
  const headings = (await page.getByRole('heading', { level: 2 }).allInnerTexts()).map((text) => text.split(' ')[0]);
  expect(headings).toEqual(['全景', '现状', '缺口', '待摸排', '目标企业', '在手项目', '来源']);
  expect(await page.getByRole('figure', { name: '光电LED的链图' }).innerText()).toContain('MLED');
  const rowsOn = async (name: string) =>
    page
      .getByRole('region', { name: new RegExp(`^${name}`) })
      .locator('tbody tr')
      .allInnerTexts();
  expect((await rowsOn('全景')).join('\n')).toMatch(/链长单位\s+来源未写明/);

  const { name, sheets } = await openedWorkbook(page, () => page.getByRole('button', { name: 'XLSX' }).click());
  expect(name).toBe('光电LED招商图谱_长治市_2025-09-30.xlsx');
  expect(sheets.map(({ sheet }) => sheet)).toEqual(headings);
  for (const each of sheets) expect(records(each)).toHaveLength((await rowsOn(each.sheet)).length);
  const [gap] = records(sheets[2] ?? { sheet: '', data: [] });
  expect(gap).toMatchObject({ 环节: 'LED芯片', 类型: '停滞', 严重度: 83.3 });
  const targets = records(sheets[4] ?? { sheet: '', data: [] });
  const ofChip = targets.filter((row) => row.环节 === 'LED芯片');
  expect(ofChip.length).toBeGreaterThan(0);
  expect(ofChip.length).toBeLessThanOrEqual(5);
  expect(ofChip[0]?.理由).toMatch(/尚不知道/);

  // On paper the program around it is gone.
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('banner').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
});
