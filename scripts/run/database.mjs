// The database of this command: the person's own where DATABASE_URL names one, else the embedded one.
import { connect } from 'node:net'
import { Failure } from './failure.mjs'
import { withClient } from './postgres/client.mjs'
import { openEmbedded } from './postgres/embedded.mjs'
import { presenterVersion } from './presenter.mjs'
import { say, step } from './progress.mjs'
import { signIn, signOut } from './running.mjs'
import { localSecrets } from './secrets.mjs'

/** A foreign database as people name it: without user and password. */
const nameOf = (url) => `${url.hostname || 'localhost'}:${url.port || 5432}${url.pathname}`

const unreachable = (url, why) => new Failure(`The database at ${nameOf(url)} (DATABASE_URL) does not answer: ${why}.`)

/** Knocks at a foreign database's door. Needs nothing installed, so that a wrong address is known at once. */
export const knock = (url) =>
  new Promise((resolve, reject) => {
    if (!url.hostname || url.searchParams.get('host')?.startsWith('/')) return resolve() // A socket in the file system.
    const socket = connect({ host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 5432) })
    const finish = (why) => {
      socket.destroy()
      if (why) reject(unreachable(url, why))
      else resolve()
    }
    socket.setTimeout(6000, () => finish('nothing came back within 6 seconds'))
    socket.once('connect', () => finish())
    socket.once('error', (problem) =>
      finish(problem.code === 'ECONNREFUSED' ? 'the connection is refused' : problem.message),
    )
  })

const openForeign = async (settings, facts) => {
  const { foreign, state } = settings
  try {
    await withClient(foreign.href, (client) => client.query('SELECT 1'), { limit: 6000 })
  } catch (problem) {
    // A server that answers with an error code has been reached: it does not let us in.
    if (!/^[0-9A-Z]{5}$/.test(problem.code ?? '')) throw unreachable(foreign, problem.message)
    throw new Failure(`The database at ${nameOf(foreign)} (DATABASE_URL) does not let us in: ${problem.message}.`)
  }
  signIn(state, { ...facts, database: false })
  return { url: foreign.href, close: async () => signOut(state) && false }
}

/** Opens the database; gives {url, secrets, close}. `facts` are told to other commands of this checkout. */
export const openDatabase = async (settings, facts = {}) => {
  if (settings.foreign) {
    const database = await openForeign(settings, facts)
    return { ...database, payloadSecret: process.env.PAYLOAD_SECRET }
  }
  const waiting = (pid) => say(`  waiting for process ${pid}, which is just opening the same database`)
  const database = await step('Opening the embedded PostgreSQL', 'PostgreSQL is ready', () =>
    openEmbedded(settings.state, { facts, waiting }),
  )
  return { ...database, payloadSecret: localSecrets(settings.state).payloadSecret }
}

/** What every one of our programs that uses the database is told by its environment. */
export const environment = (settings, database, mode = 'production') => ({
  PRESENTER_VERSION: presenterVersion(),
  DATABASE_URL: database.url,
  PAYLOAD_SECRET: database.payloadSecret,
  PORT: String(settings.port),
  DEMO_PASSWORD: settings.demoPassword,
  NODE_ENV: mode,
  NEXT_TELEMETRY_DISABLED: '1',
})
