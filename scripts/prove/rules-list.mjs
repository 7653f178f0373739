// What came of switching rules off: as a table for the terminal, and as the list in docs/rules.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { runNode } from '../run/children.mjs'
import { inRoot } from '../run/paths.mjs'
import { print } from '../run/progress.mjs'

const problemOf = (test, withRule) => {
  if (!withRule) return 'passed although the rule is off, and was not run with it on'
  if (!withRule.ok) return `fails with every rule on: ${withRule.error}`
  return test.ok ? 'passes although the rule is off' : undefined
}

/** For every test of every rule: how it failed, or what is wrong with that. A rule without a test has one line too. */
export const verdictsOf = (results, rules) =>
  rules.flatMap((rule) => {
    const tests = results[rule] ?? []
    if (tests.length === 0) return [{ rule, title: '–', file: '', error: '', problem: 'no test is named after it' }]
    return tests.map((test) => {
      const withRule = results[''].find(({ title, file }) => title === test.title && file === test.file)
      return { rule, ...test, problem: problemOf(test, withRule) }
    })
  })

const shortTitle = ({ rule, title }) => title.replace(`${rule} `, '')

/** rule · switched off where · test · how it failed. */
export const printTable = (verdicts, switches) => {
  print()
  for (const rule of new Set(verdicts.map((verdict) => verdict.rule))) {
    const files = [...new Set(switches[rule].map(({ file }) => file))]
    print(`${rule} · switched off in ${files.join(', ')}`)
    for (const verdict of verdicts.filter((each) => each.rule === rule))
      print(`  ${verdict.problem ? '✗' : '✓'} ${shortTitle(verdict)} · ${verdict.problem ?? verdict.error}`)
  }
  print()
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;')

const section = (rule, verdicts, edits) =>
  [
    `## ${rule}`,
    '',
    'Switched off in:',
    '',
    ...edits.map(({ file, says }) => `- \`${file}\`: ${says}`),
    '',
    '| test | with the rule off |',
    '| --- | --- |',
    ...verdicts.map((each) => `| ${cell(shortTitle(each))} (\`${each.file}\`) | ${cell(each.problem ?? each.error)} |`),
    '',
  ].join('\n')

const introduction = `# The rules, and the tests that hold them

Every rule of the content model that is listed here has tests whose titles begin with its id. They drive the built product
over HTTP. \`node scripts/prove/rules-off.mjs\` builds a copy of the product in which each rule can be switched off, switches
them off one after the other, and expects every one of its tests to fail; with no rule off, all of them must pass. This list
is what it saw (\`--write\`); what it edits is in \`scripts/prove/rules-off.yaml\`.
`

/** What the list says of each rule. */
const sectionsIn = (file) => {
  const [, ...found] = existsSync(file) ? readFileSync(file, 'utf8').split(/^(?=## R)/m) : []
  return Object.fromEntries(found.map((text) => [/^## (\S+)/.exec(text)[1], text]))
}

/** Writes the list, in the form that the format check wants; rules that were not tried stay as they are in it. */
export const writeList = async (verdicts, switches, file) => {
  const before = sectionsIn(file)
  const sections = Object.keys(switches).flatMap((rule) => {
    const own = verdicts.filter((each) => each.rule === rule)
    return own.length > 0 ? [section(rule, own, switches[rule])] : (before[rule] ?? [])
  })
  writeFileSync(file, [introduction, ...sections].join('\n'))
  await runNode([inRoot('node_modules', 'prettier', 'bin', 'prettier.cjs'), '--write', file])
}
