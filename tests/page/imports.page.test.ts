import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { useBrowser } from '../setup/browser.ts';
import { useSite } from '../setup/site.ts';
import { openAt, stands } from './reader.ts';

const site = useSite('tiny-chain', { warm: true });
const chromium = useBrowser();

test.each(['light', 'dark'])('axe finds nothing serious in the start of the page of imports, %s', async (theme) => {
  const reader = await openAt(chromium.browser, `${site.address}/imports?lang=en&theme=${theme}`);
  const { page } = reader;
  await page
    .getByRole('heading', { level: 1 })
    .filter({ hasText: /imports so far/ })
    .waitFor();
  await stands(page);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`)).toEqual([]);
  expect(reader.complaints).toEqual([]);
  await reader.leave();
});
