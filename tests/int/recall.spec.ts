/** R37: a recalled condition is never gone, and what is wrong is on no page any more; only a signature over all of it lifts that. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Document } from '@/publishing/present'
import { contraindication, technique, warningSign } from '../support/documents'
import { doorBench, judge, translated } from '../support/door-bench'

let bench: Awaited<ReturnType<typeof doorBench>>
beforeAll(async () => {
  bench = await doorBench('recall')
})
afterAll(() => bench.end())

const conditions = 'contraindications' as const
const all = ['en' as const, 'fr' as const]
const notice = { en: 'We are correcting.', fr: 'Un avis de correction.' }

/** A ruling with other words, as a document has it. */
const ruling = (doc: Document, words: Record<string, string>) => ({ ...(doc.ruling as object), ...words })

const varicose = {
  ...contraindication('varicose', { class: 'relative', outcome: 'modify', modification: 'Gently.', reason: 'Wrong.' }),
  advice: 'Wear your stockings.',
  variants: [{ id: 'v1', key: 'severe', name: 'Severe' }],
  exceptions: [
    {
      ...{ id: 'e1', technique: 'deep-tissue', class: 'relative', outcome: 'avoid', scope: 'local', reason: 'Deep.' },
      ...{ whatToDo: 'Do not.', citations: [], origin: 'source' },
    },
    {
      ...{ id: 'e2', variant: 'severe', class: 'relative', outcome: 'modify', scope: 'local', reason: 'Wrong.' },
      ...{ whatToDo: 'Wrong.', modification: 'Wrong.', citations: [], origin: 'source' },
    },
  ],
}
const french = translated(conditions, varicose, {
  ...{ name: 'Varices', slug: 'varices', plain: 'Ce que c’est.', advice: 'Portez vos bas.' },
  ruling: ruling(varicose, { reason: 'Faux.', whatToDo: 'Voir un médecin.', modification: 'Doucement.' }),
  exceptions: varicose.exceptions.map((each) => ({ ...each, reason: 'Profond.', whatToDo: 'Non.' })),
  variants: [{ id: 'v1', key: 'severe', name: 'Sévère' }],
})
const given = { collection: conditions, languages: { en: varicose, fr: french }, english: varicose }

describe('R37 a recalled condition', () => {
  it('keeps its name, its outcomes (clearance at least) and its advice, in every language, under the notice', async () => {
    await bench.signAndPublish(given)
    await bench.recall({ collection: conditions, key: 'varicose', locales: all })
    for (const [locale, name, advice] of [
      ['en', 'A condition', 'Wear your stockings.'],
      ['fr', 'Varices', 'Portez vos bas.'],
    ] as const) {
      const view = await bench.view('varicose', locale)
      expect(view).toMatchObject({ name, advice, plain: notice[locale], review: null, safetyLang: locale })
      expect(view.ruling).toMatchObject({ outcome: 'clearance', reason: notice[locale], whatToDo: notice[locale] })
      expect(view.ruling.modification ?? null).toBeNull()
      expect(view.exceptions.map(({ outcome }: { outcome: string }) => outcome)).toEqual(['avoid', 'clearance'])
      expect(JSON.stringify(view)).not.toMatch(/Wrong|Faux|Deep\.|Profond/)
      expect(Date.parse(view.recalled)).toBeLessThanOrEqual(Date.now())
    }
  })
  it('counts as signed for a clinic that begins a language (R22), and is lifted by no signature that was there before', async () => {
    const { rows } = await bench.db.query(
      `SELECT signed_off_by FROM publications WHERE document_key = 'varicose' AND live_until IS NULL`,
    )
    expect(rows.map((row) => row.signed_off_by)).toEqual(['dr', 'dr'])
    expect(await bench.refused(given)).toEqual(['not-signed'])
  })
  it('gives way, language by language, to what is signed after it', async () => {
    const right = { ...varicose, ruling: ruling(varicose, { reason: 'Right.' }) }
    await bench.signAndPublish({ collection: conditions, languages: { en: right }, english: right })
    expect(await bench.view('varicose')).toMatchObject({ ruling: { outcome: 'modify', reason: 'Right.' } })
    expect((await bench.view('varicose')).recalled).toBeUndefined()
    // In French the English stands in for what was recalled.
    const shown = await bench.view('varicose', 'fr')
    expect(shown).toMatchObject({ name: 'Varices', ruling: { reason: 'Right.' }, safetyLang: 'en' })
    expect(shown.recalled).toBeUndefined()
    expect(JSON.stringify(shown)).not.toContain(notice.fr)
    await bench.signAndPublish({
      collection: conditions,
      languages: { fr: translated(conditions, right, { ...french, translatedFrom: undefined }) },
      english: right,
    })
    expect(await bench.view('varicose', 'fr')).toMatchObject({ ruling: { reason: 'Faux.' }, safetyLang: 'fr' })
  })
  it('takes what was scheduled with it', async () => {
    const doc = contraindication('planned')
    const later = { ...doc, plain: 'Later.' }
    await bench.signAndPublish({ collection: conditions, languages: { en: doc }, english: doc })
    const liveFrom = new Date(Date.now() + 86_400_000).toISOString()
    await bench.signAndPublish({ collection: conditions, languages: { en: later }, english: later }, { liveFrom })
    await bench.recall({ collection: conditions, key: 'planned', locales: all })
    const then = new Date(Date.now() + 2 * 86_400_000).toISOString()
    expect(await bench.view('planned', 'en', then)).toMatchObject({ plain: notice.en })
  })
  it('in one translation only: the English goes on, and the translation says that it is corrected', async () => {
    const doc = contraindication('half')
    const words = translated(conditions, doc, {
      ...{ name: 'Moitié', slug: 'moitie', plain: 'Faux.' },
      ruling: ruling(doc, { reason: 'Faux.', whatToDo: 'Faux.' }),
    })
    await bench.signAndPublish({ collection: conditions, languages: { en: doc, fr: words }, english: doc })
    await bench.recall({ collection: conditions, key: 'half', locales: ['fr'] })
    expect((await bench.view('half')).recalled).toBeUndefined()
    expect(await bench.view('half', 'fr')).toMatchObject({ ruling: { reason: notice.fr }, name: 'Moitié' })
    const more = { ...doc, codes: [{ id: 'c', system: 'ICD-10', code: 'X' }] }
    await bench.signAndPublish({ collection: conditions, languages: { en: more }, english: more })
    expect(await bench.view('half', 'fr')).toMatchObject({ ruling: { reason: notice.fr } })
    expect((await bench.view('half', 'fr')).recalled).toBeDefined()
  })
})

describe('R37', () => {
  it('a recalled warning sign keeps its sign and its urgency', async () => {
    const sign = warningSign('fever', { action: 'Wait and see.' })
    await bench.signAndPublish({ collection: 'warning-signs', languages: { en: sign }, english: sign })
    await bench.recall({ collection: 'warning-signs', key: 'fever', locales: all })
    expect(await bench.view('fever')).toMatchObject({
      sign: 'Fever',
      urgency: 'prompt',
      action: notice.en,
      asRedFlag: true,
    })
    // A language that nobody has translated follows the English, its notice included.
    expect(await bench.view('fever', 'fr')).toMatchObject({ action: notice.en, safetyLang: 'en' })
  })
  it('a clinic’s stricter ruling stays as strict', async () => {
    const massage = technique('swedish')
    await bench.signAndPublish({ collection: 'techniques', languages: { en: massage }, english: massage })
    const doc = contraindication('local', { class: 'relative', outcome: 'fine' })
    await bench.signAndPublish({ collection: conditions, languages: { en: doc }, english: doc })
    const overlay = {
      ...{ key: 'c-local', collection: 'techniques', document: 'swedish', note: 'Wrong too.' },
      ruling: { contraindication: 'local', outcome: 'avoid', reason: 'Wrong.' },
    }
    const here = { clinic: 'c', locales: all }
    await bench.signAndPublish({ collection: 'overlays', languages: { en: overlay }, english: overlay, ...here })
    await bench.recall({ collection: 'overlays', key: 'c-local', clinic: 'c', clinicLocales: all, locales: all })
    for (const locale of all) {
      const view = await bench.view('c-local', locale)
      expect(view.ruling).toMatchObject({ outcome: 'avoid', reason: notice.en })
      expect(view.note ?? null).toBeNull()
    }
  })
  it('an answer closes, or leaves a dated notice; a technique is recalled by a clinician only; other kinds never', async () => {
    const text = {
      root: { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Wrong.' }] }] },
    }
    for (const key of ['closed', 'noticed']) {
      const faq = { key, question: 'May I?', answer: text, embeds: [], signs: [], topic: 'general', order: 1 }
      await bench.signAndPublish({ collection: 'faqs', languages: { en: faq }, english: faq })
      await bench.recall({ collection: 'faqs', key, locales: all }, { notice: key === 'noticed' })
    }
    expect(await bench.view('closed')).toBeUndefined()
    expect(await bench.view('noticed')).toMatchObject({ question: 'May I?', review: null })
    expect(JSON.stringify(await bench.view('noticed'))).toContain(notice.en)
    const where = { collection: 'techniques' as const, key: 'swedish', locales: all }
    expect(await bench.codes(bench.recall(where))).toEqual(['withdrawal-needs-clinician'])
    await bench.recall(where, { clinician: judge })
    expect(await bench.view('swedish')).toBeUndefined()
    expect(await bench.codes(bench.recall({ collection: 'network', key: 'network', locales: all }))).toEqual([
      'not-recallable',
    ])
  })
})

it('R37 a language is no longer marked once the English that stood in for it has lost the row', async () => {
  const both = (key: string, exceptions: object[]) => {
    const english = { ...varicose, key, slug: key, exceptions }
    const words = { ...french, key, slug: `${key}-fr`, exceptions: french.exceptions as object[] }
    return { ...given, english, languages: { en: english, fr: translated(conditions, english, words) } }
  }
  await bench.signAndPublish(both('one-row-less', varicose.exceptions))
  await bench.recall({ collection: conditions, key: 'one-row-less', locales: ['en'] })
  expect(await bench.view('one-row-less', 'fr')).toMatchObject({ recalled: expect.any(String), review: null })
  const { english } = both('one-row-less', varicose.exceptions.slice(0, 1))
  await bench.signAndPublish({ ...given, english, languages: { en: english } })
  const told = await bench.view('one-row-less', 'fr')
  expect(told.exceptions).toHaveLength(1)
  expect([told.recalled ?? null, told.review === null]).toEqual([null, false])
})
