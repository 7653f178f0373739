/** The gates at the door: what stands around a document in the same act, sending to review, and four eyes, in PostgreSQL. */
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Tx } from '@/publishing/ledger/database'
import { publish, PublishRefused, type ToPublish } from '@/publishing/acts/publish'
import { recordEdit } from '@/publishing/ledger/edits'
import { translatedFromNow, type Document } from '@/publishing/present'
import { requestReview } from '@/publishing/acts/review'
import { sign, type Clinician, type Signer, type Translator } from '@/publishing/acts/sign'
import { coverageOf, newestStatements } from '@/publishing/plan/statements'
import { byOne } from '../support/by-one'
import { atDoorOf, connect, ledgerDatabase, type LedgerDatabase } from '../support/ledger-database'
import { reference, warningSign } from '../support/documents'

let database: LedgerDatabase
let db: Client

const atDoor = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => atDoorOf(db, work)

const dr: Clinician = {
  key: 'dr',
  name: 'Dr Example',
  credentials: 'MD',
  active: true,
  topics: ['general'],
  languages: ['en', 'fr', 'es', 'de', 'ar'],
  validUntil: null,
  account: '7',
}
const place = (key: string, locale: 'en' | 'fr' = 'en') =>
  ({ collection: 'warning-signs', key, clinic: null, locale }) as const
const signAs = async (clinician: Clinician, doc: Document, locale: 'en' | 'fr' = 'en') => {
  const issues = await atDoor((tx) =>
    sign(tx, { lineKey: place(doc.key, locale), words: doc, english: null, ...byOne(clinician), actor: 'dr@example' }),
  )
  return issues.map(({ code }) => code)
}
const edit = (key: string, editor: string) => atDoor((tx) => recordEdit(tx, 'warning-signs', key, editor))
const refusals = async (work: Promise<unknown>): Promise<string[]> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof PublishRefused)) throw error ?? new Error('It was not refused')
  return error.refusals.map(({ code, path }) => `${code} at ${path}`)
}

beforeAll(async () => {
  database = await ledgerDatabase('gates')
  db = await connect(database.url)
})
afterAll(async () => {
  await db.end()
  await database.drop()
})

describe('R14: four eyes', () => {
  const doc = warningSign('four-eyes')
  it('whoever changed a document, in whatever language, does not sign it', async () => {
    await edit('four-eyes', '3')
    expect(await signAs(dr, doc)).toEqual([])
    await edit('four-eyes', '7')
    expect(await signAs(dr, doc)).toEqual(['own-work'])
    expect(await signAs(dr, doc, 'fr')).toEqual(['own-work'])
  })
  it('until somebody else has signed what they wrote, language by language', async () => {
    expect(await signAs({ ...dr, key: 'other', account: '8' }, doc)).toEqual([])
    expect(await signAs(dr, doc)).toEqual([])
    // Under the name of the one who did not write it.
    const { clinician } = await atDoor((tx) => newestStatements(tx, place('four-eyes', 'en')))
    expect(new Set(clinician.map(({ judge }) => judge.clinician))).toEqual(new Set(['other']))
    expect(await signAs(dr, doc, 'fr')).toEqual(['own-work'])
  })
  it('and the record of who changed what cannot be changed', async () => {
    await expect(db.query("UPDATE ledger.edits SET editor = '9'")).rejects.toThrow(/permission denied|append-only/)
    await expect(db.query('DELETE FROM ledger.edits')).rejects.toThrow(/permission denied|append-only/)
  })
  it.each<[string, Partial<Clinician>, string]>([
    ['inactive', { active: false }, 'clinician-inactive'],
    ['with a lapsed credential', { validUntil: '2001-01-01' }, 'credential-lapsed'],
    ['without the topic', { topics: ['prostate'] }, 'topic-not-allowed'],
  ])('nobody signs who is %s', async (_title, more, code) => {
    expect(await signAs({ ...dr, ...more }, warningSign('others'))).toEqual([code])
  })
})

describe('R39: two signatures', () => {
  const english = warningSign('two')
  const french: Document = { ...warningSign('two'), sign: 'Un signe', action: 'Appelez.' }
  const words = { ...french, translatedFrom: translatedFromNow('warning-signs', english) }
  const only: Clinician = { ...dr, languages: ['en'] }
  const reader: Translator = { account: '21', name: 'Reader', languages: ['fr'], clinician: null }
  const signTwo = async (signer: Signer, clinicians = [only]) => {
    const signing = { lineKey: place('two', 'fr'), words, english, signer, clinicians, actor: 'somebody' }
    return (await atDoor((tx) => sign(tx, signing))).map(({ code }) => code)
  }
  const left = async () => (await atDoor((tx) => coverageOf(tx, place('two', 'fr'), words))).uncovered.length

  it('cover a text together, and not the one without the other', async () => {
    expect(await signTwo({ as: 'clinician', clinician: only })).toEqual([])
    expect(await left()).toBeGreaterThan(0)
    expect(await signTwo({ as: 'translator', translator: reader })).toEqual([])
    expect(await left()).toBe(0)
  })
  it('are asked for only where nobody who signs judges the language', async () => {
    const able = { ...only, key: 'able', languages: ['fr'] }
    expect(await signTwo({ as: 'translator', translator: reader }, [only, able])).toEqual(['clinician-can-judge'])
    expect(await signTwo({ as: 'clinician', clinician: only }, [only, able])).toEqual(['not-your-language'])
  })
  it('the translator’s is of somebody who wrote nothing since a translator signed, whatever a clinician signed', async () => {
    await edit('two', '21')
    expect(await signTwo({ as: 'clinician', clinician: only })).toEqual([])
    expect(await signTwo({ as: 'translator', translator: reader })).toEqual(['own-work'])
    expect(await signTwo({ as: 'translator', translator: { ...reader, account: '22' } })).toEqual([])
    expect(await signTwo({ as: 'translator', translator: reader })).toEqual([])
  })
  it('stay under the name of whoever gave one first, where the next is of somebody who wrote the words', async () => {
    // 21 wrote in it, 22 signed it, then 21 did.
    const { translator } = await atDoor((tx) => newestStatements(tx, place('two', 'fr')))
    expect(new Set(translator.map(({ judge }) => judge.clinician))).toEqual(new Set(['22']))
  })
  it('are those of two people', async () => {
    expect(await signTwo({ as: 'translator', translator: { ...reader, account: '23', clinician: 'dr' } })).toEqual([
      'signed-other-half',
    ])
    expect(await signTwo({ as: 'clinician', clinician: { ...only, key: 'same', account: '22' } })).toEqual([
      'signed-other-half',
    ])
  })
})

describe('R8: a signature', () => {
  it('falls when the topic becomes one that the signer may not judge', async () => {
    const clinician = { key: 'dr', name: 'Dr Example', credentials: 'MD', topics: ['general'], languages: ['en'] }
    await atDoor((tx) =>
      publish(tx, {
        actor: 'editor',
        documents: [
          { collection: 'clinicians', key: 'dr', clinic: null, languages: { en: clinician }, english: clinician },
        ],
      }),
    )
    const text = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'As you like.' }] }] } }
    const doc: Document = { key: 'moved', question: 'How long?', answer: text, topic: 'general', order: 1 }
    const questionPlace = { collection: 'faqs', key: 'moved', clinic: null } as const
    expect(
      await atDoor((tx) =>
        sign(tx, {
          lineKey: { ...questionPlace, locale: 'en' },
          words: doc,
          english: null,
          ...byOne(dr),
          actor: 'dr',
        }),
      ),
    ).toEqual([])
    const moved = { ...doc, topic: 'prostate' }
    const document: ToPublish = { ...questionPlace, languages: { en: moved }, english: moved }
    const now = atDoor((tx) => publish(tx, { actor: 'editor', documents: [document] }))
    expect(await refusals(now)).toEqual(['reviewer-not-allowed at topic'])
  })
})

describe('R10, R12: a work that is cited', () => {
  const lexical = { root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'It is proven.' }] }] } }
  const page: Document = {
    key: 'about',
    title: 'About',
    dek: 'About us.',
    body: [{ blockType: 'prose', id: 'p', text: lexical, citations: ['work'] }],
  }
  const work = reference('work', 'A work')
  const verified: ToPublish = {
    ...work,
    languages: { en: { ...work.english, status: 'verified' } as Document },
    english: { ...work.english, status: 'verified' } as Document,
  }
  const about: ToPublish = { collection: 'pages', key: 'about', clinic: null, languages: { en: page }, english: page }
  const review = (document: ToPublish) => atDoor((tx) => requestReview(tx, document, 'editor'))

  it('supports nothing before it is live', async () => {
    expect(await refusals(review(about))).toEqual(['certainty-without-source at body.0.text'])
  })
  it('supports what goes live in the same act', async () => {
    await atDoor((tx) =>
      sign(tx, {
        lineKey: { ...about, collection: 'pages', locale: 'en' },
        words: page,
        english: null,
        ...byOne(dr),
        actor: 'dr',
      }),
    )
    const both = await atDoor((tx) => publish(tx, { actor: 'editor', documents: [about, verified] }))
    expect(both.published).toHaveLength(2)
  })
  it('supports from then on, and asking for a review is on record', async () => {
    expect(await review(about)).toEqual(['en'])
    const { rows } = await db.query('SELECT actor, action, detail FROM audit ORDER BY id DESC LIMIT 1')
    expect(rows[0]).toMatchObject({
      actor: 'editor',
      action: 'review-requested',
      detail: { key: 'about', locales: ['en'] },
    })
  })
  it('is not asked to be read in a translation of older words', async () => {
    const english = warningSign('outdated')
    const french = { ...english, sign: 'Fièvre', action: 'Appelez.', translatedFrom: { words: {} } }
    const document: ToPublish = { ...place('outdated'), languages: { fr: french }, english: english }
    expect(await refusals(review(document))).toEqual(['translation-stale at sign', 'translation-stale at action'])
  })
})
