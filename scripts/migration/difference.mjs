// The way from one snapshot to another, in SQL. drizzle-kit asks at the terminal, for ever, where things both come and go:
// so it is shown first what comes and then what goes. What would be lost is never guessed: it is renamed or dropped as told.
import { renameColumn, renameTable, renameTypes } from './rename.mjs'

/** Something that only a person can decide; each line says what to write. */
export class Undecided extends Error {}

const tableOf = (key) => key.replace(/^public\./, '')
const columnsOf = (snapshot, table) => snapshot.tables[`public.${table}`]?.columns ?? {}
const missingIn = (snapshot, other) => Object.keys(snapshot).filter((key) => !(key in other))

const rename = (was, wanted, { from, to }, unclear) => {
  const [table, column] = from.split('.')
  const has = (snapshot, name) => (column ? name in columnsOf(snapshot, table) : `public.${name}` in snapshot.tables)
  if (!has(was, column ?? table)) unclear.push(`--rename ${from}=${to}: there is no ${from} in the migrations.`)
  else if (!has(wanted, to)) unclear.push(`--rename ${from}=${to}: the collections do not ask for ${to}.`)
  else if (has(was, to)) unclear.push(`--rename ${from}=${to}: ${to} is there already.`)
  else return [column ? renameColumn(was, table, column, to) : renameTable(was, table, to)]
  return []
}

const sameShape = (a, b) => a.type === b.type && Boolean(a.notNull) === Boolean(b.notNull)

/** What a lost column could have become: a new one of its table, first those that look alike. */
const heirs = (was, wanted, table, name) => {
  const added = missingIn(columnsOf(wanted, table), columnsOf(was, table))
  const old = columnsOf(was, table)[name]
  const alike = added.filter((each) => sameShape(old, columnsOf(wanted, table)[each]))
  return alike.length > 0 ? alike : added
}

const say = (what, options) => `${what}: write ${options.map((option) => `--${option}`).join(' or ')}`

/** What would be lost, and nobody has said that it may. */
const losses = (was, wanted, drops) => {
  const tables = missingIn(was.tables, wanted.tables).map(tableOf)
  const newTables = missingIn(wanted.tables, was.tables).map(tableOf)
  const found = tables
    .filter((table) => !drops.has(table))
    .map((table) =>
      say(`the table ${table} is gone`, [...newTables.map((to) => `rename ${table}=${to}`), `drop ${table}`]),
    )
  for (const table of Object.keys(wanted.tables).map(tableOf)) {
    for (const name of missingIn(columnsOf(was, table), columnsOf(wanted, table))) {
      const from = `${table}.${name}`
      if (drops.has(from)) continue
      const renames = heirs(was, wanted, table, name).map((to) => `rename ${from}=${to}`)
      found.push(say(`the column ${from} is gone`, [...renames, `drop ${from}`]))
    }
  }
  return found
}

/** New columns that may not be empty, in tables that may have rows. */
const blanks = (was, wanted) =>
  Object.keys(wanted.tables)
    .filter((key) => key in was.tables)
    .flatMap((key) =>
      missingIn(wanted.tables[key].columns, was.tables[key].columns)
        .map((name) => wanted.tables[key].columns[name])
        .filter(
          ({ notNull, primaryKey, type, ...column }) =>
            notNull && !primaryKey && !/serial/.test(type) && !('default' in column),
        )
        .map(({ name }) => `${tableOf(key)}.${name}`),
    )

/** `was`, and all that is new in `wanted`; columns that must be filled are still allowed to be empty. */
const withAdditions = (was, wanted, filled) => {
  const both = structuredClone(was)
  both.enums = { ...wanted.enums, ...both.enums }
  for (const [key, table] of Object.entries(wanted.tables)) {
    const known = both.tables[key]
    if (!known) both.tables[key] = structuredClone(table)
    else
      for (const name of missingIn(table.columns, known.columns)) {
        const notNull = table.columns[name].notNull && !filled.has(`${tableOf(key)}.${name}`)
        known.columns[name] = { ...table.columns[name], notNull }
      }
  }
  return both
}

/**
 * The statements from `before` to `wanted`.
 *
 * @param decisions renames: [{from: 'table' or 'table.column', to}], drops: ['table' or 'table.column'], fills:
 *   [{column: 'table.column', value: an SQL expression}]. Tables are renamed before columns.
 * @throws Undecided with all that is left to decide
 */
export const statementsBetween = async (before, wanted, generateMigration, decisions = {}) => {
  const { renames = [], drops = [], fills = [] } = decisions
  const was = structuredClone(before)
  const unclear = []
  const isColumn = ({ from }) => from.includes('.')
  const inOrder = [...renames.filter((each) => !isColumn(each)), ...renames.filter(isColumn)]
  const renamed = inOrder.flatMap((each) => rename(was, wanted, each, unclear))
  renamed.push(...renameTypes(was, wanted))
  unclear.push(...losses(was, wanted, new Set(drops)))
  const value = new Map(fills.map((fill) => [fill.column, fill.value]))
  const empty = blanks(was, wanted)
  for (const column of empty.filter((name) => !value.has(name)))
    unclear.push(`the column ${column} is new and may not be empty: write --fill ${column}=<value in SQL>`)
  for (const column of value.keys())
    if (!empty.includes(column)) unclear.push(`--fill ${column}: it is no new column that must be filled.`)
  if (unclear.length > 0) throw new Undecided(unclear.join('\n'))
  const between = withAdditions(was, wanted, value)
  return [
    ...renamed,
    ...(await generateMigration(was, between)),
    ...[...value].map(([place, sql]) => {
      const [table, name] = place.split('.')
      return `UPDATE "${table}" SET "${name}" = ${sql};`
    }),
    ...(await generateMigration(between, wanted)),
  ]
}
