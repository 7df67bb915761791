/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative, so that the build works under any sub-path of any static host.
  base: './',
  // A missing file is missing, in dev and preview as on any host: no page in its place.
  appType: 'mpa',
  plugins: [react()],
  build: {
    target: ['chrome123', 'firefox125', 'safari17.5'],
    sourcemap: true,
    // MapLibre alone is more than the default; it loads after the list can be read.
    chunkSizeWarningLimit: 1300,
  },
  worker: { format: 'es' },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/unit/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    restoreMocks: true,
    // A busy machine is slow, not wrong.
    testTimeout: 30_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
