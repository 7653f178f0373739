// What the person who starts Bodywork may set, read once and checked before any work begins.
import { statePath } from './paths.mjs'
import { Failure } from './failure.mjs'

const portOf = (text) => {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Failure(`PORT is "${text}", which is no port: use a number from 1 to 65535.`)
}

const databaseOf = (text) => {
  try {
    const url = new URL(text)
    if (url.protocol === 'postgres:' || url.protocol === 'postgresql:') return url
  } catch {
    // Said below, without repeating what may hold a password.
  }
  throw new Failure(
    'DATABASE_URL is no PostgreSQL address: it should look like postgres://user:password@host:5432/database.',
  )
}

const instantOf = (text) => {
  if (!Number.isNaN(Date.parse(text))) return text
  throw new Failure(`DEMO_NOW is "${text}", which is no instant: write it as 2026-11-24T15:00:00Z.`)
}

/** The settings of this command, or a Failure that names the wrong one. */
export const readSettings = (env = process.env) => {
  const foreign = env.DATABASE_URL ? databaseOf(env.DATABASE_URL) : undefined
  if (foreign && !env.PAYLOAD_SECRET) {
    throw new Failure(
      'DATABASE_URL is set, so PAYLOAD_SECRET must be too: a long random text that stays the same, since sessions are signed with it.',
    )
  }
  if (env.DEMO_NOW) instantOf(env.DEMO_NOW)
  return {
    state: statePath(),
    port: portOf(env.PORT || '3000'),
    /** The person's own database, or undefined for the embedded one. */
    foreign,
    /** Whether an empty database gets the demo network. */
    wantsDemo: env.DEMO === '1' || (!foreign && env.DEMO !== '0'),
    demoPassword: env.DEMO_PASSWORD || 'demo-only-Halvenne-2026',
    demoNow: env.DEMO_NOW,
  }
}
