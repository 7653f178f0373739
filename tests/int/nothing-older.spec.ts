/** Nothing older and nothing looser comes back: by restoring, by a schedule, by a language that was left behind (R15, R23). */
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import type { Tx } from '@/publishing/ledger/database'
import { publish, type ToPublish } from '@/publishing/acts/publish'
import { translatedFromNow, type Document } from '@/publishing/present'
import { sign, type Clinician } from '@/publishing/acts/sign'
import { withdraw } from '@/publishing/acts/withdraw'
import { byOne } from '../support/by-one'
import { atDoorOf, connect, ledgerDatabase, type LedgerDatabase } from '../support/ledger-database'
import { contraindication, networkOf, technique, warningSign } from '../support/documents'

let database: LedgerDatabase
let db: Client
const atDoor = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => atDoorOf(db, work)

const clinician: Clinician = {
  key: 'dr',
  name: 'Dr Example',
  credentials: 'MD',
  active: true,
  topics: ['general'],
  languages: ['en', 'fr', 'es', 'de', 'ar'],
  validUntil: null,
  account: null,
}
type In = { collection?: KindName; clinic?: string | null; locales?: readonly Locale[] }

const signed = async (languages: ToPublish['languages'], source: Document, where: In = {}) => {
  const { collection = 'warning-signs', clinic = null } = where
  for (const [locale, words] of Object.entries(languages) as [Locale, Document][]) {
    const place = { collection, key: source.key, clinic, locale }
    expect(
      await atDoor((tx) =>
        sign(tx, { lineKey: place, words, english: source, ...byOne(clinician), actor: 'dr@example' }),
      ),
    ).toEqual([])
  }
}
const publishNow = async (languages: ToPublish['languages'], source: Document, liveFrom?: string, where: In = {}) => {
  const { collection = 'warning-signs', clinic = null, locales } = where
  const document: ToPublish = { collection, key: source.key, clinic, languages, english: source, locales }
  return (await atDoor((tx) => publish(tx, { actor: 'editor', documents: [document], liveFrom }))).published
}
const signAndPublish = async (languages: ToPublish['languages'], source: Document, liveFrom?: string, where?: In) => {
  await signed(languages, source, where)
  return publishNow(languages, source, liveFrom, where)
}
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString()
const viewAt = async (key: string, locale: string, at = new Date().toISOString()) => {
  const { rows } = await db.query(
    `SELECT view FROM publications WHERE document_key = $1 AND locale = $2 AND live_from <= $3
     AND (live_until IS NULL OR live_until > $3)`,
    [key, locale, at],
  )
  return rows[0]?.view
}
const inFrench = (doc: Document, action: string): Document => ({
  ...doc,
  sign: 'Fièvre',
  action,
  translatedFrom: translatedFromNow('warning-signs', doc),
})

beforeAll(async () => {
  database = await ledgerDatabase('older')
  db = await connect(database.url)
  const network = networkOf(['en', 'fr'])
  const french = { ...network, translatedFrom: translatedFromNow('network', network) }
  await signAndPublish({ en: network, fr: french }, network, undefined, { collection: 'network' })
})
afterAll(async () => {
  await db.end()
  await database.drop()
})

describe('R15: an older text', () => {
  it('does not come back on the signature it once had: it is signed again', async () => {
    const first = warningSign('restored', { action: 'Wait.' })
    const second = warningSign('restored', { action: 'Call a doctor now.' })
    await signAndPublish({ en: first }, first)
    await signAndPublish({ en: second }, second)
    await expect(publishNow({ en: first }, first)).rejects.toThrow(/not-signed/)
    expect(await viewAt('restored', 'en')).toMatchObject({ action: 'Call a doctor now.' })
    await signAndPublish({ en: first }, first)
    expect(await viewAt('restored', 'en')).toMatchObject({ action: 'Wait.' })
  })
  it('that was scheduled is cancelled when a newer one goes live, and the audit says so', async () => {
    const texts = ['Now.', 'Later.', 'Newer.'].map((action) => warningSign('scheduled', { action }))
    const [now, later, newer] = texts as [Document, Document, Document]
    await signAndPublish({ en: now }, now)
    await signAndPublish({ en: later }, later, inDays(1))
    expect(await viewAt('scheduled', 'en', inDays(2))).toMatchObject({ action: 'Later.' })
    await signAndPublish({ en: newer }, newer)
    expect(await viewAt('scheduled', 'en', inDays(2))).toMatchObject({ action: 'Newer.' })
    const { rows } = await db.query('SELECT detail FROM audit ORDER BY id DESC LIMIT 1')
    // In English, and in French, which was to follow.
    expect(rows[0].detail.cancelled).toHaveLength(2)
  })
})

describe('R23: a source text that is scheduled', () => {
  const first = warningSign('ahead', { action: 'Wait.' })
  const second = warningSign('ahead', { action: 'Call an ambulance.' })
  const french = inFrench(first, 'Attendez.')
  it('takes every language with it at its moment, also one that is published in between', async () => {
    await signAndPublish({ en: first }, first)
    await signed({ fr: french }, first)
    await signAndPublish({ en: second }, second, inDays(1))
    await publishNow({ fr: french }, second)
    expect(await viewAt('ahead', 'fr')).toMatchObject({ action: 'Attendez.', safetyLang: 'fr' })
    expect(await viewAt('ahead', 'fr', inDays(2))).toMatchObject({ action: 'Call an ambulance.', safetyLang: 'en' })
  })
  it('and its translation can be scheduled with it', async () => {
    const translated = inFrench(second, 'Appelez une ambulance.')
    await signAndPublish({ fr: translated }, second, inDays(1))
    expect(await viewAt('ahead', 'fr')).toMatchObject({ action: 'Attendez.' })
    expect(await viewAt('ahead', 'fr', inDays(2))).toMatchObject({ action: 'Appelez une ambulance.', safetyLang: 'fr' })
  })
})

describe('R23: what nobody has translated', () => {
  const where = { collection: 'contraindications' } as const
  it('is told in every language of the network, in the source language’s words and marked as such', async () => {
    const doc = contraindication('untranslated')
    const published = await signAndPublish({ en: doc }, doc, undefined, where)
    expect(published.map(({ locale }) => locale)).toEqual(['en', 'fr'])
    expect(await viewAt('untranslated', 'fr')).toMatchObject({ name: 'A condition', standIns: ['*'], safetyLang: 'en' })
    expect((await viewAt('untranslated', 'en')).standIns).toBeUndefined()
  })
  it('follows its source in everything, its name included, and leaves no trace where nothing changed', async () => {
    const renamed = { ...contraindication('untranslated'), name: 'A condition, renamed' }
    expect(await signAndPublish({ en: renamed }, renamed, undefined, where)).toHaveLength(2)
    expect(await viewAt('untranslated', 'fr')).toMatchObject({ name: 'A condition, renamed', standIns: ['*'] })
    expect(await publishNow({ en: renamed }, renamed, undefined, where)).toEqual([])
    const doc = contraindication('untranslated')
    await signAndPublish({ en: doc }, doc, undefined, where)
  })
  it('makes way for the translation once that is signed', async () => {
    const doc = contraindication('untranslated')
    const french = {
      ...doc,
      name: 'Une affection',
      slug: 'affection',
      translatedFrom: translatedFromNow('contraindications', doc),
    }
    await signAndPublish({ fr: french }, doc, undefined, where)
    const view = await viewAt('untranslated', 'fr')
    expect(view).toMatchObject({ name: 'Une affection', safetyLang: 'fr' })
    expect(view.standIns).toBeUndefined()
  })
  it('of a sensitive topic stays untold where the topic is', async () => {
    const doc = contraindication('sensitive', { topic: 'prostate' })
    const topical = { ...clinician, topics: ['general', 'prostate'] }
    const place = { collection: 'contraindications', key: 'sensitive', clinic: null, locale: 'en' } as const
    await atDoor((tx) =>
      sign(tx, {
        lineKey: place,
        words: doc,
        english: null,
        ...byOne(topical),
        actor: 'dr',
      }),
    )
    await publishNow({ en: doc }, doc, undefined, where)
    expect(await viewAt('sensitive', 'fr')).toBeUndefined()
  })
  it('is told in a language that the network begins', async () => {
    const network = networkOf(['en', 'fr', 'de'])
    const told = { ...network, translatedFrom: translatedFromNow('network', network) }
    await signAndPublish({ en: network, fr: told, de: told }, network, undefined, { collection: 'network' })
    expect(await viewAt('untranslated', 'de')).toMatchObject({ name: 'A condition', standIns: ['*'] })
    expect(await viewAt('restored', 'de')).toMatchObject({ action: 'Wait.', safetyLang: 'en' })
    expect(await viewAt('sensitive', 'de')).toBeUndefined()
  })
  it('of a clinic’s stricter ruling stands in all of the clinic’s languages', async () => {
    const ruling = { contraindication: 'untranslated', outcome: 'avoid', reason: 'Our own reason.' }
    const overlay: Document = {
      key: 'c-strict',
      collection: 'techniques',
      document: 'swedish',
      ruling,
      note: 'A note.',
    }
    const here = { collection: 'overlays', clinic: 'c', locales: ['en', 'fr'] } as const
    const relative = contraindication('untranslated', { class: 'relative', outcome: 'modify', modification: 'Gently.' })
    const massage = technique('swedish')
    await signAndPublish({ en: massage }, massage, undefined, { collection: 'techniques' })
    await signAndPublish({ en: relative }, relative, undefined, where)
    await signAndPublish({ en: overlay }, overlay, undefined, here)
    const view = await viewAt('c-strict', 'fr')
    expect(view).toMatchObject({ ruling: { outcome: 'avoid' }, safetyLang: 'en' })
    expect(view.note).toBeUndefined()
  })
})

describe('withdrawing safety text', () => {
  const doc = warningSign('leaving', { action: 'Rest.' })
  const take = (locales: Locale[], who: Clinician | null = clinician) =>
    atDoor((tx) =>
      withdraw(tx, {
        ...{ actor: 'dr', collection: 'warning-signs', key: 'leaving', clinic: null, locales, reason: 'wrong' },
        clinician: who,
      }),
    )
  it('needs a clinician, who may judge it', async () => {
    await signAndPublish({ en: doc, fr: inFrench(doc, 'Reposez-vous.') }, doc)
    await expect(take(['en', 'fr'], null)).rejects.toThrow(/withdrawal-needs-clinician/)
    await expect(take(['en', 'fr'], { ...clinician, topics: [] })).rejects.toThrow(/topic-not-allowed/)
    await expect(take(['en', 'fr'], { ...clinician, active: false })).rejects.toThrow(/clinician-inactive/)
  })
  it('in a translation leaves the source’s words there, and the source does not go before the others', async () => {
    await expect(take(['en'])).rejects.toThrow(/source-withdrawn-alone/)
    expect((await take(['fr'])).closed).toHaveLength(1)
    expect(await viewAt('leaving', 'fr')).toMatchObject({ action: 'Rest.', safetyLang: 'en' })
  })
  it('in all languages leaves nothing', async () => {
    await take(['en', 'fr', 'de'])
    for (const locale of ['en', 'fr', 'de']) expect(await viewAt('leaving', locale)).toBeUndefined()
  })
})
