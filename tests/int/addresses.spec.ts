/** R24 at the door: no address belongs to two documents at any time, in no language, and documents exchange theirs in one act. */
import type { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { publish, PublishRefused, type ToPublish } from '@/publishing/acts/publish'
import { translatedFromNow, type Document } from '@/publishing/present'
import { sign, type Clinician } from '@/publishing/acts/sign'
import { withdraw } from '@/publishing/acts/withdraw'
import type { KindName } from '@/domain/kinds'
import { byOne } from '../support/by-one'
import { atDoorOf, connect, ledgerDatabase, type LedgerDatabase } from '../support/ledger-database'
import { contraindication, networkOf } from '../support/documents'

let database: LedgerDatabase
let db: Client

const clinician: Clinician = {
  ...{ key: 'dr', name: 'Dr Example', credentials: 'MD', active: true },
  ...{ topics: ['general'], languages: ['en', 'fr'], validUntil: null, account: null },
}
const signed = async (collection: KindName, doc: Document, locale: 'en' | 'fr' = 'en'): Promise<void> => {
  const lineKey = { collection, key: doc.key, clinic: null, locale } as const
  const signing = { lineKey, words: doc, english: doc, ...byOne(clinician), actor: 'dr@example' }
  expect(await atDoorOf(db, (tx) => sign(tx, signing))).toEqual([])
}
const toPublish = (doc: Document, collection: KindName = 'contraindications'): ToPublish => {
  return { collection, key: doc.key, clinic: null, languages: { en: doc }, english: doc }
}
const publishAll = (documents: ToPublish[], liveFrom?: string) =>
  atDoorOf(db, (tx) => publish(tx, { actor: 'editor', documents, liveFrom }))
const refused = async (work: Promise<unknown>): Promise<string[]> => {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  return error instanceof PublishRefused
    ? error.refusals.map(({ key, locale, path, code, context }) => `${key}@${locale} ${path} ${code} ${context?.other}`)
    : [`not refused: ${String(error)}`]
}
/** `key@language` by address. */
const addresses = async (...slugs: string[]): Promise<Record<string, string>> => {
  const { rows } = await db.query<{ slug: string; has: string }>(
    `SELECT slug, string_agg(document_key || '@' || locale, ' ' ORDER BY locale) AS has FROM live_publications
     WHERE slug = ANY($1) GROUP BY slug`,
    [slugs],
  )
  return Object.fromEntries(rows.map(({ slug, has }) => [slug, has]))
}
const condition = async (key: string): Promise<Document> => {
  const doc = contraindication(key)
  await signed('contraindications', doc)
  await publishAll([toPublish(doc)])
  return doc
}
const later = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()

beforeAll(async () => {
  database = await ledgerDatabase('addresses')
  db = await connect(database.url)
  const network = networkOf(['en', 'fr'])
  const french = { ...network, translatedFrom: translatedFromNow('network', network) }
  await signed('network', network)
  await signed('network', french, 'fr')
  await publishAll([{ ...toPublish(network, 'network'), languages: { en: network, fr: french } }])
})
afterAll(async () => {
  await db.end()
  await database.drop()
})

it('two documents exchange their addresses in one act, and the languages in which their English stands in do too', async () => {
  const [a, b] = [await condition('a'), await condition('b')]
  expect(await addresses('a', 'b')).toEqual({ a: 'a@en a@fr', b: 'b@en b@fr' })
  const exchanged = [toPublish({ ...a, slug: 'b' }), toPublish({ ...b, slug: 'a' })] as const
  expect(await refused(publishAll([exchanged[0]]))).toEqual(['a@en slug address-taken b'])
  await publishAll([...exchanged])
  expect(await addresses('a', 'b')).toEqual({ b: 'a@en a@fr', a: 'b@en b@fr' })
})

it('three pass theirs round', async () => {
  const docs = [await condition('one'), await condition('two'), await condition('three')]
  await publishAll(docs.map((doc, at) => toPublish({ ...doc, slug: docs[(at + 1) % 3]?.slug })))
  expect(await addresses('one', 'two', 'three')).toEqual({
    ...{ two: 'one@en one@fr', three: 'two@en two@fr', one: 'three@en three@fr' },
  })
})

it('two documents of one act do not take the same address', async () => {
  const [a, b] = [await condition('same-a'), await condition('same-b')]
  expect(await refused(publishAll([toPublish({ ...a, slug: 'same' }), toPublish({ ...b, slug: 'same' })]))).toEqual([
    'same-a@en slug address-taken same-b',
    // Where nobody has translated them, their English would stand at one address too.
    'same-a@fr slug address-taken same-b',
    'same-b@en slug address-taken same-a',
    'same-b@fr slug address-taken same-a',
  ])
})

it('an address that another has later is not taken for ever, and one that another has had is free', async () => {
  const [a, b] = [await condition('later-a'), await condition('later-b')]
  await publishAll([toPublish({ ...a, slug: 'wanted-later' })], later(2))
  expect(await refused(publishAll([toPublish({ ...b, slug: 'wanted-later' })]))).toEqual([
    'later-b@en slug address-taken later-a',
  ])
  const sure = { reason: 'Only for a test.', locales: ['en', 'fr'] as const, clinician, actor: 'dr@example' }
  const gone = { collection: 'contraindications', key: 'later-a', clinic: null } as const
  await atDoorOf(db, (tx) => withdraw(tx, { ...gone, ...sure }))
  await publishAll([toPublish({ ...b, slug: 'later-a' })])
  expect(await addresses('later-a')).toEqual({ 'later-a': 'later-b@en later-b@fr' })
})

it('a former address leads to whoever had it last, whatever the alphabet says', async () => {
  const [a, z] = [await condition('a-former'), await condition('z-former')]
  const moved = async () =>
    (await db.query(`SELECT slug FROM moved WHERE former_slug = 'shared' AND locale = 'en'`)).rows
  for (const doc of [a, z]) {
    await publishAll([toPublish({ ...doc, slug: 'shared' })])
    await publishAll([toPublish({ ...doc, slug: `${doc.key}-now` })])
  }
  expect(await moved()).toEqual([{ slug: 'z-former-now' }])
  await publishAll([toPublish({ ...a, slug: 'shared' })])
  await publishAll([toPublish({ ...a, slug: 'a-former-now' })])
  expect(await moved()).toEqual([{ slug: 'a-former-now' }])
  const sure = { reason: 'Only for a test.', locales: ['en', 'fr'] as const, clinician, actor: 'dr@example' }
  await atDoorOf(db, (tx) => withdraw(tx, { collection: 'contraindications', key: 'a-former', clinic: null, ...sure }))
  expect(await moved()).toEqual([])
})
