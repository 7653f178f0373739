/** A log that cannot be written stops nobody, and is written again as soon as there is room. */
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'
import { freePort } from '../../scripts/run/ports.mjs'
import { freshFolder, runScript } from '../support/launcher'

const folder = freshFolder('full-disk')
afterAll(() => rmSync(dirname(folder), { recursive: true, force: true }))

const logs = join(folder, 'logs')
const log = join(logs, 'server.log')
const at = (script: string) => JSON.stringify(pathToFileURL(join(process.cwd(), 'scripts', 'run', script)).href)

/** A server that says much, and a launcher that serves it; the launcher runs `then` once the server has answered. */
const serving = async (said: string, then: string) => {
  const port = await freePort()
  const server = join(folder, 'server.mjs')
  const launcher = join(folder, 'launcher.mjs')
  writeFileSync(
    server,
    `import { createServer } from 'node:http'
     createServer((req, res) => { process.stdout.write(${said}); res.end('still here') }).listen(${port})`,
  )
  writeFileSync(
    launcher,
    `import { rmSync } from 'node:fs'
     import { serve } from ${at('serve.mjs')}
     const { stop } = await serve({ state: ${JSON.stringify(folder)}, port: ${port}, env: {}, file: ${JSON.stringify(server)} })
     const asked = async () => (await fetch('http://127.0.0.1:${port}/')).text()
     for (let time = 0; time < 20; time += 1) await asked()
     ${then}
     console.log(await asked())
     await stop()
     process.exit(0)`,
  )
  return runScript(launcher, {})
}

it('a full disk under the log stops neither the launcher nor the server; with room again the log goes on', async () => {
  mkdirSync(logs, { recursive: true })
  // Every write to it fails as on a full disk, for every user.
  symlinkSync('/dev/full', log)
  const { code, output } = await serving("'a line\\n'", `rmSync(${JSON.stringify(log)})`)
  expect({ code, output }).toEqual({ code: 0, output: 'still here\n' })
  expect(readFileSync(log, 'utf8')).toMatch(/^\[log\] \d+ characters could not be written here\.\n(a line\n)+$/)
})

it('a server that talks without end fills two small files, and no more', async () => {
  rmSync(log, { force: true })
  const { code } = await serving("'x'.repeat(500_000) + '\\n'", '')
  expect(code).toBe(0)
  for (const file of [log, `${log}.1`]) expect(statSync(file).size).toBeLessThanOrEqual(2_000_000)
})
