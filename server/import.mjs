import { constants, setPriority } from 'node:os';
import { bootstrap } from './bootstrap.mjs';

// Whoever reads meanwhile goes first.
setPriority(constants.priority.PRIORITY_LOW);
// Exit code 1 says that a package was refused; 2, that nothing could be tried; 3, that all is done but the report.
await bootstrap('./src/import/command.ts', 2);
