import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const NEEDS_DATABASE = ['tests/**/*.{graph,api,page}.test.{ts,tsx}'];
const NEEDS_BROWSER = ['tests/**/*.page.test.{ts,tsx}'];
const STARTS_PROGRAM = ['tests/**/*.lifecycle.test.ts'];
/** `npm run check` leaves the slow ones out. */
const LEFT_OUT = process.env.TEST_SCOPE === 'fast' ? [...NEEDS_BROWSER, ...STARTS_PROGRAM] : [];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Vite would take graphql's other build, of which Apollo's classes know nothing.
  resolve: { alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql')) }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...NEEDS_DATABASE, ...STARTS_PROGRAM],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: NEEDS_DATABASE,
          exclude: LEFT_OUT,
          globalSetup: 'tests/setup/database.ts',
          // One throw-away database for all of them: one file after another.
          fileParallelism: false,
          testTimeout: 30_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'lifecycle',
          include: STARTS_PROGRAM,
          exclude: LEFT_OUT,
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 180_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
});
