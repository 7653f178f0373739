// A copy of the checkout in which each rule can be switched off while it runs: RULE_OFF names the rule.
import {
  chmodSync,
  copyFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Failure } from '../run/failure.mjs'
import { inRoot } from '../run/paths.mjs'

/** The edits of every rule, by rule. */
export const readSwitches = async () => {
  const { parse } = await import('yaml')
  return parse(readFileSync(inRoot('scripts', 'prove', 'rules-off.yaml'), 'utf8'))
}

const left = new Set(['node_modules', '.git', '.bodywork', 'media', 'test-results', 'playwright-report'])

/** The same files under another name, so that a gigabyte is neither copied nor downloaded; copied across disks. */
const linkFolder = (from, to) => {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.name === '.cache') continue
    if (entry.isDirectory()) linkFolder(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else {
      try {
        linkSync(source, target)
      } catch {
        copyFileSync(source, target)
      }
    }
  }
}

const isOff = (rule) => `(globalThis.process?.env?.RULE_OFF === '${rule}')`

const problemOf = ({ find, replace }, text) => {
  const times = text.split(find).length - 1
  if (times !== 1) return `“${find}” stands there ${times} times, and should stand there once`
  return replace.includes('OFF') ? undefined : `“${replace}” does not say OFF, so it would hold all the time`
}

/** Makes every edit in the copy; throws with all that cannot be made. */
const edit = (copy, switches) => {
  const problems = []
  for (const [rule, edits] of Object.entries(switches)) {
    for (const change of edits) {
      const file = join(copy, change.file)
      const text = readFileSync(file, 'utf8')
      const problem = problemOf(change, text)
      if (problem) problems.push(`${rule}, ${change.file}: ${problem}.`)
      else
        writeFileSync(
          file,
          text.replace(change.find, () => change.replace.replaceAll(/\bOFF\b/g, isOff(rule))),
        )
    }
  }
  if (problems.length > 0)
    throw new Failure(`scripts/prove/rules-off.yaml does not fit the sources any more:\n${problems.join('\n')}`)
}

/**
 * Copies the checkout into a new folder of the system's own for such things; gives {folder, copy}. With `light` its packages
 * are only pointed at, which does for everything but a build.
 */
export const copyCheckout = ({ light = false } = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'bodywork-copy-'))
  // The embedded database may run as another user, who has to get through.
  chmodSync(folder, 0o755)
  const copy = join(folder, 'copy')
  mkdirSync(copy)
  for (const name of readdirSync(inRoot()))
    if (!left.has(name) && !name.startsWith('.next')) cpSync(inRoot(name), join(copy, name), { recursive: true })
  if (light) symlinkSync(inRoot('node_modules'), join(copy, 'node_modules'), 'junction')
  else linkFolder(inRoot('node_modules'), join(copy, 'node_modules'))
  return { folder, copy }
}

/** A copy in which every rule can be switched off; gives {folder, copy}. */
export const makeSwitchedCopy = (switches) => {
  const made = copyCheckout()
  edit(made.copy, switches)
  return made
}
