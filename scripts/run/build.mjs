// Builds when sources changed since the last build, and never under the feet of a site that is being served.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hasIslands, placeIslands } from '../build/islands.mjs'
import { runNode } from './children.mjs'
import { requireRoom } from './disk.mjs'
import { Failure } from './failure.mjs'
import { withLock } from './lock.mjs'
import { inRoot, makeState, root } from './paths.mjs'
import { presenterVersion } from './presenter.mjs'
import { say, step } from './progress.mjs'
import { others } from './running.mjs'
import { buildFingerprint } from './sources.mjs'

const stampOf = (dist) => inRoot(dist, 'bodywork', 'stamp.json')

const readStamp = (dist) => {
  try {
    return JSON.parse(readFileSync(stampOf(dist), 'utf8'))
  } catch {
    return undefined
  }
}

const isCurrent = (dist, fingerprint) => readStamp(dist)?.fingerprint === fingerprint && hasIslands(dist)

const build = async (dist, fingerprint, log) => {
  requireRoom(root, 500)
  const presenter = presenterVersion()
  await step('Building the site', 'Site built', () =>
    runNode([inRoot('scripts', 'build', 'site.mjs')], {
      env: { NEXT_DIST_DIR: dist, PRESENTER_VERSION: presenter },
      log,
      tail: 60,
      failure: 'The site could not be built.',
    }),
  )
  mkdirSync(inRoot(dist, 'bodywork'), { recursive: true })
  writeFileSync(stampOf(dist), `${JSON.stringify({ fingerprint, presenter, at: new Date().toISOString() })}\n`)
}

/**
 * Gives the folder of a build that matches the sources, building first where there is none. While another command of
 * this checkout serves `.next`, that folder is left alone: `spare` names one to use instead (npm test has `.next-test`).
 */
export const ensureBuilt = async (state, { spare } = {}) => {
  // Builds belong to the checkout, not to a state folder: the lock and the list of servers are the checkout's own.
  const checkout = makeState(inRoot('.bodywork'))
  const waiting = (pid) => say(`  waiting for process ${pid}, which is building`)
  const work = async () => {
    const fingerprint = buildFingerprint()
    const wanted = process.env.NEXT_DIST_DIR || '.next'
    for (const dist of [wanted, spare].filter(Boolean)) if (isCurrent(dist, fingerprint)) return dist
    const server = others(checkout).find((other) => other.dist === wanted)
    if (server && !spare) {
      throw new Failure(
        `Sources changed while process ${server.pid} serves the earlier build: stop it, then start again.`,
      )
    }
    const dist = server ? spare : wanted
    await build(dist, fingerprint, join(state, 'logs', 'build.log'))
    return dist
  }
  return withLock(join(checkout, 'build.lock'), work, { limit: 900_000, waiting })
}

/** The build in `dist` as it stands, whatever the sources say: {presenter}, the version of the presenting code in it. */
export const standingBuild = (dist) => {
  const stamp = readStamp(dist)
  if (!stamp || !hasIslands(dist)) throw new Failure(`There is no finished build in ${dist}: run npm run build first.`)
  return stamp
}

/** The server's file of a build, whose islands are put in their place. */
export const serverFile = (dist) => {
  const file = inRoot(dist, 'bodywork', 'server.mjs')
  if (!existsSync(file)) throw new Failure(`The build in ${dist} has no server: remove that folder and start again.`)
  placeIslands(dist)
  return file
}
