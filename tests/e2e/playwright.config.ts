import { defineConfig } from '@playwright/test';

const days = /days\.e2e\.ts$/;
const firefox = /firefox\.e2e\.ts$/;
const smallDisk = /small-disk\.e2e\.ts$/;

export default defineConfig({
  testDir: '.',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  timeout: 150_000,
  // A slow machine shows the same, later: what waits fails only where it would never come.
  expect: { timeout: 30_000 },
  // What never comes is told in a minute, by its name, and not by the end of its test's time.
  use: { actionTimeout: 60_000, navigationTimeout: 60_000 },
  reporter: [['list']],
  outputDir: '../../test-results',
  projects: [
    { name: 'chromium', testMatch: '*.e2e.ts', testIgnore: [days, firefox, smallDisk] },
    { name: 'days', testMatch: days },
    { name: 'small disk', testMatch: smallDisk },
    { name: 'firefox', testMatch: firefox },
  ],
});
