import { bootstrap } from './bootstrap.mjs';

// Exit code 1 says that a package was refused; 2, that nothing could be tried; 3, that all is done but the report.
await bootstrap('./src/import/command.ts', 2);
