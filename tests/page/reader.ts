import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export type Reader = {
  page: Page;
  /** Errors the browser told of so far: scripts that threw, requests that failed. */
  complaints: string[];
  /** The address that "copy link" puts on the clipboard. */
  copiedLink(): Promise<string>;
  leave(): Promise<void>;
};

const PATIENCE_MS = 20_000;

/** Somebody with a fresh browser at an office screen, who opens an address and waits until the view stands. */
export async function openAt(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Reader> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
    // A click on something that still moves can miss it on a busy machine.
    reducedMotion: 'reduce',
    ...options,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  await page.goto(address);
  await stands(page);
  return {
    page,
    complaints,
    async copiedLink() {
      await page
        .getByRole('banner')
        .getByRole('button', { name: /复制链接|Copy link/ })
        .click();
      await page
        .getByRole('status')
        .filter({ hasText: /已复制|Copied/ })
        .first()
        .waitFor({ state: 'attached' });
      return page.evaluate(() => navigator.clipboard.readText());
    },
    leave: () => context.close(),
  };
}

/** Nothing is loading any more. */
export async function stands(page: Page): Promise<void> {
  await page.locator('main').waitFor();
  await page.waitForFunction(() => document.querySelector('[aria-busy="true"]') === null);
}

/** What the view says, in words, white space evened out. */
export async function wordsOf(page: Page): Promise<string> {
  await stands(page);
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}
