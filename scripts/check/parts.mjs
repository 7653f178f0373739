// The static checks: what each is called, what it runs, and running them all.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runNode, typescript } from '../run/children.mjs'
import { ensureInstalled } from '../run/install.mjs'
import { inRoot, makeState } from '../run/paths.mjs'
import { print, say } from '../run/progress.mjs'

/** The file behind a package's command. */
const binary = (name, command = name) => {
  const folder = inRoot('node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  return join(folder, typeof bin === 'string' ? bin : bin[command])
}

/** Longest first, so that two at a time end together. */
const parts = () => {
  const cache = (name) => join(inRoot('.bodywork', 'cache'), name)
  const script = (...path) => inRoot('scripts', ...path)
  return [
    { name: 'types', args: [binary('typescript', 'tsc'), '--noEmit', '-p', '.', '--pretty', 'false'] },
    {
      name: 'lint',
      args: [
        binary('eslint'),
        '.',
        '--max-warnings',
        '0',
        '--cache',
        '--cache-strategy',
        'content',
        '--cache-location',
        cache('eslint/'),
      ],
    },
    { name: 'dead code', args: [binary('knip'), '--no-progress', '--no-config-hints'] },
    {
      name: 'walls',
      args: [binary('dependency-cruiser', 'depcruise'), 'src', 'payload.config.ts', '--output-type', 'err-long'],
    },
    { name: 'generated files', args: [...typescript, script('generated.mjs'), '--check'] },
    {
      name: 'format',
      args: [
        binary('prettier'),
        '--check',
        '--log-level',
        'warn',
        '--cache',
        '--cache-strategy',
        'content',
        '--cache-location',
        cache('prettier'),
        '.',
      ],
    },
    { name: 'room map', args: [script('room-map.mjs'), '--check'] },
    { name: 'sizes', args: [script('check', 'sizes.mjs')] },
    { name: 'lock file', args: [script('lock.mjs'), '--check'] },
    { name: 'version floors', args: [script('floors.mjs')] },
  ]
}

const attempt = async ({ name, args }) => {
  const from = performance.now()
  let problem
  try {
    await runNode(args, { limit: 1_800_000, tail: 60 })
  } catch (failure) {
    problem = failure.detail || failure.message
  }
  say(`${problem ? '✗' : '✓'} ${name} (${((performance.now() - from) / 1000).toFixed(1)} s)`)
  if (problem) print(problem)
  return { name, ok: !problem }
}

/** Runs all static checks, so many at a time; gives [{name, ok}]. */
export const runChecks = async ({ atOnce = 2 } = {}) => {
  await ensureInstalled(makeState(inRoot('.bodywork')))
  const waiting = parts()
  const results = []
  const worker = async () => {
    for (let part = waiting.shift(); part; part = waiting.shift()) results.push(await attempt(part))
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return results
}

/** How many passed and failed. */
export const summary = (results) => {
  const failed = results.filter(({ ok }) => !ok).length
  return { passed: results.length - failed, failed }
}
