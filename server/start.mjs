import { bootstrap } from './bootstrap.mjs';

await bootstrap('./src/main.ts');
