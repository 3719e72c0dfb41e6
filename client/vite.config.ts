import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig(({ command }) => {
  // Also where the tests build it (they run under NODE_ENV=test): the page is always built for production.
  if (command === 'build') process.env.NODE_ENV = 'production';
  return {
    root: fileURLToPath(new URL('.', import.meta.url)),
    plugins: [react()],
    build: {
      outDir: 'dist',
      emptyOutDir: true,
      target: 'es2022',
      // The budgets of the page are measured by it (tests/page/budget.test.ts). Chunks are split by view (routes.tsx):
      // cytoscape reaches the browser with the chain map only.
      manifest: true,
      chunkSizeWarningLimit: 1200,
    },
    server: {
      host: '127.0.0.1',
      proxy: { '/graphql': 'http://127.0.0.1:4000', '^/(import[/?]|export\\.)': 'http://127.0.0.1:4000' },
    },
  };
});
