import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** GraphiQL, built by ourselves: the page that a browser gets at /graphql loads nothing from another host. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/graphiql/',
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    outDir: '../../dist/graphiql',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 5_000, // the editor is large, and only developers load it
  },
});
