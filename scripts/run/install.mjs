// The locked dependencies: installed when they are missing or differ from the lock file, left alone when they match.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, runNode } from './children.mjs'
import { requireRoom } from './disk.mjs'
import { inRoot, root } from './paths.mjs'
import { step } from './progress.mjs'

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {}
  } catch {
    return undefined
  }
}

/** Whether every locked package is installed in its locked version, by npm's own note of what it installed. */
const isInstalled = () => {
  const installed = packagesIn(inRoot('node_modules', '.package-lock.json'))
  if (!installed) return false
  const locked = packagesIn(inRoot('package-lock.json'))
  if (!locked) return existsSync(inRoot('node_modules', 'next', 'package.json'))
  return Object.entries(locked).every(([path, { version, optional, peer }]) => {
    if (path === '') return true
    const found = installed[path]
    if (!found) return Boolean(optional || peer)
    return found.version === version
  })
}

/** Installs the dependencies unless they are there already; takes a minute or so on a fresh machine. */
export const ensureInstalled = async (state) => {
  if (isInstalled()) return
  requireRoom(root, 2000)
  const command = existsSync(inRoot('package-lock.json')) ? 'ci' : 'install'
  // Building needs what npm calls development dependencies too, whatever NODE_ENV says in the person's shell.
  const args = [command, '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']
  const options = {
    log: join(state, 'logs', 'install.log'),
    failure: 'The dependencies could not be installed (npm says why above).',
  }
  const npm = process.env.npm_execpath
  await step('Installing the locked dependencies', 'Dependencies installed', () =>
    npm && /\.c?js$/.test(npm)
      ? runNode([npm, ...args], options)
      : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
          ...options,
          shell: process.platform === 'win32',
        }),
  )
}
