// Versions below which known holes stand open, and packages we do without. Held here because a feed of advisories is not
// always at hand where the check runs.
import { existsSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { inRoot } from './run/paths.mjs'

const floors = {
  next: '16.4.5',
  payload: '3.90.0',
  'next-intl': '4.9.2',
  sharp: '0.35.5',
  react: '19.2.8',
  'react-dom': '19.2.8',
}

const unwanted = ['form-builder', 'import-export', 'mcp', 'stripe', 'client-upload']

const parts = (version) => version.split('-')[0].split('.').map(Number)

const below = (version, floor) => {
  const [have, want] = [parts(version), parts(floor)]
  const at = have.findIndex((part, index) => part !== want[index])
  return at >= 0 && have[at] < want[at]
}

const read = (file) => JSON.parse(readFileSync(inRoot(file), 'utf8'))

/** What is wrong with the installed versions, one sentence each. */
export const brokenFloors = (dependencies, versionOf) => {
  const problems = []
  for (const [name, floor] of Object.entries(floors)) {
    const version = versionOf(name)
    if (!version) problems.push(`${name} is not installed`)
    else if (below(version, floor)) problems.push(`${name} is ${version}: ${floor} is the oldest without known holes`)
  }
  for (const name of Object.keys(dependencies).filter((name) => name.startsWith('@payloadcms/'))) {
    const version = versionOf(name)
    if (version !== versionOf('payload')) problems.push(`${name} is ${version}, not the version of payload`)
    if (unwanted.some((word) => name.includes(word))) problems.push(`${name} is one of the packages we do without`)
  }
  for (const name of ['next', 'payload', 'react', 'react-dom', 'next-intl', 'sharp']) {
    if (!/^\d/.test(dependencies[name] ?? '')) problems.push(`package.json must pin ${name} to one exact version`)
  }
  return problems
}

const installed = (name) => {
  const file = `node_modules/${name}/package.json`
  return existsSync(inRoot(file)) ? read(file).version : undefined
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { dependencies } = read('package.json')
  const problems = brokenFloors(dependencies, installed)
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}
