// The tables of the working copies, as Payload would make them from the collections, and as the migrations have made them.
// Both are snapshots in the form of drizzle-kit (version 7), without its random ids, so that they can be compared.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from '../run/paths.mjs'

export const snapshotFile = inRoot('migrations', 'working-copies.json')

// Nothing is opened or signed here: the configuration only has to load.
process.env.DATABASE_URL ||= 'postgres://nobody@127.0.0.1:9/none'
process.env.PAYLOAD_SECRET ||= 'not a secret, nothing is signed with it'

const sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([name, inner]) => [name, sorted(inner)])
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)))
}

const shown = ({ tables, enums }) => sorted({ tables, enums })

/** One line for each column, index and key, so that a change of the collections reads as one. */
const print = (value, indent = '') => {
  const deep = typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0
  if (!deep || indent.length >= 8) return JSON.stringify(value)
  const lines = Object.entries(value).map(
    ([name, inner]) => `${indent}  ${JSON.stringify(name)}: ${print(inner, `${indent}  `)}`,
  )
  return `{\n${lines.join(',\n')}\n${indent}}`
}

/** A snapshot as text: the same collections always give the same. */
const textOf = (snapshot) => `${print(shown(snapshot))}\n`

/** What drizzle-kit wants besides tables and enums, which are all that Payload makes. */
const whole = ({ tables, enums }) => ({
  ...{ id: '00000000-0000-0000-0000-000000000000', prevId: '00000000-0000-0000-0000-000000000000' },
  ...{ version: '7', dialect: 'postgresql', tables, enums },
  ...{
    schemas: {},
    sequences: {},
    roles: {},
    policies: {},
    views: {},
    _meta: { schemas: {}, tables: {}, columns: {} },
  },
})

/** The snapshot that the migrations lead to; one without tables before there are any. */
export const readSnapshot = () =>
  whole(existsSync(snapshotFile) ? JSON.parse(readFileSync(snapshotFile, 'utf8')) : { tables: {}, enums: {} })

export const writeSnapshot = (snapshot) => writeFileSync(snapshotFile, textOf(snapshot))

/** The snapshot that the collections ask for, and drizzle-kit's differ. No database is opened. */
export const fromCollections = async (config) => {
  const { getPayload } = await import('payload')
  const { db } = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  const { generateDrizzleJson, generateMigration } = db.requireDrizzleKit()
  return { wanted: whole(await generateDrizzleJson(db.schema)), generateMigration }
}

/** The tables, columns and types in which the collections and the migrations differ; none where they agree. */
export const driftOf = ({ wanted }) => {
  const known = readSnapshot()
  const named = (kind) =>
    Object.keys({ ...known[kind], ...wanted[kind] }).filter(
      (key) => JSON.stringify(sorted(known[kind][key] ?? null)) !== JSON.stringify(sorted(wanted[kind][key] ?? null)),
    )
  return [...named('tables'), ...named('enums')].map((key) => key.replace(/^public\./, ''))
}
