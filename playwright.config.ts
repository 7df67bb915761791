import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './scripts/browser.ts';

const executablePath = findBrowser();
// Another build can be tested beside the usual one.
const port = Number(process.env['GROUNDBREAK_PORT'] ?? 4319);
const build = process.env['GROUNDBREAK_DIST'] ?? 'dist';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: process.env['GROUNDBREAK_RESULTS'] ?? 'test-results',
  fullyParallel: true,
  // Drawing is done in software where there is no graphics card: two at a time are enough.
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: process.env['CI'] === 'true',
  // A test that passes only the second time is listed as flaky, and is to be mended.
  retries: process.env['CI'] === 'true' ? 1 : 0,
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    colorScheme: 'light',
    // Recording makes drawing in software twice as slow: only where a test is tried again.
    trace: 'on-first-retry',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: browserArgs,
    },
  },
  webServer: {
    command: `npx vite preview --port ${port} --strictPort --outDir ${build}`,
    url: `http://localhost:${port}`,
    reuseExistingServer: process.env['CI'] !== 'true',
    timeout: 60_000,
  },
});
