/** R23, R38 what a translation may show of itself, case by case, that generated edits have found wanting once. */
import { describe, expect, it } from 'vitest'
import type { KindName } from '@/domain/kinds'
import { noNeighbours } from '@/domain/publication/requirements'
import { translatedFromNow, type Document } from '@/publishing/present'
import { recompose } from '@/publishing/present/stand-in'
import { makeReady, type Reference } from '@/publishing/plan/ready'
import { sign } from '@/publishing/acts/sign'
import { byOne } from '../support/by-one'
import { technique, warningSign } from '../support/documents'
import { memoryLedger } from '../support/truth/memory-ledger'
import { paragraph, rich, textNode } from '../support/truth/lexical'

const prose = (id: string, words: string) => ({
  id,
  blockType: 'prose',
  text: rich(paragraph(textNode(words))),
  citations: [],
})
const article = (words: string, ...ids: string[]): Document => ({
  ...{ key: 'doc', slug: 'doc', title: words, dek: words, topic: 'general', sensitivity: 'none', techniques: [] },
  ...{ comments: 'off', body: ids.map((id) => prose(id, `${words} ${id}`)) },
})
const page = (words: string, ...ids: string[]): Document => ({
  ...technique('doc'),
  ...{ name: words, summary: words, risks: [words], body: ids.map((id) => prose(id, `${words} ${id}`)) },
})
const made = (kind: KindName, french: Document, english: Document): Document => ({
  ...french,
  translatedFrom: translatedFromNow(kind, english),
})

const clinician = {
  key: 'dr',
  name: 'Dr',
  credentials: 'MD',
  active: true,
  topics: ['general'],
  languages: ['en', 'fr', 'es', 'de', 'ar'] as const,
  validUntil: null,
  account: null,
}
const review = {
  clinician: 'dr',
  name: 'Dr',
  credentials: 'MD',
  at: '2026-01-01T00:00:00Z',
  dueAt: '2028-01-01T00:00:00Z',
}

/** What becomes of the French words when they are published, after other French words were signed. */
const published = async (kind: KindName, signed: Document, words: Document, reference: Reference) => {
  const ledger = memoryLedger()
  const lineKey = { collection: kind, key: 'doc', clinic: null, locale: 'fr' as const }
  const english = reference?.doc ?? null
  expect(await sign(ledger, { lineKey, words: signed, english, ...byOne(clinician), actor: 'dr' })).toEqual([])
  const around = { ...noNeighbours, locale: 'fr' } as never
  const ready = await makeReady(ledger, lineKey, { words, reference, around, from: new Date().toISOString() })
  if (Array.isArray(ready)) return ready.map(({ code, path }) => `${code} ${path}`)
  const { body = [] } = ready.source.doc as { body?: { id: string }[] }
  return { body: body.map(({ id }) => id), standIns: ready.source.standIns?.at ?? [] }
}
const live = (doc: Document): Reference => ({ doc, review })

describe('a paragraph that the English page does not have yet', () => {
  const english = page('word', 'b1')
  it('keeps an article that nobody has signed with it from going out', async () => {
    const [signed, words] = [article('mot', 'b1'), article('mot', 'b1', 'b2')]
    expect(await published('articles', signed, words, live(article('word', 'b1')))).toEqual(['not-signed body.b2'])
  })
  it('is left out of a technique, whose blocks are those of the English', async () => {
    const [signed, words] = [page('mot', 'b1'), page('mot', 'b1', 'b2')].map((doc) => made('techniques', doc, english))
    const expected = { body: ['b1'], standIns: [] }
    expect(await published('techniques', signed as Document, words as Document, live(english))).toEqual(expected)
  })
})

describe('a paragraph that is gone from the working copy, and not from the English page', () => {
  it('keeps an article that nobody has signed without it from going out', async () => {
    const [signed, words] = [article('mot', 'b1', 'b2'), article('mot', 'b1')]
    expect(await published('articles', signed, words, live(article('word', 'b1', 'b2')))).toEqual([
      'not-signed body.b2',
    ])
  })
  it('is in English on the page of a technique', async () => {
    const english = page('word', 'b1', 'b2')
    const [signed, words] = [page('mot', 'b1', 'b2'), page('mot', 'b1')].map((doc) => made('techniques', doc, english))
    const expected = { body: ['b1', 'b2'], standIns: ['body.b2'] }
    expect(await published('techniques', signed as Document, words as Document, live(english))).toEqual(expected)
  })
})

it('an English paragraph that stands in goes when the English page no longer has it', () => {
  const own = { doc: page('mot', 'b1', 'b2'), standIns: { at: ['body.b2'] } }
  const now = recompose('techniques', own, page('word', 'b1'), new Set())
  expect(now).toMatchObject({ standIns: [], doc: { body: [{ id: 'b1' }] } })
})

it('beside English that nobody has signed yet, an urgency that nobody has signed goes out in no language', async () => {
  const english = warningSign('doc')
  const french = made('warning-signs', { ...english, sign: 'Fièvre', action: 'Appelez.' }, english)
  const milder = { ...english, urgency: 'comfort' }
  const reference = { doc: milder, review: null }
  expect(await published('warning-signs', french, { ...french, urgency: 'comfort' }, reference)).toEqual([
    'not-signed ',
  ])
})
