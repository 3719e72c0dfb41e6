import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt } from './reader.ts';

const site = useSite('seed');
const chromium = useBrowser();

const VIEWS = {
  overview: '/',
  'chain map': '/chain/led',
  'gap in the map': '/chain/led?segment=led-chip',
  list: '/chain/pv?view=list',
  sources: '/sources',
  leaders: '/leaders',
  leader: '/leader/gaoke-group',
  'need sheet': '/needs',
  'targets home': '/targets',
  'visit sheet': '/targets?regions=Region:120000',
  enterprise: '/enterprise/a-300708',
  'targets of a gap': '/targets/led/led-chip?target=a-300708',
  'two dates': '/compare',
  'a chain at two dates': '/compare?chain=led&from=2023-06-30&to=2025-09-30',
  shortlists: '/shortlists',
  'no such chain': '/chain/none',
};
const LANGUAGES = ['zh', 'en'];
const THEMES = ['light', 'dark'];

for (const [name, view] of Object.entries(VIEWS)) {
  for (const language of LANGUAGES) {
    test.each(THEMES)(`${name} in ${language}: axe finds nothing serious, %s`, async (theme) => {
      const link = `${site.address}${view}${view.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`;
      const reader = await openAt(chromium.browser, link);
      const { violations } = await new AxeBuilder({ page: reader.page }).analyze();
      const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
      await reader.leave();
    });
  }
}

test.each(LANGUAGES)(
  'every view has one main part, a heading and no words cut from the page width, %s',
  async (language) => {
    for (const view of Object.values(VIEWS)) {
      const reader = await openAt(
        chromium.browser,
        `${site.address}${view}${view.includes('?') ? '&' : '?'}lang=${language}`,
      );
      const { page } = reader;
      expect(await page.getByRole('main').count()).toBe(1);
      expect(await page.getByRole('heading').count()).toBeGreaterThan(0);
      const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
      expect(width).toBeLessThanOrEqual(room);
      await reader.leave();
    }
  },
  120_000,
);
