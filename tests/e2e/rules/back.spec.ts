/** Going back to what was live and signed (R36), and publishing again what is live, over HTTP. */
import { expect } from '@playwright/test'
import { ask } from '../../support/ask'
import { signIn, type Editor } from '../../support/editor'
import { freshKey, test, verdictOf, type Bench, type Draft } from '../../support/medical-fixture'
import { condition, lexical, ruling } from '../../support/medical-words'

type Language = { locale: string; hash: string; isLive: boolean; isChanged: boolean; uncovered: unknown[] }
type Live = { id: string; locale: string }

const old = 'It was like this.'
const newer = 'It is like that.'

const bodyOf = async (path: string): Promise<string> => (await ask('localhost', path)).text
const stateOf = async (editor: Editor, ref: string, locale = 'en'): Promise<Language | undefined> =>
  ((await editor.must('GET', `${ref}/publications`)).languages as Language[]).find((each) => each.locale === locale)
const copyOf = async (editor: Editor, ref: string, locale = 'en'): Promise<string> =>
  JSON.stringify(await editor.must('GET', `${ref}?locale=${locale}&depth=0`))

const french = { name: 'Un essai', plain: 'Inventée pour un essai.', advice: 'Demandez.' }

/** A condition that was live in two languages in old words, and is in newer ones. */
const changed = async (
  bench: Bench,
  [was, is]: readonly ['modify' | 'avoid' | 'clearance', 'modify' | 'avoid' | 'clearance'],
): Promise<Draft & { path: string; first: Live[] }> => {
  const draft = await bench.make('contraindications', condition(ruling(was, { reason: old }), { advice: 'Ask.' }))
  await draft.save({ slug: draft.key })
  await draft.save(
    { ...french, slug: `${draft.key}-fr`, ruling: { reason: 'C’était ainsi.', whatToDo: 'Demandez.' } },
    'fr',
  )
  await bench.clinician.mustAct(draft.ref, 'sign', { locales: ['en', 'fr'] })
  const { published } = await bench.editor.mustAct(draft.ref, 'publish', { locales: ['en', 'fr'] })
  await draft.save({ ruling: ruling(is, { reason: newer }) })
  await draft.save({ ruling: { reason: 'C’est comme cela.', whatToDo: 'Demandez.' } }, 'fr')
  await draft.goLive(['en', 'fr'])
  return { ...draft, path: `/en/contraindications/${draft.key}`, first: published as Live[] }
}

test('without a clinician, back to the last signed text where it is no looser: all languages in one act', async ({
  bench,
}) => {
  // The newer text is the looser one, and a clinician has signed that: the way back is open.
  const { ref, path, key } = await changed(bench, ['avoid', 'clearance'])
  await expect.poll(() => bodyOf(path)).toContain(newer)
  const done = await bench.editor.act(ref, 'back', { to: 'signed', locales: ['en', 'fr'] })
  const languages = (done.body.published as Live[]).map(({ locale }) => locale)
  expect([done.status, languages]).toEqual([200, expect.arrayContaining(['en', 'fr'])])
  await expect.poll(() => bodyOf(path)).toContain(old)
  const shown = await bodyOf(path)
  expect(shown).not.toContain(newer)
  expect(shown).toContain('data-checked-by')
  await expect.poll(() => bodyOf(`/fr/contraindications/${key}-fr`)).toContain('C’était ainsi.')
  // The form goes on from what visitors read, and publishing it changes nothing.
  for (const [locale, words, gone] of [
    ['en', old, newer],
    ['fr', 'C’était ainsi.', 'C’est comme cela.'],
  ] as const) {
    const copy = await copyOf(bench.editor, ref, locale)
    expect([copy.includes(words), copy.includes(gone)], locale).toEqual([true, false])
    expect(copy, locale).toContain('"outcome":"avoid"')
  }
  const again = await bench.editor.mustAct(ref, 'publish', { locales: ['en', 'fr'] })
  expect(again.published).toEqual([])
})

test('R36 back to a looser text is laid before a clinician, prepared: it is live once it is signed', async ({
  bench,
}) => {
  const { ref, path, ask: door } = await changed(bench, ['modify', 'avoid'])
  const laid = await bench.editor.act(ref, 'back', { to: 'signed', locales: ['en'], reason: 'Two therapists ask.' })
  expect([laid.status, laid.body.laid]).toEqual([202, ['en']])
  expect(await bodyOf(path)).toContain(newer)
  expect((await stateOf(bench.editor, ref))?.uncovered.length).toBeGreaterThan(0)
  expect(await door('publish')).toMatchObject({ status: 422, issues: ['not-signed at - (en)'] })
  await bench.clinician.mustAct(ref, 'sign', { locales: ['en'] })
  expect((await door('publish')).status).toBe(200)
  await expect.poll(() => bodyOf(path)).toContain(old)
})

test('what is laid before a clinician leaves out the languages in which the English stood in', async ({ bench }) => {
  const draft = await bench.make('contraindications', condition(ruling('modify', { reason: old })))
  await draft.save({ slug: draft.key })
  await draft.goLive()
  await draft.save({ ruling: ruling('avoid', { reason: newer }) })
  await draft.goLive()
  await expect.poll(() => bodyOf(`/fr/contraindications/${draft.key}`)).toContain(newer)
  const laid = await bench.editor.act(draft.ref, 'back', { to: 'signed' })
  expect([laid.status, laid.body.laid]).toEqual([202, ['en']])
})

test('back to a publication by its id, in one language, leaves the others and what is not words', async ({ bench }) => {
  const { ref, key, path, first } = await changed(bench, ['avoid', 'avoid'])
  const id = first.find(({ locale }) => locale === 'fr')?.id
  const done = await bench.editor.act(ref, 'back', { to: id, locales: ['fr'] })
  expect(done.status).toBe(200)
  // The old French was made from the old English: it is French no longer beside the new one.
  await expect.poll(() => bodyOf(`/fr/contraindications/${key}-fr`)).toContain(newer)
  expect(await bodyOf(path)).toContain(newer)
  expect(await copyOf(bench.editor, ref)).toContain(newer)
  for (const to of ['0', '999999999', 'yesterday', -1, null]) {
    const { status } = await bench.editor.act(ref, 'back', { to, locales: ['fr'] })
    expect(status, String(to)).toBe(to === '999999999' ? 422 : 400)
  }
})

test('going back names what was shown: 428 without, 409 with what changed, and nothing has changed', async ({
  bench,
}) => {
  const { ref, path, save } = await changed(bench, ['avoid', 'avoid'])
  const before = await bench.editor.look(ref, 'back')
  expect((await bench.editor.call('POST', `${ref}/back`, { to: 'signed', locales: ['en'] })).status).toBe(428)
  await save({ ruling: { reason: 'A colleague is at it.' } })
  const stale = await bench.editor.call('POST', `${ref}/back`, { to: 'signed', locales: ['en'], shown: before })
  expect(stale.status).toBe(409)
  expect(JSON.stringify(stale.body.changed)).toContain('ruling.reason')
  expect(await bodyOf(path)).toContain(newer)
  expect(await copyOf(bench.editor, ref)).toContain('A colleague is at it.')
  expect((await bench.clinician.act(ref, 'back', { to: 'signed', locales: ['en'] })).status).toBe(403)
})

test('R37 what was recalled does not come back without a clinician, nor what was never there', async ({ bench }) => {
  const faq = { question: 'Is it so?', answer: lexical(old), topic: 'general', order: 901, embeds: [], signs: [] }
  const draft = await bench.make('faqs', faq)
  const back = (more = {}) => bench.editor.act(draft.ref, 'back', { to: 'signed', locales: ['en'], ...more })
  const nothing = verdictOf(await back())
  expect(nothing).toMatchObject({ status: 422, issues: ['nothing-to-go-back-to at - (en)'] })
  expect(nothing.messages[0]).toContain('no earlier text')
  await draft.goLive()
  expect((await back()).status).toBe(422)
  await bench.editor.mustAct(draft.ref, 'recall', { reason: 'Not so.' })
  expect((await back()).status).toBe(202)
  expect(await bodyOf('/en/faq')).not.toContain(faq.question)
  // What was only withdrawn comes back at once.
  const other = await bench.make('faqs', { ...faq, question: 'Or so?' })
  await other.goLive()
  await bench.editor.mustAct(other.ref, 'withdraw', { reason: 'For a while.' })
  await expect.poll(() => bodyOf('/en/faq')).not.toContain('Or so?')
  expect((await bench.editor.act(other.ref, 'back', { to: 'signed', locales: ['en'] })).status).toBe(200)
  await expect.poll(() => bodyOf('/en/faq')).toContain('Or so?')
})

test('a clinic’s own document goes back without anybody’s signature, and is not published anew by being restored', async ({
  bench,
}) => {
  const manager = await signIn('manager@port-erable.example')
  const key = freshKey('port-erable')
  const place = { severity: 'info', placement: 'all-pages', clinic: 'port-erable' }
  const notice = { ...place, key, text: 'Closed on Monday.', publishOnSave: true }
  const { doc } = await manager.must('POST', 'notices?locale=en', notice)
  const ref = `notices/${(doc as { id: string }).id}`
  bench.own(ref)
  await manager.must('PATCH', `${ref}?locale=en`, { text: 'Closed on Tuesday.', publishOnSave: true })
  const home = async () => (await ask('port-erable.localhost', '/en')).text
  await expect.poll(home).toContain('Closed on Tuesday.')
  const done = await manager.act(ref, 'back', { to: 'signed', locales: ['en'] })
  expect([done.status, (done.body.published as Live[]).length]).toEqual([200, 1])
  await expect.poll(home).toContain('Closed on Monday.')
  expect(await home()).not.toContain('Closed on Tuesday.')
  expect(await copyOf(manager, ref)).toContain('Closed on Monday.')
  const other = await signIn('manager@brisamar.example')
  expect((await other.act(ref, 'back', { to: 'signed', locales: ['en'] })).status).toBe(404)
})

test('what is live can be published again: where it says what it says, nothing is written', async ({ bench }) => {
  const { ref } = await changed(bench, ['avoid', 'avoid'])
  const done = await bench.editor.act(ref, 'republish', { locales: ['en', 'fr'] })
  expect([done.status, done.body.published]).toEqual([200, []])
  expect((await bench.editor.call('POST', `${ref}/republish`, { locales: ['en'] })).status).toBe(428)
})
