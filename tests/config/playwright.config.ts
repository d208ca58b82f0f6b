import { defineConfig, type ReporterDescription } from '@playwright/test';
import { join } from 'node:path';
import { chromiumLaunchOptions } from '../tools/chromium.ts';
import { ROOT } from '../tools/sources.ts';

/** Where the counts are written for `.ci/run`. */
const report = process.env['EFFEKTSPOR_REPORT'];
const reporter: ReporterDescription[] = [['list']];
if (report !== undefined) reporter.push(['json', { outputFile: report }]);

export default defineConfig({
  testDir: join(ROOT, 'tests/e2e'),
  outputDir: join(ROOT, 'test-results/playwright'),
  forbidOnly: Boolean(process.env['CI']),
  fullyParallel: false,
  workers: 2,
  // One more try where CI shares its machine; the report still names what needed it.
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter,
  use: {
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    // What is not there by then does not come: the rest of the test's time is not waited for.
    actionTimeout: 30_000,
    viewport: { width: 1280, height: 720 },
    contextOptions: { reducedMotion: 'reduce' },
  },
  projects: [
    {
      // The real app in a browser, served by the loopback host.
      name: 'browser',
      testMatch: 'browser/**/*.spec.ts',
      use: { browserName: 'chromium', launchOptions: await chromiumLaunchOptions() },
    },
    {
      // Pictures of every screen for a reviewer; the pages themselves are tested above.
      name: 'kontaktark',
      testMatch: 'kontaktark/**/*.spec.ts',
      use: { browserName: 'chromium', launchOptions: await chromiumLaunchOptions() },
    },
    {
      // The real app in Electron.
      name: 'desktop',
      testMatch: 'desktop/**/*.spec.ts',
      workers: 1,
    },
  ],
});
