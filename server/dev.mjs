import { bootstrap } from './bootstrap.mjs';

await bootstrap('./src/dev.ts');
