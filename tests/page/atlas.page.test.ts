import AxeBuilder from '@axe-core/playwright';
import { afterEach, expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt, type Reader, stands } from './reader.ts';

const site = useSite('seed', { warm: true });
const chromium = useBrowser();
let reader: Reader;
/** The database plans each question when it is first asked. */
const FIRST_ANSWER_MS = 40_000;

afterEach(async () => {
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});

const placeIn = (address: string) => {
  const { searchParams } = new URL(address);
  return ['x', 'y', 'z', 'of'].map((name) => searchParams.get(name));
};

test('find a zone by its initials, look closer by keyboard, explore from it, come back by the link to the same view', async () => {
  reader = await openAt(chromium.browser, `${site.address}/atlas`);
  const { page } = reader;
  await page.getByRole('heading', { level: 1, name: /全图共/ }).waitFor({ timeout: FIRST_ANSWER_MS });
  await page.getByRole('combobox', { name: '在全图上找' }).fill('czgxq');
  await page
    .getByTitle('长治高新区')
    .or(page.locator('.ant-select-item-option', { hasText: '长治高新区' }))
    .first()
    .click();
  await page.getByRole('heading', { level: 2, name: '长治高新区' }).waitFor({ timeout: FIRST_ANSWER_MS });
  // What was found is in the middle, and closer than the whole.
  await page.waitForURL(/[?&]of=Zone:gaoxin/);
  await page.waitForURL(/[?&]z=/);
  await page.getByText('落在此地的项目').waitFor();

  const [, , near] = placeIn(page.url());
  await page.getByRole('application', { name: /^全图/ }).press('-');
  await page.waitForFunction((before) => new URL(location.href).searchParams.get('z') !== before, near);
  const link = await reader.copiedLink();

  await page.getByRole('link', { name: '从这里探索' }).click();
  await page.waitForURL(/\/explore\?.*steps=Zone:gaoxin~s0/);
  await page.getByRole('heading', { level: 2, name: /长治高新区/ }).waitFor({ timeout: FIRST_ANSWER_MS });
  await page.goto(link);
  await page.getByRole('heading', { level: 2, name: '长治高新区' }).waitFor({ timeout: FIRST_ANSWER_MS });
  expect(placeIn(page.url())).toEqual(placeIn(link));
});

test('in a narrower window the whole map is still the whole', async () => {
  reader = await openAt(chromium.browser, `${site.address}/atlas`);
  const { page } = reader;
  const map = page.getByRole('application', { name: /^全图/ });
  await map.waitFor({ timeout: FIRST_ANSWER_MS });
  await page.setViewportSize({ width: 1_200, height: 700 });
  await page.getByText('全部在画面内').waitFor();
  await page.waitForFunction(() => (document.querySelector('.atlas-canvas canvas')?.clientWidth ?? 0) < 900);
  await map.press('+');
  // One step closer than the whole, of which the address counts.
  await page.waitForURL(/[?&]z=1\.5(&|$)/);
});

test('what is drawn anew when a part of the web font has come is shown to the last piece', async () => {
  reader = await openAt(chromium.browser, `${site.address}/atlas`);
  const { page } = reader;
  await page.locator('[data-drawn] canvas').waitFor({ timeout: FIRST_ANSWER_MS });
  await stands(page);
  const drawnAnew = () =>
    page.evaluate(async () => {
      document.fonts.dispatchEvent(new Event('loadingdone'));
      // So many frames that nothing is left to draw.
      for (let frame = 0; frame < 60; frame += 1) await new Promise(requestAnimationFrame);
      return document.querySelector<HTMLCanvasElement>('.atlas-canvas canvas')?.toDataURL();
    });
  // From now on every piece that is drawn is red.
  await page.evaluate(() => {
    const { prototype } = CanvasRenderingContext2D;
    const { fillRect } = prototype;
    prototype.fillRect = function (...box) {
      this.fillStyle = 'red';
      fillRect.apply(this, box);
    };
  });
  const once = await drawnAnew();
  expect((await drawnAnew()) === once).toBe(true);
});

test.each(['light', 'dark'])(
  'the list says what the picture shows, and axe finds nothing serious in either, %s',
  async (theme) => {
    reader = await openAt(chromium.browser, `${site.address}/atlas?theme=${theme}`);
    const { page } = reader;
    await page.getByRole('application', { name: /^全图/ }).waitFor({ timeout: FIRST_ANSWER_MS });
    for (const view of ['图', '清单']) {
      await page.getByText(view, { exact: true }).click();
      await stands(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    }
    await page.locator('tr[data-group="projects"]').getByRole('button', { name: '项目与名单', exact: true }).click();
    await page.getByRole('heading', { level: 2, name: '项目与名单', exact: true }).waitFor();
    expect(await page.locator('tr[data-group="projects"] td').first().innerText()).toBe('132');
  },
);
