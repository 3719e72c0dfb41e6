import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const NEEDS_DATABASE = ['tests/**/*.{graph,api,page}.test.{ts,tsx}'];
const STARTS_PROGRAM = ['tests/**/*.lifecycle.test.ts'];
/** `npm run check` runs what needs neither database nor browser, in well under a minute. */
const FAST = process.env.TEST_SCOPE === 'fast';

const unit: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'unit',
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...NEEDS_DATABASE, ...STARTS_PROGRAM],
    sequence: { groupOrder: 0 },
  },
};

const database: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'database',
    include: NEEDS_DATABASE,
    globalSetup: 'tests/setup/database.ts',
    // One throw-away database for all of them: one file after another.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    sequence: { groupOrder: 1 },
  },
};

const lifecycle: TestProjectConfiguration = {
  extends: true,
  test: {
    name: 'lifecycle',
    include: STARTS_PROGRAM,
    fileParallelism: false,
    testTimeout: 240_000,
    hookTimeout: 180_000,
    sequence: { groupOrder: 2 },
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Vite would take graphql's other build, of which Apollo's classes know nothing.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: { projects: FAST ? [unit] : [unit, database, lifecycle] },
});
