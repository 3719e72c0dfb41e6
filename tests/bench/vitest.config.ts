import { defineConfig } from 'vitest/config';
import shared from '../vitest.config.ts';

/** The figures of `npm run bench`. Warm-up and several runs each; goals are told, a missed one fails nothing. */
export default defineConfig({
  ...shared,
  test: {
    name: 'bench',
    include: ['tests/bench/*.bench.ts'],
    exclude: process.env.BENCH_PROCESSES ? [] : ['tests/bench/processes.bench.ts'],
    globalSetup: 'tests/bench/database.ts',
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 180_000,
    disableConsoleIntercept: true,
    reporters: ['default'],
  },
});
