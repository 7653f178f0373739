// A Chromium for the end-to-end tests: the one named, a system one, Playwright's own, or one installed now.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { tmpdir } from 'node:os'
import { run, runNode } from '../run/children.mjs'
import { Failure } from '../run/failure.mjs'
import { inRoot } from '../run/paths.mjs'
import { say, step } from '../run/progress.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const applications = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

const onPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)))

const playwrights = async () => (await import('@playwright/test')).chromium.executablePath()

const find = async () => [...onPath(), ...applications, await playwrights()].find((path) => path && existsSync(path))

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

const installFromDebian = () =>
  step('Installing Chromium from Debian', 'Chromium installed', async () => {
    const env = { DEBIAN_FRONTEND: 'noninteractive' }
    await run('apt-get', ['update', '-q'], { env, limit: 180_000, failure: 'apt-get update failed.' })
    const args = ['install', '-y', '-q', '--no-install-recommends', 'chromium']
    await run('apt-get', args, { env, limit: 600_000, failure: 'apt-get install chromium failed.' })
  })

const download = () =>
  step('Downloading Playwright’s Chromium', 'Chromium downloaded', () =>
    runNode([inRoot('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'], {
      limit: 300_000,
      failure: 'Playwright could not download its Chromium.',
    }),
  )

const install = async () => {
  const problems = []
  for (const way of isDebianRoot() ? [installFromDebian, download] : [download]) {
    try {
      await way()
      const found = await find()
      if (found) return found
    } catch (problem) {
      problems.push(problem.message)
      say(`  ${problem.message}`)
    }
  }
  throw new Failure(
    `No Chromium was found and none could be installed (${problems.join(' ')}): install one and set CHROMIUM_PATH to it.`,
  )
}

const flags =
  '--headless --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** Whether the browser draws an empty page, with or without its own sandbox. */
const draws = (path, sandbox) => {
  const profile = mkdtempSync(join(tmpdir(), 'bodywork-chromium-'))
  const args = [
    ...flags.split(' '),
    ...(sandbox ? [] : ['--no-sandbox']),
    `--user-data-dir=${profile}`,
    '--dump-dom',
    'about:blank',
  ]
  const { status, stdout } = spawnSync(path, args, { encoding: 'utf8', timeout: 60_000 })
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 })
  return status === 0 && /<html/.test(stdout)
}

/**
 * The environment by which Playwright finds the browser. Root, and a user on a machine that forbids it, run it without
 * Chromium's own sandbox; it only ever opens our own pages.
 */
export const browserEnvironment = async () => {
  const named = process.env.CHROMIUM_PATH
  if (named && !existsSync(named)) throw new Failure(`CHROMIUM_PATH is ${named}, where there is no program.`)
  const path = named || (await find()) || (await install())
  const sandbox = process.getuid?.() !== 0 && draws(path, true)
  if (!sandbox && !draws(path, false)) throw new Failure(`The Chromium at ${path} does not start on this machine.`)
  return { CHROMIUM_PATH: path, CHROMIUM_SANDBOX: sandbox ? '1' : '0' }
}
