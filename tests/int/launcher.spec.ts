/** The launcher against what machines do to it: kills, races, odd folders, taken ports, silent databases. */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { destroyEmbedded } from '../../scripts/run/postgres/embedded.mjs'
import { ask, freshFolder, hold, runScript } from '../support/launcher'

const folders: string[] = []
const stateIn = (name: string, mode?: number): string => {
  const folder = freshFolder(name, mode)
  folders.push(folder)
  return join(folder, 'state')
}

afterEach(async () => {
  for (const folder of folders.splice(0)) {
    await destroyEmbedded(join(folder, 'state'))
    await destroyEmbedded(dirname(folder))
  }
})

describe('the embedded database', () => {
  it('works in a path with a space, keeps its data, and stops with the command', async () => {
    const state = stateIn('a path with a space')
    const first = await hold(state)
    expect(await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer')).toBeUndefined()
    expect(await first.stop('SIGTERM')).toBe(0)
    expect(await ask(first.url, 'SELECT 1')).toBeUndefined()

    const second = await hold(state)
    expect(second.url).toBe(first.url)
    expect(await ask(second.url, 'SELECT answer FROM kept')).toBe(42)
    expect(await second.stop('SIGINT')).toBe(0)
  })

  it('is found again by the next start after the first was killed', async () => {
    const state = stateIn('killed')
    const first = await hold(state)
    await first.stop('SIGKILL')
    expect(await ask(first.url, 'SELECT 1')).toBe(1)

    const second = await hold(state)
    expect(second).toMatchObject({ url: first.url, how: 'found running' })
    await second.stop('SIGTERM')
    expect(await ask(first.url, 'SELECT 1')).toBeUndefined()
  })

  it('starts again when the machine went down under it and the number in its pid file belongs to another program', async () => {
    const state = stateIn('stale')
    const first = await hold(state)
    const pidFile = join(state, 'postgres', 'data', 'postmaster.pid')
    const server = Number(readFileSync(pidFile, 'utf8').split('\n')[0])
    const left = readFileSync(pidFile, 'utf8')
    process.kill(server, 'SIGKILL')
    await first.stop('SIGKILL')
    writeFileSync(pidFile, left.replace(String(server), String(process.pid)))

    const second = await hold(state)
    expect(second.how).toBe('started')
    expect(await ask(second.url, 'SELECT 1')).toBe(1)
    await second.stop('SIGTERM')
  })

  it('is shared by two starts at once, and stays until the last of them leaves', async () => {
    const state = stateIn('twice')
    const [one, other] = await Promise.all([hold(state), hold(state)])
    expect(one.url).toBe(other.url)
    expect([one.how, other.how].sort()).toEqual(['found running', 'started'])
    await one.stop('SIGTERM')
    expect(await ask(other.url, 'SELECT 1')).toBe(1)
    await other.stop('SIGTERM')
    expect(await ask(other.url, 'SELECT 1')).toBeUndefined()
  })

  it('takes another port when its own is in use', async () => {
    const state = stateIn('port')
    const first = await hold(state)
    await first.stop('SIGTERM')
    const thief = createServer().listen(Number(new URL(first.url).port), '127.0.0.1')
    const second = await hold(state)
    expect(second.url).not.toBe(first.url)
    expect(await ask(second.url, 'SELECT 1')).toBe(1)
    await second.stop('SIGTERM')
    thief.close()
  })

  it('lives in a folder that others cannot enter', async () => {
    const state = stateIn('private', 0o700)
    const first = await hold(state)
    expect(await ask(first.url, 'SELECT 1')).toBe(1)
    await first.stop('SIGTERM')
  })

  it('gives the application a role that is no superuser, and keeps its secrets from other users', async () => {
    const state = stateIn('secrets')
    const first = await hold(state)
    expect(await ask(first.url, 'SELECT rolsuper FROM pg_roles WHERE rolname = current_user')).toBe(false)
    expect(await ask(first.url.replace(/:[^:@]*@/, ':guess@'), 'SELECT 1')).toBeUndefined()
    expect(statSync(join(state, 'secrets.json')).mode & 0o777).toBe(0o600)
    await first.stop('SIGTERM')
  })
})

describe('npm start', () => {
  it('says that a database does not answer, within 15 seconds', async () => {
    const env = {
      DATABASE_URL: 'postgres://someone:hidden@127.0.0.1:9/clinic',
      PAYLOAD_SECRET: 'x'.repeat(32),
      PORT: '28431',
    }
    const { code, output, took } = await runScript('scripts/start.mjs', env)
    expect(code).toBe(1)
    expect(took).toBeLessThan(15_000)
    expect(output).toContain('The database at 127.0.0.1:9/clinic (DATABASE_URL) does not answer')
    expect(output).not.toContain('hidden')
  })

  it('says that a database which accepts and then keeps silent does not answer, within 15 seconds', async () => {
    const mute = createServer().listen(0, '127.0.0.1')
    const address = mute.address()
    const port = address && typeof address === 'object' ? address.port : 0
    const env = {
      DATABASE_URL: `postgres://u:p@127.0.0.1:${port}/clinic`,
      PAYLOAD_SECRET: 'x'.repeat(32),
      PORT: '28432',
    }
    const { code, output, took } = await runScript('scripts/start.mjs', env)
    expect(code).toBe(1)
    expect(took).toBeLessThan(15_000)
    expect(output).toContain('does not answer')
    mute.close()
  })

  it('wants the secret that belongs to a database of one’s own', async () => {
    const { code, output } = await runScript('scripts/start.mjs', { DATABASE_URL: 'postgres://u:p@127.0.0.1:9/clinic' })
    expect(code).toBe(1)
    expect(output).toContain('PAYLOAD_SECRET must be too')
  })

  it('names a taken port', async () => {
    const holder = createServer().listen(0)
    const address = holder.address()
    const port = address && typeof address === 'object' ? address.port : 0
    const { code, output } = await runScript('scripts/start.mjs', { PORT: String(port) })
    expect(code).toBe(1)
    expect(output).toContain(`Port ${port} is taken`)
    holder.close()
  })

  it.each([
    ['PORT', 'eighty', 'PORT is "eighty"'],
    ['DEMO_NOW', 'yesterday', 'DEMO_NOW is "yesterday"'],
    ['DATABASE_URL', 'mysql://u:p@h/d', 'DATABASE_URL is no PostgreSQL address'],
  ])('refuses a %s of %s in one sentence', async (name, value, sentence) => {
    const { code, output } = await runScript('scripts/start.mjs', { [name]: value })
    expect(code).toBe(1)
    expect(output).toContain(sentence)
    expect(output.trim().split('\n')).toHaveLength(1)
  })
})

describe('npm run db:url', () => {
  it('prints nothing but the connection string, whether the database runs or not', async () => {
    const state = stateIn('address')
    const missing = await runScript('scripts/db-url.mjs', { STATE_DIR: state })
    expect(missing.code).toBe(1)
    const first = await hold(state)
    await first.stop('SIGTERM')
    const { code, output } = await runScript('scripts/db-url.mjs', { STATE_DIR: state })
    expect(code).toBe(0)
    expect(output).toBe(`${first.url}\n`)
    expect(existsSync(join(state, 'postgres', 'data', 'postmaster.pid'))).toBe(false)
  })
})
