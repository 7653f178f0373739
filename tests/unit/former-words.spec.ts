/** What a text that was live puts into a working copy when people go back to it. */
import { expect, it } from 'vitest'
import { formerWords } from '@/cms/publishing/former-words'
import type { Former } from '@/publishing/plan/former-texts'
import { contraindication } from '../support/documents'

const ruling = (words: object) => ({ class: 'relative', outcome: 'avoid', ...words })
const former = (doc: object, standIns: string[] = []): Former =>
  ({
    locale: 'fr',
    until: null,
    isRecalled: false,
    source: { doc, standIns: { lang: 'en', at: standIns } },
  }) as unknown as Former
const now = {
  ...contraindication('fever'),
  name: 'Nouveau',
  advice: 'Un conseil.',
  ruling: ruling({ reason: 'Nouvelle raison.' }),
  variants: [
    { id: 'old', name: 'Grave', note: 'Note.' },
    { id: 'new', name: 'Plus tard' },
  ],
  translatedFrom: { words: { name: 'n2', advice: 'a2', 'variants.new.name': 'v2' } },
}
const was = {
  ...contraindication('fever'),
  name: 'Ancien',
  advice: undefined,
  ruling: ruling({ reason: 'Ancienne raison.' }),
  variants: [{ id: 'old', name: 'Forte' }],
  translatedFrom: { words: { name: 'n1' } },
}

it('a translation has its former words again, is empty where it was, and keeps those of rows that came later', () => {
  const words = formerWords('contraindications', now, former(was), false)
  expect(words).toMatchObject({ name: 'Ancien', advice: null, ruling: { reason: 'Ancienne raison.' } })
  expect(words.variants).toMatchObject([
    { id: 'old', name: 'Forte' },
    { id: 'new', name: 'Plus tard' },
  ])
  expect(words.translatedFrom).toEqual({ words: { name: 'n1', 'variants.new.name': 'v2' } })
})

it('words that stood in from the English are no former words of the language', () => {
  expect(formerWords('contraindications', now, former(was, ['name', 'advice']), false)).toMatchObject({
    name: 'Nouveau',
    advice: 'Un conseil.',
    ruling: { reason: 'Ancienne raison.' },
  })
  expect(formerWords('contraindications', now, former(was, ['*']), false)).toMatchObject({ name: 'Nouveau' })
})

it('the leading language brings what is one for all', () => {
  const all = formerWords('contraindications', now, former(was), true)
  expect(all).toMatchObject({ name: 'Ancien', advice: null, variants: [{ id: 'old', name: 'Forte' }] })
})
