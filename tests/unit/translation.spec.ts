/** Which fields of a translation are outdated (R23): each by itself, and safety text told from the rest as the hash tells it. */
import { describe, expect, it } from 'vitest'
import type { KindName } from '@/domain/kinds'
import {
  safetyHashOfCopy,
  staleFields,
  translatedFromAfter,
  translatedFromNow,
  type Document,
} from '@/publishing/present'
import { contraindication, technique, warningSign } from '../support/documents'

const note = (text: string) => ({ root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } })
const documents: [KindName, Document][] = [
  [
    'contraindications',
    {
      ...contraindication('c', { modification: 'Gently.', conflictNote: 'A note.' }),
      searchWords: ['One', 'Two'],
      variants: [{ id: 'v1', key: 'first', name: 'The first' }],
      exceptions: [{ id: 'e1', technique: 'swedish', ...(contraindication('c').ruling as object) }],
    },
  ],
  [
    'techniques',
    {
      ...technique('t'),
      body: [
        { id: 'b1', blockType: 'clinicianNote', heading: 'First', text: note('Read this.') },
        { id: 'b2', blockType: 'prose', heading: 'Then', text: note('And that.'), citations: [] },
        { id: 'b3', blockType: 'doDont', dos: ['Ask.'], donts: ['Do not wait.'] },
        { id: 'b4', blockType: 'callToAction', text: 'Check first.', action: 'self-check' },
      ],
    },
  ],
  ['warning-signs', warningSign('w')],
]

/** The document with other words at a path. */
const changedAt = (doc: Document, path: string): Document => {
  const copy = structuredClone(doc)
  const steps = path.split('.')
  const last = steps.pop() as string
  const at = steps.reduce<unknown>(
    (value, step) =>
      Array.isArray(value)
        ? value.find((row: { id: string }) => row.id === step)
        : (value as Record<string, unknown>)[step],
    copy,
  ) as Record<string, unknown>
  const was = at[last]
  at[last] = typeof was === 'string' ? `${was} Other.` : Array.isArray(was) ? [...was, 'Other.'] : note('Other.')
  return copy
}

describe('R23 a translation', () => {
  it.each(documents)('of %s knows its fields, and safety text exactly where the hash changes', (collection, source) => {
    const translated = { ...source, translatedFrom: translatedFromNow(collection, source) }
    const paths = Object.keys(translated.translatedFrom?.words ?? {})
    expect(paths.length).toBeGreaterThan(1)
    expect(staleFields(collection, translated, source)).toEqual([])
    for (const path of paths) {
      const now = changedAt(source, path)
      const isSafety = safetyHashOfCopy(collection, now, 'en') !== safetyHashOfCopy(collection, source, 'en')
      expect(staleFields(collection, translated, now)).toEqual([{ path, isSafety }])
    }
  })
  it('is made current field by field: changing one of two outdated ones leaves the other outdated', () => {
    const source = warningSign('w')
    const before = {
      ...source,
      sign: 'Fièvre',
      action: 'Appelez.',
      translatedFrom: translatedFromNow('warning-signs', source),
    }
    const now = { ...source, sign: 'High fever', action: 'Call an ambulance.' }
    const half = { ...before, action: 'Appelez une ambulance.' }
    const marked = {
      ...half,
      translatedFrom: translatedFromAfter('warning-signs', { before, after: half, english: now }),
    }
    expect(staleFields('warning-signs', marked, now)).toEqual([{ path: 'sign', isSafety: true }])
    const whole = { ...marked, sign: 'Forte fièvre' }
    const done = {
      ...whole,
      translatedFrom: translatedFromAfter('warning-signs', { before: marked, after: whole, english: now }),
    }
    expect(staleFields('warning-signs', done, now)).toEqual([])
  })
  it('that says more than its source now does is outdated', () => {
    const longer = contraindication('c', { modification: 'Gently.' })
    const translated = { ...longer, translatedFrom: translatedFromNow('contraindications', longer) }
    expect(staleFields('contraindications', translated, contraindication('c'))).toEqual([
      { path: 'ruling.modification', isSafety: true },
    ])
  })
})
