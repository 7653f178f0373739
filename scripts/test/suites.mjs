// The suites of npm test: each runs its own tool, lets it print its failures, and counts what its report says.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { runNode } from '../run/children.mjs'
import { inRoot } from '../run/paths.mjs'
import { print } from '../run/progress.mjs'

/** A report file, or undefined when the tool wrote none. */
const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** Runs a tool; its output is printed as it is, unless told. Gives whether it ended well. */
const runTool = async (args, env, line = print) => {
  try {
    await runNode(args, { env, line, tail: 0 })
    return true
  } catch {
    return false
  }
}

/** A tool that failed without naming a failed test still failed once. */
const verdict = (name, well, passed, failed) => ({ name, passed, failed: well ? failed : Math.max(1, failed) })

const reportFile = (name) => {
  mkdirSync(inRoot('test-results'), { recursive: true })
  const file = inRoot('test-results', `${name}.json`)
  rmSync(file, { force: true })
  return file
}

/** One Vitest project (`unit` or `int`), or those of its files that `choice` names. */
export const runVitest = async (project, { env = {}, choice = [] } = {}) => {
  const file = reportFile(project)
  const args = [
    'run',
    ...choice,
    '--project',
    project,
    '--reporter',
    'dot',
    '--reporter',
    'json',
    `--outputFile.json=${file}`,
  ]
  const well = await runTool([inRoot('node_modules', 'vitest', 'vitest.mjs'), ...args], env)
  const report = read(file)
  if (!report) return verdict(project, false, 0, 1)
  // A file that does not even load holds no test that could fail: it counts as one.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return verdict(project, well, report.numPassedTests, report.numFailedTests + broken.length)
}

/** The browser tests, or those that `choice` (arguments of Playwright's) picks; with the report for who asks further. */
export const runPlaywright = async (env, choice = [], line = print) => {
  const file = reportFile('e2e')
  const tool = inRoot('node_modules', '@playwright', 'test', 'cli.js')
  const args = [tool, 'test', '--reporter', 'dot,json', ...choice]
  const well = await runTool(args, { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: file }, line)
  const report = read(file)
  if (!report) return verdict('e2e', false, 0, 1)
  const { expected, flaky, unexpected } = report.stats
  return { ...verdict('e2e', well, expected + flaky, unexpected + report.errors.length), report }
}
