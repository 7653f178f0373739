/** A host belongs to one owner, whoever publishes what and when: a second claim would show one clinic's pages as another's. */
import type { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Tx } from '@/publishing/ledger/database'
import { publish, PublishRefused, type ToPublish } from '@/publishing/acts/publish'
import type { Document } from '@/publishing/present'
import { withdraw } from '@/publishing/acts/withdraw'
import { atDoorOf, connect, ledgerDatabase, type LedgerDatabase } from '../support/ledger-database'

let database: LedgerDatabase
let db: Client
beforeAll(async () => {
  database = await ledgerDatabase('hosts')
  db = await connect(database.url)
})
afterAll(async () => {
  await db.end()
  await database.drop()
})

const clinic = (key: string, ...domains: string[]): ToPublish => {
  const doc: Document = {
    key,
    brand: key,
    domains,
    jurisdiction: 'ca-nb',
    timeZone: 'America/Moncton',
    locales: ['en'],
    defaultLocale: 'en',
    theme: { accent: '#2c6a3c', accentDark: '#86cf95' },
    address: { street: '1 Quay', locality: 'Quay', country: 'CA' },
    email: 'info@quay.example',
    status: 'open',
    schemaType: 'HealthAndBeautyBusiness',
  }
  return { collection: 'clinics', key, clinic: key, languages: { en: doc }, english: doc }
}

const atDoor = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => atDoorOf(db, work)
const publishAll = (documents: ToPublish[], liveFrom?: string) =>
  atDoor((tx) => publish(tx, { actor: 'admin', documents, liveFrom }))

/** The hosts that stood in the way. */
const refusedFor = async (documents: ToPublish[], liveFrom?: string): Promise<string[]> => {
  try {
    await publishAll(documents, liveFrom)
    return []
  } catch (error) {
    if (!(error instanceof PublishRefused)) throw error
    expect(error.refusals.every(({ code, path }) => code === 'host-taken' && path === 'domains')).toBe(true)
    return error.refusals.map(({ key, context }) => `${key}: ${String(context?.host)} is ${String(context?.owner)}’s`)
  }
}

it('is refused to a second clinic, now and on a schedule, and nothing is written', async () => {
  await publishAll([clinic('one', 'one.example', 'www.one.example')])
  const count = async () => Number((await db.query('SELECT count(*) FROM ledger.publications')).rows[0].count)
  const before = await count()
  const wanted = ['two: www.one.example is one’s']
  expect(await refusedFor([clinic('two', 'two.example', 'www.one.example')])).toEqual(wanted)
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  expect(await refusedFor([clinic('two', 'www.one.example')], tomorrow)).toEqual(wanted)
  expect(await count()).toBe(before)
})

it('is refused to two that claim it in the same act', async () => {
  expect(await refusedFor([clinic('three', 'same.example'), clinic('four', 'same.example')])).toEqual([
    'three: same.example is four’s',
    'four: same.example is three’s',
  ])
})

it('is refused while another has it on a schedule', async () => {
  const soon = new Date(Date.now() + 86_400_000).toISOString()
  await publishAll([clinic('five', 'later.example')], soon)
  expect(await refusedFor([clinic('six', 'later.example')])).toEqual(['six: later.example is five’s'])
})

it('stays its owner’s through every change, and is free once the owner has let it go', async () => {
  expect(await refusedFor([clinic('one', 'one.example')])).toEqual([])
  expect(await refusedFor([clinic('seven', 'www.one.example')])).toEqual([])
  await atDoor((tx) =>
    withdraw(tx, {
      actor: 'admin',
      collection: 'clinics',
      key: 'seven',
      clinic: 'seven',
      reason: 'gone',
      locales: ['en'],
    }),
  )
  expect(await refusedFor([clinic('one', 'one.example', 'www.one.example')])).toEqual([])
})
