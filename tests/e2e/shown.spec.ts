/** An act is about what the actor was shown: what somebody saved meanwhile is neither signed nor published unseen. */
import { expect } from '@playwright/test'
import { ask } from '../support/ask'
import type { Reply } from '../support/editor'
import { freshKey, test } from '../support/medical-fixture'
import { absolute, article, condition, prose, ruling } from '../support/medical-words'
import { ledgerCounts, networkNow } from '../support/network-clock'

const shownWords = 'Stay at home for this test.'
const savedMeanwhile = 'Come as you are for this test.'
const withAdvice = (whatToDo: string) => ({ ruling: { whatToDo } })

type Changed = { locale: string; unit: string; was: unknown; is: unknown }
const changedIn = ({ body }: Reply) =>
  (body.changed as Changed[]).map(({ locale, unit, was, is }) => [locale, unit, was, is])

test('a clinician signs what was shown: words saved meanwhile are refused and named, and nothing is signed', async ({
  bench,
}) => {
  const draft = await bench.make('contraindications', condition(absolute({ whatToDo: shownWords })))
  const shown = await bench.clinician.look(draft.ref, 'sign')
  await draft.save(withAdvice(savedMeanwhile))
  const before = await ledgerCounts()
  const reply = await bench.clinician.call('POST', `${draft.ref}/sign`, { locales: ['en'], shown })
  expect([reply.status, (await ledgerCounts()).signatures]).toEqual([409, before.signatures])
  expect(changedIn(reply)).toEqual([['en', 'ruling.whatToDo', shownWords, savedMeanwhile]])
  await draft.goLive()
})

test('a translation’s signature is about the English beside it as well', async ({ bench }) => {
  const draft = await bench.make('contraindications', condition(absolute({ whatToDo: shownWords })))
  await draft.save(
    { name: 'Affection', plain: 'Pour un essai.', ruling: { reason: 'Un essai.', whatToDo: 'Restez.' } },
    'fr',
  )
  const shown = await bench.clinician.look(draft.ref, 'sign')
  await draft.save(withAdvice(savedMeanwhile))
  const reply = await bench.clinician.call('POST', `${draft.ref}/sign`, { locales: ['fr'], confirms: true, shown })
  expect(reply.status).toBe(409)
  expect(changedIn(reply)).toEqual([['en', 'ruling.whatToDo', shownWords, savedMeanwhile]])
})

test('an editor publishes what was shown, not the half sentence that somebody else saved', async ({ bench }) => {
  const key = freshKey('half')
  const ref = `references/${key}`
  bench.own(ref)
  const words = { key, kind: 'book', titleLang: 'en', status: 'unverified' }
  await bench.admin.must('POST', 'references?locale=en', { ...words, title: 'A whole title' })
  const shown = await bench.editor.look(ref, 'publish')
  await bench.admin.must('PATCH', `${ref}?locale=en`, { title: 'A half' })
  const reply = await bench.editor.call('POST', `${ref}/publish`, { locales: ['en'], shown })
  expect(reply.status).toBe(409)
  expect(changedIn(reply)).toEqual([['en', 'title', 'A whole title', 'A half']])
  const { languages } = (await bench.admin.must('GET', `${ref}/publications`)) as { languages: { live: unknown }[] }
  expect(languages.every(({ live }) => live === null)).toBe(true)
  // Saving the same words again is no change, however often.
  await bench.admin.must('PATCH', `${ref}?locale=en`, { title: 'A whole title' })
  expect((await bench.editor.call('POST', `${ref}/publish`, { locales: ['en'], shown })).status).toBe(200)
})

test('what is live is part of what was shown: two publications from one look are one publication', async ({
  bench,
}) => {
  const key = freshKey('twice')
  const ref = `references/${key}`
  bench.own(ref)
  const words = { key, title: 'A title', kind: 'book', titleLang: 'en', status: 'unverified' }
  await bench.admin.must('POST', 'references?locale=en', words)
  const shown = await bench.admin.look(ref, 'publish')
  const both = [bench.admin, bench.editor].map((who) => who.call('POST', `${ref}/publish`, { locales: ['en'], shown }))
  expect((await Promise.all(both)).map(({ status }) => status).sort()).toEqual([200, 409])
  const stale = await bench.admin.call('POST', `${ref}/withdraw`, { locales: ['en'], shown, reason: 'A test.' })
  expect([stale.status, changedIn(stale)[0]?.slice(0, 2)]).toEqual([409, ['en', 'live']])
})

test('every act wants to hear what it was shown, and says what is there now', async ({ bench }) => {
  const draft = await bench.make('contraindications', condition(absolute()))
  await draft.goLive()
  const { editor, clinician } = bench
  for (const [who, verb] of [
    [editor, 'review'],
    [editor, 'publish'],
    [clinician, 'sign'],
    [clinician, 'withdraw'],
  ] as const) {
    const { status, body } = await who.call('POST', `${draft.ref}/${verb}`, { locales: ['en'], reason: 'A test.' })
    expect([verb, status, body.shown]).toEqual([verb, 428, { en: (await who.look(draft.ref, verb)).en }])
  }
})

/** Documents in whose schedule an old text waits: ordinary words, and the prose of a medical article. */
for (const [what, collection, made, change] of [
  [
    'a source',
    'references',
    { title: 'First', kind: 'book', titleLang: 'en', status: 'unverified' },
    (title: string) => ({ title }),
  ],
  ['an article', 'articles', article([prose('First.')]), (text: string) => ({ body: [prose(`${text}.`)] })],
] as const)
  test(`a correction of ${what} cancels what was scheduled before it, by name, unless told otherwise`, async ({
    bench,
  }) => {
    const draft = await bench.make(collection, { ...made })
    const { ref } = draft
    if (collection === 'articles') await bench.clinician.mustAct(ref, 'sign', { locales: ['en'] })
    await bench.editor.mustAct(ref, 'publish', { locales: ['en'] })
    const at = new Date((await networkNow()) + 3_600_000).toISOString()
    const scheduled = async () => {
      const { languages } = (await bench.editor.must('GET', `${ref}/publications`)) as {
        languages: { locale: string; scheduled: unknown }[]
      }
      return [languages.find(({ locale }) => locale === 'en')?.scheduled ?? []].flat().length
    }
    const publish = async (words: string, more: Record<string, unknown> = {}) => {
      await draft.save(change(words))
      if (collection === 'articles') await bench.clinician.mustAct(ref, 'sign', { locales: ['en'] })
      return bench.editor.mustAct(ref, 'publish', { locales: ['en'], ...more })
    }
    // `liveFrom` is what the moment was called when the old text came back.
    await publish('Second', { at, liveFrom: at })
    expect(await scheduled()).toBe(1)
    const { cancelled, message } = await publish('Corrected')
    expect(await scheduled()).toBe(0)
    expect(cancelled).toMatchObject([{ locale: 'en', liveFrom: expect.any(String) }])
    expect(message).toContain('cancelled')
    await publish('Third', { at })
    await publish('Kept', { scheduled: 'keep' })
    expect(await scheduled()).toBe(1)
    await publish('Everywhere', { scheduled: 'replace' })
    expect(await scheduled()).toBe(1)
    expect((await publish('At last')).cancelled).toHaveLength(1)
  })

test('a schedule that is less strict than the correction is not kept', async ({ bench }) => {
  const draft = await bench.make('contraindications', condition(absolute({ whatToDo: 'First.' })))
  await draft.save({ slug: draft.key })
  await draft.goLive()
  const at = new Date((await networkNow()) + 3_600_000).toISOString()
  await draft.save({ ruling: ruling('modify') })
  await bench.clinician.mustAct(draft.ref, 'sign', { locales: ['en'] })
  await bench.editor.mustAct(draft.ref, 'publish', { locales: ['en'], at })
  await draft.save({ ruling: absolute({ whatToDo: savedMeanwhile }) })
  await bench.clinician.mustAct(draft.ref, 'sign', { locales: ['en'] })
  const { status, body } = await bench.editor.act(draft.ref, 'publish', { locales: ['en'], scheduled: 'keep' })
  expect([status, (body.errors as { code: string }[])[0]?.code]).toEqual([422, 'scheduled-is-looser'])
  expect((await ask('localhost', `/en/contraindications/${draft.key}`)).text).toContain('First.')
})
