// The long proofs, by name: what npm test does on a cross-section, at its full length. Each is a list of steps.
import { hostSteps, sweepSteps } from './browsing.mjs'
import { pathSteps } from './path.mjs'
import { runNode } from '../run/children.mjs'
import { inRoot } from '../run/paths.mjs'
import { print } from '../run/progress.mjs'
import { runVitest } from '../test/suites.mjs'

/** Fifty times what npm test takes. */
const generated = { PROPERTY_RUNS: '100000' }

const generatedIn = (suite, name) => ({
  name,
  run: () => runVitest(suite, { env: generated, choice: [`tests/${suite}/${name}.spec`] }),
})
const properties = [
  ...['domain/self-check-properties', 'domain/legible', 'damaged-views', 'timeline', 'covered', 'current'].map((name) =>
    generatedIn('unit', name),
  ),
  ...['bilingual', 'nothing-looser', 'recalled-stays', 'signed-by-two', 'advice-always'].map((name) =>
    generatedIn('int', name),
  ),
]

const rulesOff = async () => {
  try {
    await runNode([inRoot('scripts', 'prove', 'rules-off.mjs')], { line: print, tail: 0 })
    return { passed: 1, failed: 0 }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

export const parts = {
  properties: { says: 'rules that hold for any input, tried with a hundred thousand', steps: async () => properties },
  axe: {
    says: 'every medical page of every host, in every language, on a phone and a desk, by day and by night',
    steps: hostSteps,
  },
  sweeps: { says: 'all that the browser tests look at some of: every page, host and language', steps: sweepSteps },
  path: { says: 'a start under new code loses nothing, killed at ten points', steps: pathSteps },
  'rules-off': {
    says: 'every test of a rule fails with the rule switched off',
    steps: async () => [{ name: 'rules', run: rulesOff }],
  },
}
