// What a report of Playwright’s says of each test: its title, its file, whether it passed, and how it failed, in one line.

const colours = /\u001b\[[0-9;]*m/g

const isCompared = (line) => /^(Expected|Received)\b[^:]*: \S/.test(line)
/** A line of a difference that says something: neither one of its two headings nor a bracket. */
const isDifferent = (line) => /^[-+] +\S/.test(line) && !/^[-+] +(Expected|Received) |[[{]$|^[-+] +[\]}]/.test(line)

/** How a test failed, in a line: what was expected and what came, or the first differences, or else what the error says. */
const inOneLine = (message = '') => {
  const lines = message
    .replace(colours, '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const compared = lines.filter(isCompared).slice(0, 2)
  const different = lines.filter(isDifferent).slice(0, 2)
  const told = compared.length > 0 ? compared : different.length > 0 ? different : lines.slice(0, 1)
  return told
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
    error: ok ? '' : inOneLine(tests.flatMap(({ results }) => results).find(({ error }) => error)?.error.message),
  }))
