import { defineConfig } from '@playwright/test'

/** The tests start the real Electron themselves; no browser is downloaded. Run them with `npm test`. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.DRIEKRING_E2E_JSON ?? '.cache/reports/e2e.json' }]],
})
