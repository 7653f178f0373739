// The room map of the README: which rooms there are, what they are for, and what each imports in fact. Without an
// argument it rewrites the map between the `rooms` markers; with --check it only says whether the map is true.
import { createRequire } from 'node:module'
import { readFileSync, writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { inRoot } from './run/paths.mjs'

const require = createRequire(import.meta.url)
const rooms = require('./check/rooms.json')
const [begin, end] = ['<!-- rooms -->', '<!-- /rooms -->']

const roomOf = (file) => rooms.find(({ path }) => new RegExp(path).test(file))?.name

/** The modules there are, and for each room the rooms it imports. */
const imports = async () => {
  const { options } = require('../.dependency-cruiser.cjs')
  const { output } = await cruise(['src', 'payload.config.ts'], { ...options, ruleSet: undefined }, undefined, {
    tsConfig: extractTSConfig(inRoot('tsconfig.json')),
  })
  const found = new Map(rooms.map(({ name }) => [name, new Set()]))
  for (const { source, dependencies } of output.modules) {
    const from = roomOf(source)
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved)
      if (from && to && from !== to) found.get(from)?.add(to)
    }
  }
  return { found, output }
}

const folder = (path) => path.replace(/\(\?!.*$/, '').replace(/[\^$\\]/g, '')

/** The map as Markdown. */
export const roomMap = async () => {
  const { found, output } = await imports()
  const rows = rooms
    // A room that nothing stands in yet is not shown.
    .filter(({ path }) => output.modules.some(({ source }) => new RegExp(path).test(source)))
    .map(({ name, path, says }) => {
      const to = [...(found.get(name) ?? [])].sort().join(', ')
      return `| ${name} | \`${folder(path)}\` | ${says} | ${to || '–'} |`
    })
  return ['| room | where | what it is for | imports |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

const main = async () => {
  const file = inRoot('README.md')
  const text = readFileSync(file, 'utf8')
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`README.md has no ${begin} … ${end} section`)
  const fresh = `${text.slice(0, from + begin.length)}\n\n${await roomMap()}\n\n${text.slice(to)}`
  const { format, resolveConfig } = await import('prettier')
  const wanted = await format(fresh, { ...(await resolveConfig(file)), filepath: file })
  if (wanted === text) return
  if (process.argv.includes('--check')) {
    console.error('The room map in README.md is not true any more: run node scripts/room-map.mjs')
    process.exitCode = 1
  } else writeFileSync(file, wanted)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main()
