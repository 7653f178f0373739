/** R37 what stays of a recalled text under the correction notice, for every kind of which something stays. */
import { describe, expect, it } from 'vitest'
import { kindNames, kindOf, type KindName } from '@/domain/kinds'
import { givenWay, mustStay } from '@/domain/publication/recalled'
import { present, type Document } from '@/publishing/present'
import { recalledText } from '@/publishing/plan/recalled-text'
import { contraindication, warningSign } from '../support/documents'
import { paragraph, rich, textNode } from '../support/truth/lexical'

const since = '2026-11-28T12:00:00Z'
const notices = { en: 'We are correcting this.', fr: 'Nous corrigeons ceci.' }
const wrong = 'Wrong words'
const body = [{ id: 'b1', blockType: 'doDont', dos: [wrong], donts: [wrong] }]
const words = { title: 'A title', dek: wrong, body, topic: 'general' }

const documents: Partial<Record<KindName, Document>> = {
  contraindications: contraindication('c', { reason: wrong, whatToDo: wrong }),
  'warning-signs': warningSign('s', { action: wrong }),
  overlays: {
    ...{ key: 'o', collection: 'techniques', document: 'swedish', note: wrong },
    ruling: { contraindication: 'c', outcome: 'modify', reason: wrong },
  },
  faqs: { key: 'f', question: 'A question', answer: rich(paragraph(textNode(wrong))), topic: 'general', order: 1 },
  articles: { ...words, key: 'a', slug: 'a', sensitivity: 'none', techniques: [], comments: 'off' },
  pages: { ...words, key: 'first-visit' },
}

describe('R37 a recalled text', () => {
  it.each(Object.entries(documents) as [KindName, Document][])(
    'of %s can be shown, and says the notice',
    (name, doc) => {
      const review = { clinician: 'dr', name: 'Dr', credentials: 'MD', at: since, dueAt: '2027-11-28T12:00:00Z' }
      const text = recalledText(name, { doc, locale: 'fr', standIns: null, review }, { notices, since, english: null })
      if (!text) throw new Error(`nothing stays of ${name}`)
      const shown = present(name, text)
      expect(shown.ok ? [] : shown.issues).toEqual([])
      if (!shown.ok) return
      const { view } = shown.presented
      expect(view).toMatchObject({ recalled: since, safetyLang: 'fr' })
      expect(view.review ?? null).toBe(null)
      expect(text.review).toEqual(review)
      expect(JSON.stringify(view)).toContain(notices.fr)
      expect(JSON.stringify(view)).not.toContain(wrong)
    },
  )
  it('keeps a document of every kind that rules or warns, and of no kind that nobody signs', () => {
    const stays = kindNames.filter(mustStay)
    expect(stays).toEqual(['contraindications', 'warning-signs', 'overlays'])
    for (const name of kindNames) {
      const given = givenWay(name, documents[name] ?? {}, () => notices.en)
      expect([name, given !== null]).toEqual([name, name in documents])
      if (kindOf(name).medical === false) expect([name, kindOf(name).recall]).toEqual([name, null])
    }
  })
  it('is told in English, and marked so, where the language has no notice of its own', () => {
    const doc = contraindication('c', { reason: wrong })
    const recalling = { notices: { en: notices.en }, since, english: null }
    const text = recalledText('contraindications', { doc, locale: 'de', standIns: null, review: null }, recalling)
    expect(text?.standIns).toEqual({ lang: 'en', at: ['plain', 'ruling'] })
    expect(
      recalledText(
        'contraindications',
        { doc, locale: 'de', standIns: null, review: null },
        { ...recalling, notices: {} },
      ),
    ).toBe(null)
  })
})
