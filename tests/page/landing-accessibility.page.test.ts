import AxeBuilder from '@axe-core/playwright';
import { expect, test, vi } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt } from './reader.ts';

const site = useSite('seed', { warm: true });
const chromium = useBrowser();
vi.setConfig({ testTimeout: 60_000 });

const VIEWS = {
  'landing, nothing yet': '/landing?chain=led&segment=led-chip',
  'landing, before and after': '/landing?landings=led~led-chip~jingkai,pv~pv-module~gaoxin&segment=led-chip',
  'landing, overlaid': '/landing?landings=led~led-chip~jingkai&compare=overlay',
  'landing, refused': '/landing?landings=led~led-chip~jingkai,led~none~jingkai',
  'failure, nobody chosen': '/cascade',
  'failure of an enterprise': '/cascade?enterprise=jinye-coking',
};

for (const [name, view] of Object.entries(VIEWS)) {
  test.each([
    ['zh', 'light'],
    ['en', 'dark'],
  ])(`${name}: axe finds nothing serious and nothing is wider than the page, %s %s`, async (language, theme) => {
    const joined = `${view}${view.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`;
    const reader = await openAt(chromium.browser, `${site.address}${joined}`);
    const { page } = reader;
    const { violations } = await new AxeBuilder({ page }).analyze();
    const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
    const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
    expect(width).toBeLessThanOrEqual(room);
    expect(await page.getByRole('heading').count()).toBeGreaterThan(0);
    await reader.leave();
  });
}
