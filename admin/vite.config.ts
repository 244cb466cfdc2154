import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fonts } from './theme/fonts.plugin.js';

/** The console is served by the API's own server under /admin; nothing in it comes from another host. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/admin/',
  plugins: [react(), fonts()],
  // What @apollo/client says to its developers does not travel to an officer's browser.
  define: { 'globalThis.__DEV__': 'false' },
  build: {
    outDir: '../dist/admin',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 900,
  },
  server: {
    host: '127.0.0.1',
    proxy: Object.fromEntries(
      ['/graphql', '/auth', '/files', '/uploads'].map((path) => [path, 'http://127.0.0.1:4000']),
    ),
  },
});
