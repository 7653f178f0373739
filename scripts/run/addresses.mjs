// The short table at the end of a start: where everything is, and who can sign in.
import { readFileSync } from 'node:fs'
import { inRoot } from './paths.mjs'
import { print } from './progress.mjs'

const demo = async (file) => {
  const { parse } = await import('yaml')
  return parse(readFileSync(inRoot('scripts', 'demo', file), 'utf8'))
}

const table = (rows) => {
  const width = Math.max(...rows.map(([label]) => label.length))
  for (const [label, ...rest] of rows) print(`  ${label.padEnd(width)}  ${rest.join('  ')}`.trimEnd())
}

/** Prints addresses and demo sign-ins of a network that holds the demo. */
export const printDemo = async (port, password) => {
  const clinics = await demo('clinics.yaml')
  const users = await demo('users.yaml')
  print()
  table([
    ['Network', `http://localhost:${port}`],
    ...clinics.map(({ key, brand }) => [brand ?? key, `http://${key}.localhost:${port}`]),
    ['Admin', `http://localhost:${port}/admin`],
  ])
  print()
  print(`  Demo sign-ins, all with the password ${password}`)
  table(
    users.map(({ email, roles, clinics: of, locales }) => [email, roles.join(', '), [...of, ...locales].join(', ')]),
  )
  print()
}

/** Prints the addresses of a network of one's own; where nobody can sign in yet, the link for the first administrator. */
export const printOwn = (port, firstAdminToken) => {
  print()
  table([
    ['Network', `http://localhost:${port}`],
    ['Admin', `http://localhost:${port}/admin`],
  ])
  if (firstAdminToken) {
    print()
    print('  Nobody can sign in yet. This link works once and makes the first administrator:')
    print(`  http://localhost:${port}/admin/create-first-user?token=${firstAdminToken}`)
  }
  print()
}
