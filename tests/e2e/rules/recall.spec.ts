/** R36 and R37 over HTTP: what may be taken from visitors by whom, and what a recall leaves them. */
import { expect } from '@playwright/test'
import { ask } from '../../support/ask'
import { slugOf } from '../../support/demo-network'
import { signIn, type Reply } from '../../support/editor'
import { test, type Bench, type Draft } from '../../support/medical-fixture'
import { condition, lexical, ruling } from '../../support/medical-words'
import { networkNow } from '../../support/network-clock'

const reason = 'It names the wrong medicine.'
const wrong = 'Press hard on the swollen leg.'
const advice = 'Keep wearing your stockings.'
const notice = 'We are correcting what stood here.'
const noticeInFrench = 'Nous corrigeons ce qui figurait ici.'

const bodyOf = async (path: string, host = 'localhost'): Promise<string> => (await ask(host, path)).text
const codes = ({ body }: Reply) => ((body.errors ?? []) as { code?: string }[]).map(({ code }) => code)
const techniquePage = `/en/techniques/${slugOf('techniques', 'swedish', 'en')}`

/** A condition with wrong words, live. */
const live = async (bench: Bench, outcome: 'fine' | 'modify' | 'avoid'): Promise<Draft & { path: string }> => {
  const words = condition(ruling(outcome, { reason: wrong, whatToDo: wrong }), { advice })
  const draft = await bench.make('contraindications', words)
  await draft.save({ slug: draft.key })
  await draft.goLive()
  return { ...draft, path: `/en/contraindications/${draft.key}` }
}

test('R37 any editor recalls a condition at once: its outcome and advice stay everywhere, its words are gone', async ({
  bench,
}) => {
  const { ref, key, path } = await live(bench, 'modify')
  await expect.poll(() => bodyOf(techniquePage)).toContain(wrong)
  const done = await bench.editor.mustAct(ref, 'recall', { reason })
  expect((done.affected as { key: string }[]).map((each) => each.key)).toContain(key)
  for (const shown of [path, techniquePage]) {
    await expect.poll(() => bodyOf(shown)).not.toContain(wrong)
    const text = await bodyOf(shown)
    expect(text).toContain(notice)
    expect(text).toContain(advice)
    expect(text).toMatch(new RegExp(`data-contraindication="${key}"[^>]*data-outcome="clearance"`))
  }
  const own = await bodyOf(path)
  expect(own).toContain('data-recalled=')
  expect(own).not.toContain('data-checked-by')
  // Whoever reads French is told too, in the French notice or, where nobody translated the condition, in English.
  await expect.poll(() => bodyOf(`/fr/contraindications/${key}`)).toMatch(new RegExp(`${notice}|${noticeInFrench}`))
  const bundle = await bodyOf('/api/v1/rulings?locale=en')
  expect(bundle).toContain(notice)
  expect(bundle).not.toContain(wrong)
})

test('R37 a recall is lifted by a signature over all of it, not by the one that was there before', async ({
  bench,
}) => {
  const draft = await live(bench, 'avoid')
  await bench.editor.mustAct(draft.ref, 'recall', { reason })
  expect(await draft.ask('publish')).toMatchObject({ status: 422, issues: ['not-signed at - (en)'] })
  await expect.poll(() => bodyOf(draft.path)).toContain(notice)
  await draft.save({ ruling: ruling('avoid', { reason: 'It hurts.' }) })
  await draft.goLive()
  await expect.poll(() => bodyOf(draft.path)).toContain('It hurts.')
  expect(await bodyOf(draft.path)).not.toContain('data-recalled')
})

test('R37 a recalled question leaves a dated notice if that is wanted, and closes otherwise', async ({ bench }) => {
  // The demo has one of its own.
  const already = (await bodyOf('/en/faq')).split('data-recalled=').length
  for (const isDated of [false, true]) {
    const faq = { question: `May it hurt, ${isDated}?`, answer: lexical(wrong), topic: 'general', order: 900 }
    const draft = await bench.make('faqs', { ...faq, embeds: [], signs: [] })
    await draft.goLive()
    await expect.poll(() => bodyOf('/en/faq')).toContain(wrong)
    await bench.editor.mustAct(draft.ref, 'recall', { reason, notice: isDated })
    await expect.poll(() => bodyOf('/en/faq')).not.toContain(wrong)
    const text = await bodyOf('/en/faq')
    expect(text.includes(faq.question)).toBe(isDated)
    expect(text.split('data-recalled=').length - already).toBe(isDated ? 1 : 0)
  }
})

test('R37 a recall without a reason, without what was shown, or of what is never recalled is refused', async ({
  bench,
}) => {
  const { ref } = await live(bench, 'avoid')
  expect((await bench.editor.act(ref, 'recall')).status).toBe(400)
  const unseen = await bench.editor.call('POST', `${ref}/recall`, { reason })
  expect(unseen.status).toBe(428)
  const [stale] = [{ en: 'x', fr: 'x', es: 'x', de: 'x', ar: 'x' }]
  expect((await bench.editor.call('POST', `${ref}/recall`, { reason, shown: stale })).status).toBe(409)
  const other = await bench.editor.act('references/nccih-massage', 'recall', { reason })
  expect([other.status, codes(other)[0]]).toEqual([422, 'not-recallable'])
  const technique = await bench.editor.act('techniques/swedish', 'recall', { reason })
  expect([technique.status, codes(technique)[0]]).toEqual([422, 'withdrawal-needs-clinician'])
  const translator = await signIn('translator-fr@halvenne.example')
  expect((await translator.act(ref, 'recall', { reason })).status).toBe(403)
})

test('R36 rulings, techniques and a clinic’s stricter ruling are taken away by clinicians only', async ({ bench }) => {
  const { ref, key } = await live(bench, 'modify')
  const manager = await signIn('manager@port-erable.example')
  const { doc } = await manager.must('POST', 'overlays?locale=en', {
    ...{ clinic: 'port-erable', collection: 'contraindications', document: key, note: 'Ours.' },
    ruling: { contraindication: key, outcome: 'avoid', reason: 'Not at our place.' },
  })
  const overlay = `overlays/${(doc as { id: string }).id}`
  bench.own(overlay)
  await bench.clinician.mustAct(overlay, 'sign', { locales: ['en'] })
  await manager.mustAct(overlay, 'publish', { locales: ['en'] })
  for (const [who, what] of [
    [bench.editor, ref],
    [bench.editor, 'techniques/swedish'],
    [manager, overlay],
  ] as const) {
    const refused = await who.act(what, 'withdraw', { reason })
    expect([what, refused.status, codes(refused)[0]]).toEqual([what, 422, 'withdrawal-needs-clinician'])
  }
  // Nor by publishing it without its ruling, which nobody would have to sign.
  await manager.must('PATCH', `${overlay}?locale=en`, {
    ruling: { contraindication: null, technique: null, variant: null, outcome: null, reason: null },
  })
  const bare = await manager.act(overlay, 'publish', { locales: ['en'] })
  expect([bare.status, codes(bare)[0]]).toEqual([422, 'withdrawal-needs-clinician'])
  const page = `/en/contraindications/${key}`
  expect(await bodyOf(page, 'port-erable.localhost')).toContain('Not at our place.')
  await bench.clinician.mustAct(overlay, 'withdraw', { reason })
  await expect.poll(() => bodyOf(page, 'port-erable.localhost')).not.toContain('Not at our place.')
})

test('R36 what is scheduled and less strict is not kept behind a stricter text; what is stricter may be; both can be cancelled', async ({
  bench,
}) => {
  const draft = await live(bench, 'modify')
  const at = new Date((await networkNow()) + 86_400_000).toISOString()
  const scheduled = async () => {
    const { languages } = (await bench.editor.must('GET', `${draft.ref}/publications`)) as {
      languages: { locale: string; scheduled: unknown[] }[]
    }
    return languages.find(({ locale }) => locale === 'en')?.scheduled.length
  }
  const signed = async (outcome: 'fine' | 'modify' | 'clearance' | 'avoid') => {
    await draft.save({ ruling: ruling(outcome, { reason: `Now it is ${outcome}.` }) })
    await bench.clinician.mustAct(draft.ref, 'sign', { locales: ['en'] })
  }
  const publish = (more: Record<string, unknown>) =>
    bench.editor.act(draft.ref, 'publish', { locales: ['en'], ...more })
  await signed('fine')
  expect((await publish({ at })).status).toBe(200)
  await signed('clearance')
  const looser = await publish({ scheduled: 'keep' })
  expect([looser.status, codes(looser)]).toEqual([422, ['scheduled-is-looser']])
  expect(await scheduled()).toBe(1)
  expect((await publish({ scheduled: 'cancel' })).status).toBe(200)
  expect(await scheduled()).toBe(0)
  await signed('avoid')
  expect((await publish({ at })).status).toBe(200)
  await signed('modify')
  expect((await publish({ scheduled: 'keep' })).status).toBe(200)
  expect(await scheduled()).toBe(1)
  const gone = await bench.editor.mustAct(draft.ref, 'cancel', { locales: ['en'] })
  expect((gone.cancelled as { locale: string }[]).map(({ locale }) => locale)).toContain('en')
  expect(await scheduled()).toBe(0)
})
