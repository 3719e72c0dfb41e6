import type { TestProject } from 'vitest/node';
import { provideDatabaseOf } from '../setup/database.ts';

/** As the program's own database on a machine with 8 GB of memory. */
const HEAP_MEGABYTES = 2_048;

export default (project: TestProject) => provideDatabaseOf(project, HEAP_MEGABYTES);
