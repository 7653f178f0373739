/**
 * All ten points: the next version of the code, built, starts on what this one left and is killed; started again, it must
 * serve. Run by `npm run prove -- path`, which names the database and the folder of pictures that were left.
 */
import { Client } from 'pg'
import { freePort } from '../../scripts/run/ports.mjs'
import { killedAt } from './killed-start'
import { leaveBehind } from './left-behind'
import { makeNextCode } from './next-code'
import { points } from './points'
import { runNode } from '../../scripts/run/children.mjs'

const [admin = '', database = '', media = '', given] = process.argv.slice(2)

/** Every public address that the database names on the network's own host, asked of the network that now serves. */
const unanswered = async (url: string, port: number): Promise<string[]> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ path: string }>(
    `SELECT '/' || locale || '/' || collection || '/' || slug AS path FROM ledger.live_publications
     WHERE clinic_key IS NULL AND slug IS NOT NULL AND collection IN ('techniques', 'contraindications', 'articles')
     UNION ALL SELECT file FROM ledger.live_publications, unnest(files) file
     WHERE collection = 'media'`,
  )
  await client.end()
  const wrong: string[] = []
  for (const { path } of rows) {
    const { status } = await fetch(`http://localhost:${port}${encodeURI(path)}`, { redirect: 'manual' })
    if (status !== 200) wrong.push(`${path} answers ${status}`)
  }
  return wrong
}

const code = given ? { root: given, remove: () => {} } : await makeNextCode()
let failed = 0
try {
  if (!given) {
    const url = new URL(admin)
    url.pathname = `/${database}`
    const client = new Client({ connectionString: url.href })
    await client.connect()
    await leaveBehind(client, media)
    await client.end()
  }
  await runNode([`${code.root}/scripts/build.mjs`], { cwd: code.root, failure: 'The next version could not be built.' })
  const port = (await freePort()) as number
  const start = { root: code.root, script: 'scripts/start.mjs', through: /Ready at/, env: { PORT: String(port) } }
  for (const point of points) {
    const [outcome] = await killedAt({ admin, database, media }, start, [point], (url) => unanswered(url, port))
    // A release that changes less has fewer points to be killed at; the proof's own next version must come by all of them.
    const problems = [...(outcome?.lost ?? ['it was not tried']), ...(outcome?.reached || given ? [] : ['not reached'])]
    console.log(`${problems.length > 0 ? '✗' : '✓'} ${point.title}${outcome?.reached ? '' : ' (did not come by)'}`)
    for (const problem of problems) console.log(`    ${problem}`)
    failed += problems.length > 0 ? 1 : 0
  }
} finally {
  code.remove()
}
console.log(`${points.length - failed} passed, ${failed} failed`)
process.exit(failed > 0 ? 1 : 0)
