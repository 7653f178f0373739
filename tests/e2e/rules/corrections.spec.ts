/** A change of English prose that corrects something wrong counts as ruling grade (R36, R23), over HTTP. */
import { expect } from '@playwright/test'
import { ask } from '../../support/ask'
import { signIn } from '../../support/editor'
import { test, verdictOf, type Bench, type Draft } from '../../support/medical-fixture'
import { article, condition, lexical, prose, ruling } from '../../support/medical-words'
import { networkNow } from '../../support/network-clock'

const wrong = 'Take the medicine twice a day.'
const right = 'Never change a medicine without your doctor.'
const wrongInSpanish = 'Tome el medicamento dos veces al día.'
const rightInSpanish = 'No cambie nunca un medicamento sin su médico.'

const bodyOf = async (path: string): Promise<string> => (await ask('localhost', path)).text

/** A question that is live in two languages with the wrong words. */
const asked = async (bench: Bench): Promise<Draft & { question: string; spanish: string }> => {
  const question = `What about pills, ${Date.now().toString(36)}?`
  const faq = { question, answer: lexical(wrong), topic: 'general', order: 902, embeds: [], signs: [] }
  const draft = await bench.make('faqs', faq)
  const spanish = `¿Y las pastillas, ${draft.key}?`
  await draft.save({ question: spanish, answer: lexical(wrongInSpanish) }, 'es')
  await draft.goLive(['en', 'es'])
  await expect.poll(() => bodyOf('/es/faq')).toContain(wrongInSpanish)
  return { ...draft, question, spanish }
}

/** The unit of the answer as it is in the working copy. */
const answerOf = async ({ editor }: Bench, { ref }: Draft): Promise<string[]> =>
  (await editor.read(ref, ['en'])).filter((unit) => /^en:answer\b/.test(unit))

test('R23 a correction stands in for its whole field where a translation says the old; other changes do not', async ({
  bench,
}) => {
  const draft = await asked(bench)
  await draft.save({ answer: lexical(`${wrong} Or not.`) })
  await draft.goLive()
  await expect.poll(() => bodyOf('/en/faq')).toContain('Or not.')
  expect(await bodyOf('/es/faq')).toContain(wrongInSpanish)
  await draft.save({ answer: lexical(right) })
  const corrects = await answerOf(bench, draft)
  await bench.clinician.mustAct(draft.ref, 'sign', { locales: ['en'], corrects })
  await bench.editor.mustAct(draft.ref, 'publish', { locales: ['en'] })
  await expect.poll(() => bodyOf('/es/faq')).not.toContain(wrongInSpanish)
  const page = await bodyOf('/es/faq')
  expect(page).toContain(draft.spanish)
  expect(page).toContain(right)
  expect(page).toMatch(new RegExp(`<div lang="en" dir="ltr" data-stand-in="">.{0,200}${right}`))
  // In Spanish again once it is translated again; until then no publication brings the old Spanish back.
  await bench.editor.act(draft.ref, 'publish', { locales: ['es'] })
  expect(await bodyOf('/es/faq')).not.toContain(wrongInSpanish)
  await draft.save({ answer: lexical(rightInSpanish) }, 'es')
  await draft.goLive(['es'])
  await expect.poll(() => bodyOf('/es/faq')).toContain(rightInSpanish)
  expect(await bodyOf('/es/faq')).not.toContain(right)
})

test('a translation that was compared with new English stays in the act that publishes both', async ({ bench }) => {
  const draft = await bench.make('contraindications', condition(ruling('avoid', { reason: 'Old.' })))
  await draft.save({ slug: draft.key })
  const french = { name: `Affection ${draft.key}`, plain: 'Inventée pour un essai.', slug: `${draft.key}-fr` }
  await draft.save({ ...french, ruling: { reason: 'Parce que.', whatToDo: 'Demandez avant.' } }, 'fr')
  await draft.goLive(['en', 'fr'])
  const path = `/fr/contraindications/${draft.key}-fr`
  await expect.poll(() => bodyOf(path)).toContain('Parce que.')
  await draft.save({ ruling: { reason: 'New.' } })
  await bench.clinician.mustAct(draft.ref, 'sign', { locales: ['en'] })
  await bench.clinician.mustAct(draft.ref, 'sign', { locales: ['fr'], confirms: true })
  await bench.editor.mustAct(draft.ref, 'publish', { locales: ['en', 'fr'] })
  await expect.poll(() => bodyOf(`/en/contraindications/${draft.key}`)).toContain('New.')
  expect(await bodyOf(path)).toContain('Parce que.')
  expect(await bodyOf(path)).not.toContain('New.')
})

test('R36 words that were corrected come back neither by a schedule nor by going back, without a clinician', async ({
  bench,
}) => {
  const draft = await asked(bench)
  const at = new Date((await networkNow()) + 86_400_000).toISOString()
  await draft.save({ question: `${draft.question} Tell me.` })
  await bench.clinician.mustAct(draft.ref, 'sign', { locales: ['en'] })
  await bench.editor.mustAct(draft.ref, 'publish', { locales: ['en'], at })
  await draft.save({ answer: lexical(right) })
  // The editor says so when it is sent; whoever signs it need not.
  await bench.editor.mustAct(draft.ref, 'review', { locales: ['en'], corrects: await answerOf(bench, draft) })
  await bench.clinician.mustAct(draft.ref, 'sign', { locales: ['en'] })
  const kept = await bench.editor.act(draft.ref, 'publish', { locales: ['en'], scheduled: 'keep' })
  expect(verdictOf(kept)).toMatchObject({ status: 422, issues: ['scheduled-was-corrected at - (en)'] })
  await bench.editor.mustAct(draft.ref, 'publish', { locales: ['en'] })
  await expect.poll(() => bodyOf('/en/faq')).toContain(right)
  expect((await bench.editor.act(draft.ref, 'back', { to: 'signed', locales: ['en'] })).status).toBe(202)
  expect(await bodyOf('/en/faq')).toContain(right)
  expect(await bodyOf('/en/faq')).not.toContain(wrong)
  expect(await bodyOf('/es/faq')).not.toContain(wrongInSpanish)
})

test('R36 corrected words stay away though they were withdrawn since, and though what is live never knew them', async ({
  bench,
}) => {
  const draft = await bench.make('articles', article([prose('Massage is calm work.')]))
  await draft.save({ slug: draft.key })
  const page = () => bodyOf(`/en/articles/${draft.key}`)
  const ids: string[] = []
  const goLive = async (corrects: string[] = []) => {
    await bench.clinician.mustAct(draft.ref, 'sign', { locales: ['en'], corrects })
    const { published } = await bench.editor.mustAct(draft.ref, 'publish', { locales: ['en'] })
    ids.push(...(published as { id: string }[]).map(({ id }) => id))
  }
  const blocks = async () => (await bench.editor.must('GET', `${draft.ref}?locale=en&depth=0`)).body as { id: string }[]
  await goLive()
  await draft.save({ body: [...(await blocks()), prose(wrong)] })
  await goLive()
  const [first, second] = await blocks()
  await draft.save({ body: [first, { ...second, ...prose(right) }] })
  const units = await bench.editor.read(draft.ref, ['en'])
  await goLive(units.filter((unit) => unit.startsWith(`en:body.${second?.id}`)))
  const back = async (to: string | undefined) =>
    (await bench.editor.act(draft.ref, 'back', { to, locales: ['en'] })).status
  expect(await back(ids[0])).toBe(200)
  await expect.poll(page).not.toContain(right)
  expect(await back(ids[1])).toBe(202)
  await bench.editor.mustAct(draft.ref, 'withdraw', { reason: 'For a while.' })
  expect(await back(ids[1])).toBe(202)
  expect(await page()).not.toContain(wrong)
  expect(await back(ids[2])).toBe(200)
  await expect.poll(page).toContain(right)
})

test('a translator may say that words were corrected in no way; English goes with its translations when it is recalled', async ({
  bench,
}) => {
  const draft = await asked(bench)
  await draft.save({ answer: lexical(right) })
  const corrects = await answerOf(bench, draft)
  const translator = await signIn('translator-fr@halvenne.example')
  expect((await translator.act(draft.ref, 'review', { locales: ['en'], corrects })).status).toBe(403)
  const recall = (data: object) => bench.editor.act(draft.ref, 'recall', { reason: 'Wrong.', ...data })
  expect(verdictOf(await recall({ locales: ['en'] }))).toMatchObject({
    ...{ status: 422, issues: ['source-withdrawn-alone at - (en)'] },
  })
  expect(await bodyOf('/es/faq')).toContain(wrongInSpanish)
  expect((await recall({})).status).toBe(200)
  await expect.poll(() => bodyOf('/es/faq')).not.toContain(wrongInSpanish)
})

test('a correction of what is not there, or of what was never otherwise, is refused and nothing is signed', async ({
  bench,
}) => {
  const draft = await asked(bench)
  await draft.save({ answer: lexical(right) })
  const units = await answerOf(bench, draft)
  const sign = (corrects: unknown) => bench.clinician.act(draft.ref, 'sign', { locales: ['en'], corrects })
  const strange = verdictOf(await sign(['en:answer#nothing']))
  expect([strange.status, strange.issues[0]]).toEqual([422, 'tick-not-shown at answer (en)'])
  expect((await sign('all')).status).toBe(400)
  expect(await draft.ask('publish')).toMatchObject({ status: 422 })
  const fresh = await bench.make('faqs', {
    ...{ question: 'New?', answer: lexical(right), topic: 'general', order: 903, embeds: [], signs: [] },
  })
  const never = await bench.clinician.act(fresh.ref, 'sign', {
    ...{ locales: ['en'], corrects: await answerOf(bench, fresh) },
  })
  expect(verdictOf(never)).toMatchObject({ status: 422 })
  expect(verdictOf(never).issues[0]).toContain('nothing-corrected')
  expect(verdictOf(never).messages[0]).toContain('never read other words')
  expect((await sign(units)).status).toBe(200)
})
