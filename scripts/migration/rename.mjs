// Renames, made in a snapshot as PostgreSQL makes them in a database: everything that pointed at the old name follows.

const quoted = (name) => `"${name}"`
const moved = (record, from, to, change = (value) => value) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => (key === from ? [to, change(value)] : [key, value])))
const each = (record, change) => Object.values(record ?? {}).forEach(change)

/** Renames a table in `snapshot`; gives the statement that does it in a database. */
export const renameTable = (snapshot, from, to) => {
  snapshot.tables = moved(snapshot.tables, `public.${from}`, `public.${to}`, (table) => ({ ...table, name: to }))
  each(snapshot.tables, (table) =>
    each(table.foreignKeys, (key) => {
      if (key.tableFrom === from) key.tableFrom = to
      if (key.tableTo === from) key.tableTo = to
    }),
  )
  return `ALTER TABLE ${quoted(from)} RENAME TO ${quoted(to)};`
}

/** The same for a column of `table`. */
export const renameColumn = (snapshot, table, from, to) => {
  const now = (name) => (name === from ? to : name)
  const place = snapshot.tables[`public.${table}`]
  place.columns = moved(place.columns, from, to, (column) => ({ ...column, name: to }))
  each(place.indexes, (index) =>
    index.columns.forEach((part) => {
      if (!part.isExpression) part.expression = now(part.expression)
    }),
  )
  for (const kind of ['compositePrimaryKeys', 'uniqueConstraints'])
    each(place[kind], (key) => (key.columns = key.columns.map(now)))
  each(snapshot.tables, ({ foreignKeys }) =>
    each(foreignKeys, (key) => {
      if (key.tableFrom === table) key.columnsFrom = key.columnsFrom.map(now)
      if (key.tableTo === table) key.columnsTo = key.columnsTo.map(now)
    }),
  )
  return `ALTER TABLE ${quoted(table)} RENAME COLUMN ${quoted(from)} TO ${quoted(to)};`
}

/**
 * The types that were named after what has a new name now: a column whose old type is wanted nowhere any more, and whose
 * new one was not there before. Renames them in `snapshot`; gives the statements.
 */
export const renameTypes = (snapshot, wanted) => {
  const names = new Map()
  for (const [key, { columns }] of Object.entries(wanted.tables)) {
    for (const { name, type } of Object.values(columns)) {
      const was = snapshot.tables[key]?.columns[name]?.type
      const isNew = `public.${type}` in wanted.enums && !(`public.${type}` in snapshot.enums)
      if (was && isNew && `public.${was}` in snapshot.enums && !(`public.${was}` in wanted.enums)) names.set(was, type)
    }
  }
  for (const [from, to] of names) {
    snapshot.enums = moved(snapshot.enums, `public.${from}`, `public.${to}`, (type) => ({ ...type, name: to }))
    each(snapshot.tables, ({ columns }) =>
      each(columns, (column) => {
        if (column.type === from) column.type = to
      }),
    )
  }
  return [...names].map(([from, to]) => `ALTER TYPE ${quoted(from)} RENAME TO ${quoted(to)};`)
}
