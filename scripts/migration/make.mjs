// The program behind `npm run migration`: writes the next migration from the collections, or says what it must be told.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrationFolder, migrations } from '../run/migrations.mjs'
import { statementsBetween, Undecided } from './difference.mjs'
import { fromCollections, readSnapshot, writeSnapshot } from './snapshot.mjs'

const first = '0001-working-copies.sql'
const made = '-- Made by `npm run migration` from the collections: the tables of the working copies.'
const asLedgerOwner = `-- On the ledger's tables, as their owner:
SELECT set_config('role', tableowner, true) FROM pg_tables WHERE schemaname = 'ledger' AND tablename = 'publications';`
const byHand = `-- What this is for.
${asLedgerOwner}
`

const usage = `Write: npm run migration <name> -- [options], the name in small letters, such as add-a-position.
  --rename table.old=new   a column that has a new name (--rename old=new for a table)
  --drop table.column      a column that goes, with what is in it (--drop table for a table)
  --fill table.column=sql  what a new column that may not be empty holds in the rows there are
  --empty                  a file for SQL of your own, such as the ledger's
  --first                  folds all changes of the collections into ${first}, for as long as no network runs`

/** A wrong call, or something to decide: its message is all that is printed. */
class Refusal extends Error {}

const takesValue = ['--rename', '--drop', '--fill']
const plain = ['--empty', '--first']

const pair = (text) => {
  const at = text.indexOf('=')
  if (at < 1 || at === text.length - 1)
    throw new Refusal(`"${text}" should be two things with = between them.\n${usage}`)
  return [text.slice(0, at), text.slice(at + 1)]
}

/** The arguments as {name, flags, renames, drops, fills}. */
const read = (args) => {
  const asked = { name: undefined, flags: new Set(), renames: [], drops: [], fills: [] }
  for (let at = 0; at < args.length; at++) {
    const word = args[at]
    if (plain.includes(word)) asked.flags.add(word)
    else if (takesValue.includes(word)) {
      const value = args[++at] ?? ''
      if (word === '--drop') asked.drops.push(value)
      else {
        const [left, right] = pair(value)
        if (word === '--rename') asked.renames.push({ from: left, to: right })
        else asked.fills.push({ column: left, value: right })
      }
    } else if (asked.name === undefined && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(word)) asked.name = word
    else throw new Refusal(`"${word}" is not understood.\n${usage}`)
  }
  return asked
}

const write = (name, text) => {
  writeFileSync(join(migrationFolder, name), text)
  console.log(`Written: migrations/${name}. Read it before you keep it; once applied somewhere it is never edited.`)
}

/** A new language of the content gets its text search; PostgreSQL names its own by their English names. */
const searchIn = (was, wanted) => {
  const spoken = ({ enums }) => enums['public._locales']?.values ?? []
  const added = spoken(wanted).filter((locale) => !spoken(was).includes(locale))
  const names = new Intl.DisplayNames('en', { type: 'language' })
  const calls = added.map((locale) => `SELECT ledger.add_language('${locale}', '${names.of(locale).toLowerCase()}');`)
  return calls.length === 0 ? [] : [asLedgerOwner, ...calls, "SELECT set_config('role', 'none', true);"]
}

const nextNumber = () => String((migrations().at(-1)?.number ?? 0) + 1).padStart(4, '0')
const sqlOf = (statements) => `${made}\n${statements.map((each) => each.trim()).join('\n')}\n`

const writeFirst = async ({ wanted, generateMigration }) => {
  const later = migrations().filter(({ name, sql }) => name !== first && sql.startsWith(made))
  if (later.length > 0) {
    const names = later.map(({ name }) => name).join(', ')
    throw new Refusal(`${names}: what these add would be in ${first} as well; delete them first.`)
  }
  const nothing = { ...wanted, tables: {}, enums: {} }
  write(first, sqlOf(await statementsBetween(nothing, wanted, generateMigration)))
  writeSnapshot(wanted)
}

const main = async () => {
  const { name, flags, ...decisions } = read(process.argv.slice(2))
  if (flags.has('--empty') && name) return write(`${nextNumber()}-${name}.sql`, byHand)
  if (!name && !flags.has('--first')) throw new Refusal(usage)
  const { default: config } = await import('../../payload.config.ts')
  const both = await fromCollections(config)
  if (flags.has('--first')) return writeFirst(both)
  const was = readSnapshot()
  const changes = await statementsBetween(was, both.wanted, both.generateMigration, decisions)
  const statements = [...changes, ...searchIn(was, both.wanted)]
  if (statements.length === 0)
    throw new Refusal('The collections ask for nothing that the migrations lack. For SQL of your own add --empty.')
  write(`${nextNumber()}-${name}.sql`, sqlOf(statements))
  writeSnapshot(both.wanted)
}

main().then(
  () => process.exit(0),
  (problem) => {
    const known = problem instanceof Refusal || problem instanceof Undecided || problem?.name === 'Failure'
    console.error(known ? problem.message : problem)
    process.exit(1)
  },
)
