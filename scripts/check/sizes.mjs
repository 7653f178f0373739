// The sizes of files and the names of folders: nothing over 250 lines but data and generated files, and no drawers.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { inRoot } from '../run/paths.mjs'

const limit = 250
const source = /\.(tsx?|mts|[mc]?js|css|sql|sh)$/
const generated = /^src\/payload-types\.ts$|importMap\.js$|^migrations\/0001-working-copies\.sql$/
const skipped = /^(node_modules|public|test-results|playwright-report|media|\..*)$/
const drawers = /^(utils?|helpers?|lib|common|misc)$/

const walk = (folder, found) => {
  for (const entry of readdirSync(inRoot(folder), { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (skipped.test(entry.name)) continue
      if (drawers.test(entry.name)) found.push(`${path}: a drawer; name the folder after what it is about`)
      walk(path, found)
    } else if (source.test(entry.name) && !generated.test(path)) {
      const lines = readFileSync(inRoot(path), 'utf8').split('\n').length - 1
      if (lines > limit) found.push(`${path}: ${lines} lines, ${limit} is the most`)
    }
  }
  return found
}

const problems = walk('', [])
for (const problem of problems) console.error(problem)
process.exitCode = problems.length > 0 ? 1 : 0
