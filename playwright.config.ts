/** Browser tests against the built product, which `npm test` starts; BASE_URL says where it is. */
import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

const system = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const isRoot = process.getuid?.() === 0

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  // One after the other: some measure how long a change takes to be seen, and the server is one process on few cores.
  workers: 1,
  forbidOnly: true,
  // The long proofs are for `npm run prove`.
  grepInvert: process.env.PROVE ? undefined : /@long/,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.BASE_URL ?? 'http://localhost:3000',
    browserName: 'chromium',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH ?? system,
      chromiumSandbox: process.env.CHROMIUM_SANDBOX ? process.env.CHROMIUM_SANDBOX === '1' : !isRoot,
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
})
