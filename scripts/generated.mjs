// The files made from the collections and kinds: Payload's types, the admin's import map, and the page of the kinds. Without an
// argument it makes them again; with --check it says which are not current and leaves them as they are, and whether a
// migration is missing. Run by node --conditions production --import tsx (why: scripts/run/children.mjs).
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { driftOf, fromCollections } from './migration/snapshot.mjs'
import { inRoot } from './run/paths.mjs'

const check = process.argv.includes('--check')
const { generateImportMap } = await import('payload')
const { generateTypes } = await import('payload/node')
const { default: loaded } = await import('../payload.config.ts')
const config = await loaded

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')
const stale = []

/** Payload writes in place, and only when something differs: look before and after, and put the old text back. */
const compare = async (file, generate) => {
  const before = read(file)
  await generate()
  if (read(file) === before) return
  stale.push(relative(inRoot(), file))
  if (check) writeFileSync(file, before)
}

const types = config.typescript.outputFile
const importMap = config.admin.importMap.importMapFile ?? inRoot('src', 'app', '(payload)', 'admin', 'importMap.js')
if (!existsSync(importMap)) writeFileSync(importMap, '')
await compare(importMap, () => generateImportMap(config, { log: false }))
if (check) {
  const draft = join(mkdtempSync(join(tmpdir(), 'bodywork-types-')), 'payload-types.ts')
  process.env.PAYLOAD_TS_OUTPUT_PATH = draft
  await generateTypes(config, { log: false })
  if (read(draft) !== read(types)) stale.push(relative(inRoot(), types))
  rmSync(join(draft, '..'), { recursive: true, force: true })
} else await compare(types, () => generateTypes(config, { log: false }))

const { kindsPage } = await import('./check/kinds-page.ts')
const { resolveConfig, format } = await import('prettier')
const page = inRoot('docs', 'kinds.md')
const finished = await format(kindsPage(), { ...(await resolveConfig(page)), parser: 'markdown' })
await compare(page, () => writeFileSync(page, finished))

// Forms are written by hand; what they and the kinds both say has to be the same.
const { differences } = await import('./check/forms.ts')
const different = differences(config)
for (const difference of different) console.error(difference)

const drift = check ? driftOf(await fromCollections(config)) : []
if (drift.length > 0)
  console.error(
    `The migrations do not make what the collections ask for (${drift.join(', ')}): run npm run migration <name>`,
  )
if (stale.length > 0) {
  const said = check ? 'not current; run node --conditions production --import tsx scripts/generated.mjs' : 'made again'
  console.error(`${stale.join(', ')}: ${said}`)
}
process.exit(different.length > 0 || (check && stale.length + drift.length > 0) ? 1 : 0)
