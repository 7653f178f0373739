/** Browser tests against the built product, which `npm test` starts; or, with BASE_URL, against one that runs already. */
import { existsSync, readdirSync } from 'node:fs'
import { defineConfig } from '@playwright/test'
import { freshNetwork } from './tests/support/fresh-network'

const system = ['/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => existsSync(path))
const isRoot = process.getuid?.() === 0

// Every worker loads this file before any test.
await freshNetwork()

const testDir = 'tests/e2e'
const shared = ['reading', 'rules']
const files = readdirSync(testDir, { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
const writing = files
  .filter((file) => file.endsWith('.spec.ts') && !shared.some((name) => file.startsWith(`${name}/`)))
  .sort()

export default defineConfig({
  testDir,
  // A project has workers of its own, and a worker its network: what only reads shares one, and the rules, whose tests take
  // away what they made; every other file has its own.
  projects: [
    ...shared.map((name) => ({ name, testMatch: `${name}/*.spec.ts` })),
    ...writing.map((file) => ({ name: file.replace('.spec.ts', ''), testMatch: file })),
  ],
  outputDir: 'test-results/e2e',
  workers: process.env.NETWORKS ? (JSON.parse(process.env.NETWORKS) as unknown[]).length : 1,
  forbidOnly: true,
  // The long proofs are for `npm run prove`.
  grepInvert: process.env.PROVE ? undefined : /@long/,
  // Nothing waits this long: they end a test that hangs. How long things take is measured by `npm run bench`.
  timeout: 600_000,
  expect: { timeout: 30_000 },
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
