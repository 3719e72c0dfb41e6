import { bootstrap } from './bootstrap.mjs';

// Exit code 1 says that a package was refused; 2, that nothing could be tried.
await bootstrap('./src/import/command.ts', 2);
