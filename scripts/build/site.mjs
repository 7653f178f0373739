// Makes the production build: islands, Next's output, and the server as one file beside it. Started by scripts/run/build.mjs,
// which knows when it is needed; `NEXT_DIST_DIR` names the folder (.next unless a running site uses that one).
import { rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildIslands, noteIslands } from './islands.mjs'
import { runNode } from '../run/children.mjs'
import { inRoot } from '../run/paths.mjs'

const dist = process.env.NEXT_DIST_DIR || '.next'
const next = createRequire(import.meta.url).resolve('next/dist/bin/next')

const bundleServer = async () => {
  const { build } = await import('esbuild')
  await build({
    entryPoints: [inRoot('src', 'delivery', 'main.ts')],
    outfile: inRoot(dist, 'bodywork', 'server.mjs'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: ['node20'],
    sourcemap: true,
    tsconfig: inRoot('tsconfig.json'),
    absWorkingDir: inRoot(),
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
}

rmSync(inRoot(dist, 'bodywork'), { recursive: true, force: true })
const islands = await buildIslands()
try {
  await runNode([next, 'build'], {
    env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', NEXT_DIST_DIR: dist },
    line: (line) => console.log(line),
  })
} catch {
  process.exit(1) // Next has said why.
}
// Next empties its folder when it begins: what we add comes afterwards.
await bundleServer()
noteIslands(dist, islands)
