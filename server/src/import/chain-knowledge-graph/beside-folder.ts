import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Beside } from './read.ts';

/** The data sets that say more about the companies, where they lie beside the folder. */
export function besideFolder(folder: string): Beside {
  const at = (...path: string[]): string | undefined => {
    const found = join(resolve(folder), '..', ...path);
    return existsSync(found) ? found : undefined;
  };
  return {
    register: at('a-share-companies', 'stock_basic.csv'),
    divisions: at('administrative-divisions'),
    industries: at('gbt4754-2017', 'gbt4754-2017.csv'),
  };
}
