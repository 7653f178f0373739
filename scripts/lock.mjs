// The lock file for every platform. npm leaves out optional packages that a registry does not offer, those of other
// platforms for one, and `npm ci` then refuses the file. This adds what is missing, in the version its dependent names;
// with --check it only says so.
import { readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from './run/paths.mjs'

const file = inRoot('package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const { packages } = lock

const systems = ['darwin', 'win32', 'linux', 'freebsd', 'android', 'openbsd', 'netbsd', 'sunos', 'aix', 'openharmony']
const processors = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32', 'arm']

/** Where a package finds another one, as Node looks for it: in its own folder, then in those above. */
const resolve = (from, name) => {
  const cut = from.lastIndexOf('/node_modules/')
  const path = `${from ? `${from}/` : ''}node_modules/${name}`
  if (packages[path] || !from) return packages[path] && path
  return resolve(cut < 0 ? '' : from.slice(0, cut), name)
}

/** Platform packages carry their platform in their name; npm needs it to leave them out elsewhere. */
const entryFor = (name, version, dev) => {
  const os = name.includes('windows') ? 'win32' : systems.find((system) => name.includes(system))
  const cpu = processors.find((processor) => name.includes(processor))
  const libc = os === 'linux' && (name.includes('musl') ? 'musl' : name.includes('gnu') && 'glibc')
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(dev ? { dev } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
  }
}

const missing = {}
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (/^\d/.test(version) && !resolve(path, name)) missing[`node_modules/${name}`] = entryFor(name, version, dev)
  }
}

const names = Object.keys(missing)
if (names.length > 0 && process.argv.includes('--check')) {
  console.error(
    `package-lock.json lacks ${names.length} optional packages of other platforms: run node scripts/lock.mjs`,
  )
  process.exitCode = 1
} else if (names.length > 0) {
  lock.packages = Object.fromEntries(
    Object.entries({ ...packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en')),
  )
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
}
