// What a proof has shown so far: step by step, with the commit and the date, in the checkout's state folder.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { root } from '../run/paths.mjs'

const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' }).stdout?.trim() ?? ''

/** The commit that is proved; with `+` behind it where files differ from it, and then nothing is taken as proved. */
export const presentCommit = () =>
  `${git('rev-parse', '--short=12', 'HEAD') || 'none'}${git('status', '--porcelain') && '+'}`

const read = (file) => {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  } catch {
    return {}
  }
}

/**
 * Runs the steps of a proof, `{name, run}`, that have not passed at this commit yet; what each gives, {passed, failed},
 * is written down at once, so that one stopped half way goes on from there. Gives all steps' results, by name.
 */
export const proveSteps = async ({ file, commit, steps, now = () => new Date() }) => {
  const kept = read(file)
  const known = kept.commit === commit && !commit.endsWith('+') ? kept.steps : {}
  const results = {}
  for (const { name, run } of steps) {
    const before = known[name]
    results[name] = before?.failed === 0 && before.passed > 0 ? before : { ...(await run()), at: now().toISOString() }
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, `${JSON.stringify({ commit, steps: { ...known, ...results } }, null, 2)}\n`)
  }
  return results
}
