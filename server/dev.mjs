import { bootstrap } from './bootstrap.mjs';

process.env.NODE_ENV ??= 'development';
await bootstrap('./src/dev.ts');
