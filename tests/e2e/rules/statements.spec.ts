/** R35 and R38: what is signed was shown and ticked, nothing else stands under a clinician's name, and one ruling falls alone. */
import { expect } from '@playwright/test'
import { ask } from '../../support/ask'
import { signIn, type Editor } from '../../support/editor'
import { slugOf } from '../../support/demo-network'
import { freshKey, test, type Bench } from '../../support/medical-fixture'
import { absolute, article, condition, lexical, prose, ruling } from '../../support/medical-words'
import { newPicture, plain, replacePicture } from '../../support/pictures'
import { ledgerCounts } from '../../support/network-clock'

type Unit = { unit: string; field: string; words: string | null }
type State = { locale: string; uncovered: Unit[]; covered: string[]; live: { isCurrent: boolean } | null }

const stateIn = async (bench: Bench, ref: string, language = 'en'): Promise<State> => {
  const { languages } = (await bench.clinician.must('GET', `${ref}/publications`)) as { languages: State[] }
  const found = languages.find(({ locale }) => locale === language)
  if (!found) throw new Error(`${ref} has no ${language}`)
  return found
}
const codes = (body: Record<string, unknown>) => (body.errors as { code: string }[]).map(({ code }) => code)
const bodyOf = async (path: string): Promise<string> => (await ask('localhost', path)).text

test('R35 a signature is for what was ticked: a passage that was not read keeps all of it from being signed', async ({
  bench,
}) => {
  const draft = await bench.make('contraindications', condition(absolute()))
  const { uncovered } = await stateIn(bench, draft.ref)
  expect(uncovered.length).toBeGreaterThan(2)
  const [left, ...read] = uncovered.map(({ unit }) => unit)
  const before = await ledgerCounts()
  const sign = (ticked: unknown) => bench.clinician.act(draft.ref, 'sign', { locales: ['en'], ticked })
  const partly = await sign(read)
  expect([partly.status, codes(partly.body)]).toEqual([422, ['not-ticked']])
  expect(JSON.stringify(partly.body.errors)).toContain(left)
  const strange = await sign([...read, left, 'en:ruling#0123456789abcdef'])
  expect([strange.status, codes(strange.body)]).toEqual([422, ['tick-not-shown']])
  expect((await ledgerCounts()).signatures).toBe(before.signatures)
  expect((await sign([left, ...read])).status).toBe(200)
  expect((await stateIn(bench, draft.ref)).uncovered).toEqual([])
})

test('R38 an ordinary paragraph of a medical article goes live in signed words only', async ({ bench }) => {
  const [signed, slipped] = ['Massage is calm work.', 'With a blood clot you can have a deep massage anyway.']
  const draft = await bench.make('articles', article([prose(signed)]))
  await draft.save({ slug: draft.key })
  await draft.goLive()
  const path = `/en/articles/${draft.key}`
  await expect.poll(() => bodyOf(path)).toContain(signed)
  const { body } = (await bench.editor.must('GET', `${draft.ref}?locale=en&depth=0`)) as { body: { id: string }[] }
  const blocks = [...body, prose(slipped)]
  await draft.save({ body: blocks })
  expect(await draft.ask('publish')).toMatchObject({ status: 422, issues: ['not-signed at - (en)'] })
  expect(await bodyOf(path)).not.toContain(slipped)
  const { uncovered } = await stateIn(bench, draft.ref)
  expect(uncovered.map(({ words }) => words)).toContain(slipped)
  expect(uncovered.map(({ words }) => words)).not.toContain(signed)
})

test('R38 what was removed, and what went from one place to another, is signed again', async ({ bench }) => {
  const doDont = (dos: string[], donts: string[]) => ({ blockType: 'doDont', dos, donts })
  const draft = await bench.make('articles', article([doDont(['Rest', 'Drink'], ['Run'])]))
  await draft.goLive()
  const { body } = (await bench.editor.must('GET', `${draft.ref}?locale=en&depth=0`)) as { body: object[] }
  await draft.save({ body: [{ ...body[0], dos: ['Rest'], donts: ['Run', 'Drink'] }] })
  expect((await draft.ask('publish')).issues).toEqual(['not-signed at - (en)'])
  await draft.save({ body: [{ ...body[0], dos: ['Rest'], donts: ['Run'] }] })
  expect((await draft.ask('publish')).issues).toEqual(['not-signed at - (en)'])
  expect((await stateIn(bench, draft.ref)).uncovered).toMatchObject([{ words: null }])
  // The words that were signed, at the place where they were, are signed.
  await draft.save({ body: [{ ...body[0], dos: ['Rest', 'Drink'], donts: ['Run'] }] })
  expect((await draft.ask('publish')).status).toBe(200)
})

test('R38 what a picture of the network shows is told in signed words, and with another picture they are signed again', async ({
  bench,
}) => {
  const grip = await newPicture(bench.editor, await plain('#7a5'), { alt: freshKey('A hand on a shoulder') })
  bench.own(grip.ref)
  const publish = (who: Editor) => who.act(grip.ref, 'publish', { locales: ['en'] })
  expect(codes((await publish(bench.editor)).body)).toEqual(['not-signed'])
  const draft = await bench.make('articles', article([{ blockType: 'picture', media: grip.key }]))
  await draft.save({ slug: draft.key })
  await draft.goLive()
  const path = `/en/articles/${draft.key}`
  await expect.poll(() => bodyOf(path)).toContain('data-checked-by=')
  expect(await bodyOf(path)).not.toContain(grip.alt)
  await bench.clinician.mustAct(grip.ref, 'sign', { locales: ['en'] })
  expect((await publish(bench.editor)).status).toBe(200)
  await expect.poll(() => bodyOf(path)).toContain(grip.alt)
  expect(await bodyOf(path)).toContain('data-checked-by=')
  await replacePicture(bench.editor, grip, await plain('#57a'))
  expect(codes((await publish(bench.editor)).body)).toEqual(['not-signed'])
  expect((await stateIn(bench, grip.ref)).uncovered.map(({ field }) => field)).toContain('picture')
  await replacePicture(bench.editor, grip, await plain('#7a5'))
  expect((await publish(bench.editor)).status).toBe(200)
})

test('a translation of a picture’s words stands beside the picture of the English, and beside no other', async ({
  bench,
}) => {
  const grip = await newPicture(bench.editor, await plain('#7a6'), { alt: freshKey('A hand on a knee') })
  bench.own(grip.ref)
  await bench.editor.must('PATCH', `${grip.ref}?locale=fr`, { alt: 'Une main sur un genou, inventée' })
  const locales = ['en', 'fr']
  await bench.clinician.mustAct(grip.ref, 'sign', { locales })
  await bench.editor.mustAct(grip.ref, 'publish', { locales })
  const other = await replacePicture(bench.editor, grip, await plain('#a57'))
  const isSeen = async () => (await ask('localhost', `/media/${other.files[0]}`)).status
  const french = () => bench.editor.act(grip.ref, 'publish', { locales: ['fr'] })
  expect((await french()).body.published).toEqual([])
  // Signed beside the new picture, the words still stand beside the one that the English shows.
  await bench.clinician.mustAct(grip.ref, 'sign', { locales: ['fr'] })
  expect((await french()).body.published).toEqual([])
  await bench.editor.must('PATCH', `${grip.ref}?locale=fr`, { alt: 'Autre chose, inventée' })
  await bench.clinician.mustAct(grip.ref, 'sign', { locales: ['fr'] })
  expect(codes((await french()).body)).toEqual(['not-signed'])
  expect(await isSeen()).toBe(404)
  await bench.clinician.mustAct(grip.ref, 'sign', { locales: ['en'] })
  await bench.editor.mustAct(grip.ref, 'publish', { locales })
  expect(await isSeen()).toBe(200)
})

test('a picture stays whose it is: with a clinic it would need nobody’s signature', async ({ bench }) => {
  const shared = await newPicture(bench.editor, await plain('#7a7'), { alt: freshKey('shared') })
  bench.own(shared.ref)
  const manager = await signIn('manager@port-erable.example')
  const own = await newPicture(manager, await plain('#7a8'), { alt: freshKey('ours'), clinic: 'port-erable' })
  bench.own(own.ref)
  const given = await bench.admin.call('PATCH', `${shared.ref}?locale=en`, { clinic: 'port-erable' })
  expect(given.status).toBe(400)
  expect(JSON.stringify(given.body)).toContain('clinic')
  await bench.admin.call('PATCH', `${own.ref}?locale=en`, { clinic: null })
  expect((await bench.admin.must('GET', `${own.ref}?depth=0`)).clinic).toBe('port-erable')
  // Nor does a document come beside itself in one act.
  const draft = await bench.make('articles', article([prose('Massage is calm work.')]))
  await bench.clinician.mustAct(draft.ref, 'sign', { locales: ['en'] })
  const shown = await bench.editor.look(draft.ref, 'publish')
  const beside = [{ collection: 'articles', key: draft.key, shown }]
  expect((await bench.editor.act(draft.ref, 'publish', { locales: ['en'], with: beside })).status).toBe(400)
})

test('R38 a page has no stamp while a sign that stands with its condition is recalled', async ({ bench }) => {
  const words = { sign: 'An invented rash spreads', action: 'Get help today.', phase: 'after', urgency: 'prompt' }
  const sign = await bench.make('warning-signs', {
    ...words,
    topic: 'general',
    asRedFlag: false,
    appliesTo: ['swedish'],
  })
  await sign.goLive()
  const draft = await bench.make('contraindications', condition(ruling('clearance'), { urgentSigns: [sign.key] }))
  await draft.save({ slug: draft.key })
  await draft.goLive()
  // An answer that speaks of the condition shows the sign with it, and so does every list of rulings.
  const faq = await bench.make('faqs', {
    ...{ question: `What of it, ${draft.key}?`, answer: lexical('Ask first.'), embeds: [draft.key] },
    ...{ topic: 'general', order: 900 },
  })
  await faq.goLive()
  const told = await bench.make('articles', article([{ blockType: 'faqList', faqs: [faq.key] }]))
  await told.save({ slug: told.key })
  await told.goLive()
  const pages = [
    `contraindications/${draft.key}`,
    `articles/${told.key}`,
    `techniques/${slugOf('techniques', 'swedish', 'en')}`,
  ]
  const stamps = () =>
    Promise.all(pages.map(async (path) => (await bodyOf(`/en/${path}`)).includes('data-checked-by=')))
  await expect.poll(stamps).toEqual([true, true, true])
  await bench.editor.mustAct(sign.ref, 'recall', { reason: 'It says the wrong number.' })
  await expect.poll(stamps).toEqual([false, false, false])
})

test('an exception for one technique leaves the other translated rulings on the page (R23)', async ({ bench }) => {
  const draft = await bench.make('contraindications', condition(ruling('clearance')))
  await draft.save({ slug: draft.key })
  const french = { name: `Affection ${draft.key}`, plain: 'Inventée pour un essai.', slug: draft.key }
  await draft.save({ ...french, ruling: { reason: 'Parce que.', whatToDo: 'Demandez avant de venir.' } }, 'fr')
  await draft.goLive(['en', 'fr'])
  const path = `/fr/contraindications/${draft.key}`
  await expect.poll(() => bodyOf(path)).toContain('Demandez avant de venir.')
  await draft.save({
    exceptions: [{ technique: 'deep-tissue', ...ruling('avoid', { whatToDo: 'Choose another massage.' }) }],
  })
  await draft.goLive(['en'])
  await expect.poll(() => bodyOf(path)).toContain('Choose another massage.')
  const page = await bodyOf(path)
  expect(page).toContain('Demandez avant de venir.')
  expect(page).toContain(`Affection ${draft.key}`)
  expect(page).toMatch(/lang="en"[^>]*>\s*Choose another massage\./)
})
