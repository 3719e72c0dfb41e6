import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export type PackageFolder = { path: string; [Symbol.dispose](): void };

/** A package folder of these files that is gone when the test ends (`using`). */
export function packageFolder(files: Readonly<Record<string, string | Uint8Array>>): PackageFolder {
  const path = mkdtempSync(join(tmpdir(), 'package-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** The text of a `datapackage.json` with these resources. */
export const descriptorOf = (resources: Readonly<Record<string, string | readonly string[]>>): string =>
  JSON.stringify({
    name: 'small',
    profile: 'tabular-data-package',
    resources: Object.entries(resources).map(([name, path]) => ({ name, path })),
  });
