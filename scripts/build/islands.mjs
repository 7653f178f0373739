// The islands: what little runs in a visitor's browser, each one small module bundled to a file named by its content.
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { inRoot } from '../run/paths.mjs'

const source = () => inRoot('src', 'site', 'islands')
const target = () => inRoot('public', 'islands')
const manifestFile = () => join(target(), 'manifest.json')
const fileOf = (address) => join(target(), basename(address))

/** The islands there are: name → entry file. */
const entries = () =>
  existsSync(source())
    ? Object.fromEntries(
        readdirSync(source())
          .map((name) => [name, join(source(), name, 'index.ts')])
          .filter(([, file]) => existsSync(file)),
      )
    : {}

const options = (mode) => ({
  entryPoints: entries(),
  outdir: target(),
  entryNames: mode === 'production' ? '[name]-[hash]' : '[name]',
  bundle: true,
  format: 'esm',
  platform: 'browser',
  target: ['es2022'],
  minify: mode === 'production',
  sourcemap: mode === 'production' ? false : 'inline',
  legalComments: 'none',
  metafile: true,
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  tsconfig: inRoot('tsconfig.json'),
  absWorkingDir: inRoot(),
  logLevel: 'silent',
})

/** Writes name → address, which the front door reads when it starts. */
const writeManifest = ({ outputs }) => {
  const manifest = {}
  for (const [file, { entryPoint }] of Object.entries(outputs)) {
    if (entryPoint) manifest[basename(join(entryPoint, '..'))] = `/islands/${basename(file)}`
  }
  mkdirSync(target(), { recursive: true })
  writeFileSync(manifestFile(), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

/** The builds' own notes of their islands: `.next` and what stands beside it. */
const notes = () =>
  readdirSync(inRoot())
    .map((name) => inRoot(name, 'bodywork', 'islands.json'))
    .filter((file) => /^\.next/.test(relative(inRoot(), file)) && existsSync(file))

/** Removes files that no build names any more. */
const sweep = () => {
  const named = new Set(notes().flatMap((file) => Object.values(JSON.parse(readFileSync(file, 'utf8'))).map(fileOf)))
  for (const name of readdirSync(target())) {
    const file = join(target(), name)
    if (file !== manifestFile() && !named.has(file)) rmSync(file, { force: true })
  }
}

/** Whether every island of the build in `dist` is still there. */
export const hasIslands = (dist) => {
  const note = inRoot(dist, 'bodywork', 'islands.json')
  return (
    existsSync(note) &&
    Object.values(JSON.parse(readFileSync(note, 'utf8'))).every((address) => existsSync(fileOf(address)))
  )
}

/** Makes the islands of the build in `dist` those that a server starting now will name; development has others. */
export const placeIslands = (dist) => copyFileSync(inRoot(dist, 'bodywork', 'islands.json'), manifestFile())

/** Bundles all islands for production; gives name → address. */
export const buildIslands = async () => {
  const { build } = await import('esbuild')
  const { metafile } = await build(options('production'))
  const manifest = writeManifest(metafile)
  for (const [name, address] of Object.entries(manifest)) {
    console.log(`island ${name}: ${(readFileSync(fileOf(address)).length / 1000).toFixed(1)} kB`)
  }
  return manifest
}

/** Writes down in the build in `dist` which islands it names, and removes those that no build names any more. */
export const noteIslands = (dist, manifest) => {
  mkdirSync(inRoot(dist, 'bodywork'), { recursive: true })
  writeFileSync(inRoot(dist, 'bodywork', 'islands.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  sweep()
}

/** Bundles all islands and again whenever one changes, until `stop` is called; for development. */
export const watchIslands = async () => {
  const { context } = await import('esbuild')
  const plugin = {
    name: 'manifest',
    setup: (build) => build.onEnd(({ metafile }) => void (metafile && writeManifest(metafile))),
  }
  const watching = await context({ ...options('development'), plugins: [plugin] })
  await watching.rebuild()
  await watching.watch()
  return { stop: () => watching.dispose() }
}
