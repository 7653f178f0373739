// The version of the code that makes views: a hash over all that `present` is made of, its schemas and packages included.
// Nobody has to remember to raise it, and a change that cannot be seen in a view (a comment, a name) leaves it as it is.
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { inRoot } from './paths.mjs'

let known

/** Twelve hex digits. Needs the dependencies installed. */
export const presenterVersion = () => {
  if (known) return known
  const { buildSync } = createRequire(import.meta.url)('esbuild')
  const { outputFiles } = buildSync({
    entryPoints: [inRoot('src', 'publishing', 'present', 'index.ts')],
    bundle: true,
    minify: true,
    write: false,
    platform: 'node',
    format: 'esm',
    legalComments: 'none',
    tsconfig: inRoot('tsconfig.json'),
    absWorkingDir: inRoot(),
    logLevel: 'warning',
  })
  known = createHash('sha256').update(outputFiles[0].contents).digest('hex').slice(0, 12)
  return known
}
