// The measurements, each giving plain figures: pages nobody has asked for yet, kept pages under load, weight, publishing.
import { gunzipSync } from 'node:zlib'
import { ask, median } from './ask.mjs'
import { load } from './load.mjs'
import { startNginx } from './nginx.mjs'
import { publishAndWatch } from './publishing.mjs'
import { weigh } from './weight.mjs'

const rounds = 3
const seconds = 6

/** Asks for pages that are not kept; gives the median and the most of their statements and milliseconds. */
export const measureUncached = async ({ port, statements }, host, paths) => {
  const costs = []
  for (const path of paths) {
    const before = statements()
    const { status, ms } = await ask(port, host, path)
    if (status !== 200) throw new Error(`${host}${path} answered ${status}`)
    costs.push({ statements: statements() - before, ms })
  }
  const of = (name, pick) => pick(costs.map((cost) => cost[name]))
  const most = (numbers) => Math.max(...numbers)
  return {
    pages: costs.length,
    statements: { median: of('statements', median), most: of('statements', most) },
    ms: { median: of('ms', median), most: of('ms', most) },
  }
}

/**
 * Loads kept pages and, in turn with them, nginx with the same bytes; gives per page the median round of each.
 * `pages` is name → path on the host.
 */
export const measureCached = async ({ port }, host, pages) => {
  const files = {}
  for (const [name, path] of Object.entries(pages)) {
    const { body } = await ask(port, host, path, { headers: { 'accept-encoding': 'gzip' } })
    files[`${name}.html`] = { gzipped: body, plain: gunzipSync(body) }
  }
  const nginx = await startNginx(files)
  const middle = (results) => [...results].sort((a, b) => a.rate - b.rate)[Math.floor(results.length / 2)]
  const figures = {}
  for (const [name, path] of Object.entries(pages)) {
    const ours = []
    const theirs = []
    await load(port, host, path, 2)
    for (let round = 0; round < rounds; round += 1) {
      if (nginx) theirs.push(await load(nginx, host, `/${name}.html`, seconds))
      ours.push(await load(port, host, path, seconds))
    }
    figures[name] = { bytes: files[`${name}.html`].gzipped.length, ours: middle(ours), nginx: nginx && middle(theirs) }
  }
  return figures
}

/** The heaviest of some pages. */
export const measureWeight = async ({ port }, host, paths) => {
  const weights = []
  for (const path of paths) weights.push(await weigh(port, host, path))
  return weights.sort((a, b) => b.all - a.all)[0]
}

/** Publishes a name twenty times; gives median and worst of the call and of the time until visitors see it. */
export const measurePublishing = async (session, target, times = 20) => {
  const results = []
  for (let n = 1; n <= times; n += 1) {
    results.push(await publishAndWatch(session, { ...target, name: `${target.name} ${n}` }))
  }
  const written = results.map((result) => result.written)
  const visible = results.map((result) => result.visible)
  return {
    times,
    written: { median: median(written), worst: Math.max(...written) },
    visible: { median: median(visible), worst: Math.max(...visible) },
  }
}
