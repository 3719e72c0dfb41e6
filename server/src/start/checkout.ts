import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this clone; everything the program writes stays below it, so that clones do not disturb each other. */
export const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

export const DEFAULT_DATA_FOLDER = join(CHECKOUT, '.data');
export const CLIENT_FOLDER = join(CHECKOUT, 'client', 'dist');
export const DEFAULT_SEED_FOLDER = join(CHECKOUT, 'seed');
