import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { DEFAULT_DATA_FOLDER } from '../../server/src/start/checkout.ts';

const UNPACKED = join(DEFAULT_DATA_FOLDER, 'chromium');
const COMPLETE = join(UNPACKED, 'complete');
/** What a container needs (no sandbox, no GPU); unlike the package's own list it keeps the browser's security rules. */
const FLAGS = [
  '--no-sandbox',
  '--no-zygote',
  '--in-process-gpu',
  '--ignore-gpu-blocklist',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--font-render-hinting=none',
  '--disable-dev-shm-usage',
];

/** A real Chromium for the tests of this file; `browser` is there from `beforeAll` on. */
export function useBrowser(): { readonly browser: Browser } {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: await executable(), args: FLAGS, headless: true });
  });
  afterAll(() => browser?.close());
  return {
    get browser() {
      if (browser === undefined) throw new Error('the browser is open only while tests and hooks run');
      return browser;
    },
  };
}

/** CHROMIUM names a browser of the machine; else the one that the package carries is unpacked into the checkout, once. */
async function executable(): Promise<string> {
  const own = process.env.CHROMIUM;
  if (own) return own;
  if (!existsSync(COMPLETE)) {
    await rm(UNPACKED, { recursive: true, force: true });
    await mkdir(UNPACKED, { recursive: true });
  }
  // The package unpacks to the system's temporary folder, where clones would share it and a broken one would stay.
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = UNPACKED;
  try {
    const path = await chromiumPackage.executablePath();
    await writeFile(COMPLETE, '');
    return path;
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}
