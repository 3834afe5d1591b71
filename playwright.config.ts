import { defineConfig } from '@playwright/test'
import { findBrowser } from './lib/cli/support/browser.ts'

/** Fixed, so that every worker knows it; an unusual one, so that nothing else is there. */
const port = Number(process.env.CHOKEPOINT_TEST_PORT ?? 3917)
const executablePath = findBrowser()

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),

  // A flaky test is a failing one.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // Generous for a busy machine; an element that never comes fails within this, not after the whole test.
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    // View transitions draw every page dozens of times; the tests of them, and the journeys, ask for motion.
    contextOptions: { reducedMotion: 'reduce' },
    browserName: 'chromium',
    actionTimeout: 15_000,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'npm start --silent',
    url: `http://localhost:${port}/robots.txt`,
    env: { PORT: String(port) },
    timeout: 300_000,
  },
})
