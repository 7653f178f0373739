// What a report of Playwright’s says of each test: its title, its file, whether it passed, and how it failed, in one line.

const colours = /\u001b\[[0-9;]*m/g

/** The first line of an error and, where it compares, what it expected and got; without what differs from run to run. */
const firstLine = (message = '') => {
  const lines = message
    .replace(colours, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const compared = lines.filter((line) => /^(Expected|Received)\b.*:/.test(line)).slice(0, 2)
  return [lines[0], ...compared]
    .join(' · ')
    .replace(/test-([a-z]+)-[a-z0-9]+/g, 'test-$1-…')
    .replace(/localhost:\d+/g, 'localhost')
    .replace(/^Error: /, '')
    .slice(0, 200)
}

const specsIn = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsIn)]

/** All tests of a report, in its order; none where there is no report. */
export const testsIn = (report) =>
  (report?.suites ?? []).flatMap(specsIn).map(({ title, file, ok, tests }) => ({
    title,
    file: `tests/e2e/${file}`,
    ok,
    error: ok ? '' : firstLine(tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message),
  }))
