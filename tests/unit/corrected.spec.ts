/** A change of English words that corrects something wrong (R23, R36): what is kept of it, and what it makes of the rest. */
import { describe, expect, it } from 'vitest'
import {
  knowingWrong,
  markedWrong,
  outdatedPieces,
  saysWrong,
  translatedFromNow,
  type Document,
} from '@/publishing/present'

const note = (text: string) => ({ root: { children: [{ type: 'paragraph', children: [{ type: 'text', text }] }] } })
const english = (answer: string, question = 'Is it so?'): Document => ({
  ...{ key: 'q', question, answer: note(answer), topic: 'general', order: 1, embeds: [], signs: [] },
})
const french = (madeFrom: Document): Document => ({
  ...english('C’est ainsi.', 'Est-ce ainsi ?'),
  translatedFrom: translatedFromNow('faqs', madeFrom),
})
const [wrong, older, right] = [english('Twice a day.'), english('Three times a day.'), english('Never.')]
const answer = new Set(['answer'])
const marked = (former: readonly Document[], now = right): Document => ({
  ...now,
  translatedFrom: markedWrong('faqs', now, former, answer),
})

describe('English words that were corrected', () => {
  it('make way in every translation that was made from them, or from nobody knows what', () => {
    const now = marked([wrong, older])
    for (const from of [wrong, older]) expect(outdatedPieces('faqs', french(from), now)).toEqual(answer)
    expect(outdatedPieces('faqs', { ...french(wrong), translatedFrom: null }, now)).toEqual(answer)
    expect(outdatedPieces('faqs', french(right), now)).toEqual(new Set())
    expect(outdatedPieces('faqs', french(wrong), right)).toEqual(new Set())
  })

  it('are remembered through later changes, in which a translation made since is only out of date', () => {
    const later = knowingWrong(english('Never, ever.'), marked([wrong]))
    expect(outdatedPieces('faqs', french(right), later)).toEqual(new Set())
    expect(outdatedPieces('faqs', french(wrong), later)).toEqual(answer)
    expect(knowingWrong(later, undefined)).toEqual(later)
    expect(outdatedPieces('faqs', french(older), knowingWrong(marked([older]), marked([wrong])))).toEqual(answer)
  })

  it('are known again, and no longer wrong where a clinician has made them right', () => {
    const now = marked([wrong])
    expect(saysWrong('faqs', wrong, now)).toBe(true)
    expect(saysWrong('faqs', older, now)).toBe(false)
    const again = knowingWrong(wrong, now)
    expect(saysWrong('faqs', wrong, again)).toBe(false)
    expect(outdatedPieces('faqs', french(wrong), again)).toEqual(new Set())
  })

  it('may be gone: a translation that still has them loses them', () => {
    const without: Document = { ...right, answer: null }
    const now = marked([wrong], without)
    expect(outdatedPieces('faqs', french(wrong), now)).toEqual(answer)
  })

  it('are those of the pieces that were named, and none where nothing else ever stood there', () => {
    expect(markedWrong('faqs', right, [right, english('Never.', 'What?')], answer)).toBeNull()
    const mark = markedWrong('faqs', right, [english('Twice.', 'What?')], answer)
    expect(Object.keys(mark?.wrong ?? {})).toEqual(['answer'])
  })
})
