import { bootstrap } from './bootstrap.mjs';

await bootstrap('./src/export/command.ts', 2);
