// Fingerprints of files, by which a command knows that work done before still holds.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from './paths.mjs'

const filesUnder = (path) => {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

/** A hash over names and contents of files and folders of the checkout, leaving out what `except` matches. */
const fingerprint = (paths, except = /$^/) => {
  const hash = createHash('sha256')
  for (const path of paths) {
    for (const file of filesUnder(inRoot(path))) {
      const name = file.slice(inRoot().length)
      if (except.test(name)) continue
      hash.update(`${name}\0`).update(readFileSync(file)).update('\0')
    }
  }
  return hash.digest('hex')
}

const built = [
  'src',
  'public',
  'payload.config.ts',
  'next.config.mjs',
  'package-lock.json',
  'scripts/build',
  'scripts/run/presenter.mjs',
]

/** The compiler's options; Next adds its own folders to the rest of that file while it builds. */
const compilerOptions = () => {
  const text = readFileSync(inRoot('tsconfig.json'), 'utf8')
  try {
    return JSON.stringify(JSON.parse(text).compilerOptions)
  } catch {
    return text
  }
}

/** The fingerprint of all that the production build is made from. */
export const buildFingerprint = () => {
  const files = fingerprint(built, /^[\\/]?public[\\/]islands/)
  return createHash('sha256').update(files).update(compilerOptions()).digest('hex')
}
