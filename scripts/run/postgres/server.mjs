// One PostgreSQL cluster: made if missing, found again if it is still running, started, stopped.
import { spawn } from 'node:child_process'
import { existsSync, openSync, closeSync, readFileSync, renameSync, rmSync, writeFileSync, chownSync } from 'node:fs'
import { join } from 'node:path'
import { run } from '../children.mjs'
import { Failure } from '../failure.mjs'
import { rotate } from '../log.mjs'
import { freePort, isFree } from '../ports.mjs'
import { commandOf, exists, waitUntil } from '../processes.mjs'
import { localUrl, withClient } from './client.mjs'

// No locale, zone or PG* variable of the person's shell reaches the server.
const plainEnv = () => ({ PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot })

const portFile = (state) => join(state, 'postgres-port')

/** The port that this cluster listens on, or last listened on; undefined when it never ran. */
export const lastPort = (state) =>
  existsSync(portFile(state)) ? Number(readFileSync(portFile(state), 'utf8')) : undefined

/** Makes the cluster in a draft folder first, so that an interrupted attempt leaves nothing half made. */
export const makeCluster = async ({ home, programs, password, log }) => {
  if (existsSync(join(home.data, 'PG_VERSION'))) return
  const draft = join(home.folder, 'data.new')
  const passwordFile = join(home.folder, 'password')
  rmSync(draft, { recursive: true, force: true })
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
  if (home.owner.uid !== undefined) chownSync(passwordFile, home.owner.uid, home.owner.gid)
  const choices = [
    '-E',
    'UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    '--auth=scram-sha-256',
  ]
  try {
    await run(
      programs.initdb,
      ['-D', draft, '-U', 'postgres', `--pwfile=${passwordFile}`, '--no-instructions', ...choices],
      {
        ...home.owner,
        cwd: home.folder,
        env: plainEnv(),
        log,
        failure: 'The embedded database could not be made.',
      },
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  rmSync(home.data, { recursive: true, force: true })
  renameSync(draft, home.data)
}

/** What the cluster's own pid file says: {pid, port}, or undefined. */
const pidFile = (data) => {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3]) || undefined }
  } catch {
    return undefined
  }
}

const superuserUrl = (password, port) => localUrl({ role: 'postgres', password, port, database: 'postgres' })

/** Whether the server on `port` answers, with our password and from our folder. */
const answers = async (home, password, port) => {
  try {
    const { rows } = await withClient(superuserUrl(password, port), (client) => client.query('SHOW data_directory'), {
      limit: 3000,
    })
    return rows[0]?.data_directory === home.data
  } catch {
    return false
  }
}

/** The server that an earlier command left running on this cluster: its port if it answers, else it is cleared away. */
export const findRunning = async ({ home, password }) => {
  const found = pidFile(home.data)
  if (!found) return undefined
  const ours = exists(found.pid) && commandOf(found.pid).includes(home.data)
  if (!ours) {
    rmSync(join(home.data, 'postmaster.pid'), { force: true }) // Its writer is dead; the number may be another's by now.
    return undefined
  }
  let port = found.port
  const ready = await waitUntil(
    async () => {
      port ??= pidFile(home.data)?.port
      return !exists(found.pid) || (port !== undefined && (await answers(home, password, port)))
    },
    30_000,
    100,
  )
  if (ready && exists(found.pid)) return port
  await stopServer({ home })
  return undefined
}

const launch = ({ home, programs, port, log, settings }) => {
  const options = Object.entries({
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    timezone: 'UTC',
    log_timezone: 'UTC',
    logging_collector: 'off',
    ...settings,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  rotate(log)
  const file = openSync(log, 'a')
  const child = spawn(programs.postgres, ['-D', home.data, ...options], {
    ...home.owner,
    cwd: home.folder,
    env: plainEnv(),
    detached: true, // Ctrl-C in the terminal must not reach it: the site is stopped first.
    stdio: ['ignore', file, file],
  })
  closeSync(file)
  child.unref()
  return child
}

const lastLines = (log) => {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-12).join('\n')
  } catch {
    return ''
  }
}

/** Starts the server and waits until it answers; gives its port. Another one is taken when the port is in use by now. */
export const startServer = async ({ state, home, programs, password, log, settings = {} }) => {
  let port = lastPort(state)
  const tried = []
  for (let attempt = 0; attempt < 4; attempt += 1) {
    if (!port || tried.includes(port) || !(await isFree(port))) port = await freePort(tried)
    tried.push(port)
    const child = launch({ home, programs, port, log, settings })
    let ended = false
    child.once('exit', () => (ended = true))
    child.once('error', () => (ended = true))
    const ready = await waitUntil(async () => ended || (await answers(home, password, port)), 60_000)
    if (ready && !ended) {
      writeFileSync(portFile(state), `${port}\n`)
      return port
    }
    if (!ended) await stopServer({ home })
    // Workers of a server killed a moment ago may still be ending: the next attempt finds them gone.
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const last = lastLines(log)
  if (/No space left on device/.test(last))
    throw new Failure('The disk is full: make room, then run the command again.')
  throw new Failure(`The embedded database did not start; its log is ${log}.`, last)
}

/** Stops the server of this cluster if it runs: at once for its clients, cleanly for its data. */
export const stopServer = async ({ home }) => {
  const pid = pidFile(home.data)?.pid
  if (!pid || !exists(pid) || !commandOf(pid).includes(home.data)) return
  const signal = (name) => {
    try {
      process.kill(pid, name)
    } catch {
      // It ended by itself in the meantime.
    }
  }
  signal('SIGINT')
  if (await waitUntil(() => !pidFile(home.data) || !exists(pid), 8000, 20)) return
  signal('SIGQUIT')
  await waitUntil(() => !exists(pid), 5000, 20)
}
