/** What an act would do, asked before it is done: the plan is what is then carried out, and asking writes nothing. */
import { expect } from '@playwright/test'
import { ask } from '../../support/ask'
import { signIn } from '../../support/editor'
import { test, type Bench } from '../../support/medical-fixture'
import { condition, ruling } from '../../support/medical-words'
import { networkNow } from '../../support/network-clock'

type Change = { locale: string; key: string; begins: { at: string }[]; ends: unknown[]; cancelled: string[] }
type Answer = {
  refusals: { code: string; message: string }[]
  isForClinician: boolean
  changes: Change[]
  lacks: { locale: string; waitsOn: string[]; units: string[] }[]
}

/** Asked by somebody who sees the state as it is. */
const planned = async ({ editor }: Bench, ref: string, act: string, more: Record<string, unknown> = {}) => {
  const isLive = act === 'withdraw' || act === 'cancel' || act === 'recall'
  const shown = await editor.look(ref, isLive ? 'cancel' : 'publish')
  return (await editor.must('POST', `${ref}/plan`, { act, locales: ['en'], shown, ...more })) as unknown as Answer
}
const countOf = async ({ editor }: Bench, ref: string) =>
  JSON.stringify(await editor.must('GET', `${ref}/publications`))

test('a plan says what still lacks whose signature, and then what publishing changes; nothing is written by asking', async ({
  bench,
}) => {
  const draft = await bench.make('contraindications', condition(ruling('avoid', { reason: 'Because.' })))
  await draft.save({ slug: draft.key })
  const before = await countOf(bench, draft.ref)
  const unsigned = await planned(bench, draft.ref, 'publish')
  expect(unsigned.refusals.map(({ code }) => code)).toEqual(['not-signed'])
  expect(unsigned.refusals[0]?.message).toMatch(/English/)
  expect(unsigned.changes).toEqual([])
  expect(unsigned.lacks.map(({ locale, waitsOn }) => [locale, waitsOn])).toEqual([['en', ['clinician']]])
  expect(unsigned.lacks[0]?.units).toEqual(await bench.clinician.read(draft.ref, ['en']))
  expect(await countOf(bench, draft.ref)).toBe(before)
  await bench.clinician.mustAct(draft.ref, 'sign', { locales: ['en'] })
  const ready = await planned(bench, draft.ref, 'publish')
  expect([ready.refusals, ready.lacks]).toEqual([[], []])
  expect((await ask('localhost', `/en/contraindications/${draft.key}`)).status).toBe(404)
  const done = await bench.editor.mustAct(draft.ref, 'publish', { locales: ['en'] })
  const written = (done.published as { locale: string }[]).map(({ locale }) => locale).sort()
  // A condition is told in every language of the network from its first publication on.
  expect(
    ready.changes
      .filter(({ begins }) => begins.length > 0)
      .map(({ locale }) => locale)
      .sort(),
  ).toEqual(written)
  expect(written.length).toBeGreaterThan(1)
})

test('a plan names what an act would cancel, what it would end, and what it would lay before a clinician', async ({
  bench,
}) => {
  const draft = await bench.make('contraindications', condition(ruling('modify', { reason: 'Because.' })))
  await draft.save({ slug: draft.key })
  await draft.goLive()
  await draft.save({ ruling: ruling('avoid', { reason: 'Now because.' }) })
  await bench.clinician.mustAct(draft.ref, 'sign', { locales: ['en'] })
  const at = new Date((await networkNow()) + 86_400_000).toISOString()
  await bench.editor.mustAct(draft.ref, 'publish', { locales: ['en'], at })
  const inEnglish = ({ changes }: Answer) => changes.find(({ locale }) => locale === 'en')
  expect(inEnglish(await planned(bench, draft.ref, 'cancel'))?.cancelled).toHaveLength(1)
  const withdrawing = await planned(bench, draft.ref, 'withdraw', { reason: 'For a test.' })
  const codes = withdrawing.refusals.map(({ code }) => code)
  expect(codes).toEqual(['withdrawal-needs-clinician', 'source-withdrawn-alone'])
  await bench.editor.mustAct(draft.ref, 'publish', { locales: ['en'] })
  const back = await planned(bench, draft.ref, 'back', { to: 'signed' })
  expect([back.isForClinician, back.changes]).toEqual([true, []])
  const recall = inEnglish(await planned(bench, draft.ref, 'recall', { reason: 'For a test.' }))
  expect([recall?.begins.length, recall?.ends]).toEqual([1, [expect.objectContaining({ isFollowed: true })]])
  expect((await planned(bench, draft.ref, 'republish')).changes).toEqual([])
})

test('a plan is asked for like its act: by who may do it, of the state that they were shown', async ({ bench }) => {
  const draft = await bench.make('contraindications', condition(ruling('avoid')))
  const call = (body: unknown) => bench.editor.call('POST', `${draft.ref}/plan`, body)
  for (const body of [{}, { act: 'sign' }, { act: 'constructor' }, { act: 'withdraw' }, [], 'publish'])
    expect((await call(body)).status, JSON.stringify(body)).toBe(400)
  expect((await call({ act: 'publish', locales: ['en'] })).status).toBe(428)
  expect((await call({ act: 'publish', locales: ['en'], shown: { en: 'a.b.c' } })).status).toBe(409)
  const translator = await signIn('translator-fr@halvenne.example')
  expect((await translator.call('POST', `${draft.ref}/plan`, { act: 'publish', shown: {} })).status).toBe(403)
})
