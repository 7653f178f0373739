// Two suites: `unit` for pure rules, in a zone that is neither UTC nor whole-hour; `int` against a real PostgreSQL.
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const resolve = {
  alias: {
    '@payload-config': fileURLToPath(new URL('./payload.config.ts', import.meta.url)),
    '@': fileURLToPath(new URL('./src', import.meta.url)),
  },
}

/** Nothing waits this long: it ends a test that hangs. How long things take is measured by `npm run bench`. */
const testTimeout = process.env.PROPERTY_RUNS ? 3_600_000 : 600_000

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.spec.{ts,tsx}'],
          // Pure rules keep nothing: the files share their modules, which are read once and not sixty times.
          isolate: false,
          env: { TZ: 'Asia/Kathmandu' },
          testTimeout,
        },
      },
      {
        resolve,
        test: {
          name: 'int',
          include: ['tests/int/**/*.spec.ts'],
          globalSetup: ['tests/support/embedded-cluster.ts'],
          testTimeout,
          hookTimeout: testTimeout,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
