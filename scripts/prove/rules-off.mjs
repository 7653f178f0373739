// Shows that the tests of the rules can fail: switches each rule off in a copy of the checkout, and expects every test that
// is named after it to fail; and, with no rule off, all of them to pass. Takes some ten minutes.
//
//   node scripts/prove/rules-off.mjs                 all rules in rules-off.yaml
//   node scripts/prove/rules-off.mjs R3 R33          these
//   node scripts/prove/rules-off.mjs --write         all, and writes what was seen to docs/rules.md; or those that are named
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { command, whenDone } from '../run/command.mjs'
import { runNode } from '../run/children.mjs'
import { Failure } from '../run/failure.mjs'
import { inRoot } from '../run/paths.mjs'
import { print, say, step } from '../run/progress.mjs'
import { makeSwitchedCopy, readSwitches } from './switched-copy.mjs'
import { printTable, verdictsOf, writeList } from './rules-list.mjs'

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const isWritten = process.argv.includes('--write')

const tryIn = async ({ folder, copy }, rules) => {
  const result = join(folder, 'result.json')
  await runNode([join(copy, 'scripts', 'prove', 'try-rules.mjs'), ...rules], {
    cwd: copy,
    env: { RESULT: result },
    line: print,
    tail: 0,
    failure: 'The rules could not be tried.',
  })
  const results = JSON.parse(readFileSync(result, 'utf8'))
  const untried = rules.filter((rule) => !results[rule])
  if (untried.length > 0) throw new Failure(`It was stopped before it had tried ${untried.join(', ')}.`)
  return results
}

await command(async () => {
  const switches = await readSwitches()
  const rules = asked.length > 0 ? asked : Object.keys(switches)
  const unknown = rules.filter((rule) => !switches[rule])
  if (unknown.length > 0) throw new Failure(`rules-off.yaml has no entry for ${unknown.join(', ')}.`)
  const place = await step('Copying the checkout', 'Copied', async () => makeSwitchedCopy(switches))
  whenDone(() => rmSync(place.folder, { recursive: true, force: true }))
  const verdicts = verdictsOf(await tryIn(place, rules), rules)
  printTable(verdicts, switches)
  if (isWritten) await writeList(verdicts, switches, inRoot('docs', 'rules.md'))
  const wrong = verdicts.filter(({ problem }) => problem)
  say(wrong.length > 0 ? `✗ ${wrong.length} of ${verdicts.length}` : `✓ all ${verdicts.length} tests can fail`)
  return wrong.length > 0 ? 1 : 0
})
