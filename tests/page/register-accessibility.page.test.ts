import AxeBuilder from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt, type Reader, stands } from './reader.ts';

const site = useSite('seed', { warm: true });
const chromium = useBrowser();
let reader: Reader;
beforeAll(async () => {
  reader = await openAt(chromium.browser, `${site.address}/sources`);
}, 60_000);
afterAll(() => reader.leave());

const VIEWS = [
  '/projects',
  '/projects?view=board',
  '/projects?view=funnel',
  '/projects?view=reserve',
  '/projects?view=late',
  '/projects?view=obstacles',
  '/ledgers',
  '/zones',
  '/figures',
  '/clusters?container=Zone:jingkai',
  '/clusters?by=chain&view=table&container=coal-chemical',
  '/clusters?view=concentration',
  '/clusters?view=named',
  '/origins?pick=Region:330000',
  '/matrix/pv?segment=pv-module&zone=Zone:jingkai',
  '/sources',
  '/conflicts',
  '/merges',
  '/coverage',
  '/changes',
];

/** One tab for all: only the addresses change. */
test.each([
  ['zh', 'light'],
  ['en', 'dark'],
])(
  'each view of register, zones and evidence: axe finds nothing serious, nothing is wider than the page; %s, %s',
  async (language, theme) => {
    const found: string[] = [];
    for (const view of VIEWS) {
      const { page } = reader;
      await page.goto(`${site.address}${view}${view.includes('?') ? '&' : '?'}lang=${language}&theme=${theme}`);
      await stands(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      for (const { id, impact, nodes } of violations)
        if (impact === 'serious' || impact === 'critical')
          found.push(`${view} ${id}: ${nodes.map(({ html }) => html).join('\n')}`);
      const [width, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth] as const);
      if (width > room) found.push(`${view} is ${width} wide`);
      if ((await page.getByRole('main').count()) !== 1) found.push(`${view} has not one main part`);
      if ((await page.getByRole('heading').count()) === 0) found.push(`${view} has no heading`);
    }
    expect(found).toEqual([]);
    expect(reader.complaints).toEqual([]);
  },
  240_000,
);
