/**
 * Seeds the demo network: working copies from the data files, signed and published through the door like an editor's.
 * Idempotent by key: what is there already is left as it is, and publishing the same words again leaves no trace.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createLocalReq, getPayload } from 'payload'
import { parse } from 'yaml'
import config from '@payload-config'
import type { KindName } from '@/domain/kinds'
import { doorPool } from '@/publishing/ledger/database'
import { env } from '@/env'
import { becameStale, newSlug, publishChange, publishCollections } from './publish'
import { demoFolder } from './read'
import { resetDemo } from './reset'
import { tellSince } from './since'
import { createDocuments, fillDocuments, linkAccounts, writePlain } from './write'

/** In the order in which they are filled: each after what it refers to, as far as there is an order. */
const shared: readonly KindName[] = [
  'clinicians',
  'references',
  'glossary',
  'contraindications',
  'techniques',
  'jurisdictions',
  'warning-signs',
  'faqs',
  'articles',
  'pages',
  'network',
]
const owned: readonly KindName[] = ['clinics', 'therapists', 'services', 'insurances', 'overlays', 'notices']

const story = parse(readFileSync(join(demoFolder, 'story.yaml'), 'utf8')) as { openedAt: Date; signedAt: Date }
const iso = (date: Date | string): string => new Date(date).toISOString()

/** The demo's own past: the network's clock stands at `moment` while `work` runs, and goes on where it was afterwards. */
const atMoment = async (moment: string, work: () => Promise<void>): Promise<void> => {
  const pool = doorPool()
  const { rows } = await pool.query<{ shift: string }>('SELECT shift::text FROM ledger.clock')
  // Taken up again after an interruption, the story goes on where it broke off: nothing begins before what is there.
  await pool.query(
    `UPDATE ledger.clock SET shift = least(shift,
       greatest($1::timestamptz, (SELECT max(published_at) FROM ledger.publications)) - clock_timestamp())`,
    [moment],
  )
  try {
    await work()
  } finally {
    await pool.query('UPDATE ledger.clock SET shift = $1::interval', [rows[0]?.shift ?? '0'])
  }
}

const seed = async (): Promise<void> => {
  const began = Date.now()
  const say = (what: string) => console.log(`  ${((Date.now() - began) / 1000).toFixed(1).padStart(6)} s  ${what}`)
  if (process.argv.includes('--reset')) {
    await resetDemo()
    say('emptied the database')
  }
  const payload = await getPayload({ config })
  const req = await createLocalReq({ context: { seeding: true, actor: 'seed' } }, payload)
  const actor = 'editor@halvenne.example'
  const signedAt = iso(story.signedAt)
  // Shared documents refer to each other in circles: all are made bare first, and then filled.
  const bare = new Map<KindName, Set<string>>()
  for (const collection of shared) bare.set(collection, await createDocuments(req, collection, { isBare: true }))
  for (const [collection, made] of bare)
    say(`${collection}: ${await fillDocuments(req, collection, made, { isBare: true })}`)
  for (const collection of owned) {
    const made = await createDocuments(req, collection, { isBare: false })
    say(`${collection}: ${await fillDocuments(req, collection, made, { isBare: false })}`)
    if (collection === 'clinics') {
      say(`users: ${await writePlain(req, 'users', 'email', { password: env.DEMO_PASSWORD })}`)
      await linkAccounts(req)
    }
  }
  say(`comments: ${await writePlain(req, 'comments', 'key')}`)
  await atMoment(iso(story.openedAt), async () => {
    // Whoever signs is named as the public knows them: so those who sign come first.
    say(`clinicians: published ${await publishCollections(req, ['clinicians'], { actor, signedAt })}`)
    say(`published ${await publishCollections(req, shared, { actor, signedAt })} of the network's pages`)
    // Each in its own act: what a clinic offers is checked against its jurisdiction, which must be live by then.
    for (const collection of owned)
      say(`${collection}: published ${await publishCollections(req, [collection], { actor, signedAt })}`)
    // What changed since: a clinic goes live in a language only while all of its safety text is signed in it (R22).
    for (const collection of shared) {
      await publishChange(req, collection, newSlug, actor)
      await publishChange(req, collection, becameStale, actor)
    }
    await tellSince(req, shared, { actor, signedAt })
  })
  await payload.destroy()
  await doorPool().end()
  say('the demo network is ready')
}

seed().then(
  () => process.exit(0),
  (error: unknown) => {
    const data = (error as { data?: unknown }).data
    console.error(
      `Seeding failed: ${error instanceof Error ? error.message : String(error)} ${data ? JSON.stringify(data) : ''}`,
    )
    process.exit(1)
  },
)
