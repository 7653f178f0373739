/** The list by which each rule is switched off in the proof is not stale: what it replaces stands in the code, once. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'

type Edit = { file: string; find: string }
const inRoot = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')
const rules = parse(inRoot('scripts/prove/rules-off.yaml')) as Record<string, Edit[]>

it.each(Object.entries(rules))('%s is switched off at places that there are', (_rule, edits) => {
  const times = edits.map(({ file, find }) => `${file}: ${inRoot(file).split(find).length - 1}`)
  // Another rule may have changed the same place: then the text is longer, and still found in it.
  expect(times).toEqual(edits.map(({ file }) => `${file}: 1`))
})
