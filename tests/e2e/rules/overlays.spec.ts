/** R3, and R1 as far as a clinic goes: what a clinic says may only be stricter, on whatever way it is written, and read. */
import { expect } from '@playwright/test'
import { slugOf } from '../../support/demo-network'
import { signIn, type Editor, type Reply } from '../../support/editor'
import { absolute, condition, ruling } from '../../support/medical-words'
import { test, type Bench, type Draft } from '../../support/medical-fixture'
import { cellsOf, listed } from '../../support/technique-pages'

const clinic = 'port-erable'
const host = 'port-erable.localhost'
const managerIn = (language = 'en') => signIn(`manager@${clinic}.example`, undefined, language)

let manager: Editor
test.beforeAll(async () => {
  manager = await managerIn()
})

type Saved = { data?: { errors?: { code?: string; path?: string; message?: string }[] } }

/** What a refused save says, as `code at path`. */
const refusal = ({ status, body }: Reply): string => {
  const told = ((body.errors as Saved[] | undefined) ?? []).flatMap(({ data }) => data?.errors ?? [])
  return `${status} ${told.map(({ code, path }) => `${code} at ${path}`).join(', ')}`
}
const notStricter = '400 overlay-not-stricter at ruling.outcome'

const overlay = (about: string, outcome: string, more: object = {}) => ({
  clinic,
  collection: 'contraindications',
  document: about,
  ruling: { contraindication: about, outcome, reason: 'We are more careful here.', ...more },
})

/** Saves an overlay of the clinic; one that should have been refused is taken away again all the same. */
const add = async (bench: Bench, about: string, outcome: string, who = manager, more: object = {}): Promise<Reply> => {
  const reply = await who.call('POST', 'overlays?locale=en', overlay(about, outcome, more))
  const id = (reply.body.doc as { id?: string } | undefined)?.id
  if (id) bench.own(`overlays/${id}`)
  return reply
}

const idOf = ({ body }: Reply): string => String((body.doc as { id: string }).id)
const savedOutcome = async (id: string): Promise<unknown> =>
  ((await manager.must('GET', `overlays/${id}?depth=0`)).ruling as { outcome: string }).outcome

for (const outcome of ['fine', 'modify', 'clearance', 'avoid'])
  test(`R1 a clinic’s “${outcome}” on an absolute ruling is refused as it is saved`, async ({ bench }) => {
    expect(refusal(await add(bench, 'fever', outcome))).toBe(notStricter)
    expect(refusal(await add(bench, 'fever', outcome, manager, { technique: 'swedish' }))).toBe(notStricter)
  })

test('R1 a clinic cannot leave out what is general, and so hides no general ruling', async () => {
  const { optOuts } = await manager.must('GET', `clinics/${clinic}?locale=en&depth=0`)
  const reply = await manager.call('PATCH', `clinics/${clinic}?locale=en`, { optOuts: ['general'] })
  if (reply.status === 200) await manager.must('PATCH', `clinics/${clinic}?locale=en`, { optOuts })
  expect(refusal(reply)).toBe('400 general-opted-out at optOuts')
})

test('R3 an overlay that is looser than the network’s ruling, or equal to it, is refused as it is saved', async ({
  bench,
}) => {
  for (const outcome of ['fine', 'modify', 'clearance'])
    expect(refusal(await add(bench, 'cancer-treatment', outcome)), outcome).toBe(notStricter)
  expect(refusal(await add(bench, 'pregnancy', 'clearance', manager, { variant: 'first', technique: 'swedish' }))).toBe(
    notStricter,
  )
  const stricter = await add(bench, 'cancer-treatment', 'avoid')
  expect(stricter.status).toBe(201)
})

test('R3 the refusal says why, in the language of the admin', async ({ bench }) => {
  for (const [language, words] of [
    ['fr', 'Une clinique ne peut qu’être plus stricte que le réseau'],
    ['ar', 'لا يجوز للعيادة إلا أن تكون أشدّ من الشبكة'],
  ] as const) {
    const { body } = await add(bench, 'dizziness', 'modify', await managerIn(language))
    const [said] = ((body.errors as Saved[] | undefined) ?? []).flatMap(({ data }) => data?.errors ?? [])
    expect(said?.message, language).toContain(words)
  }
})

/** A condition of this test, and an overlay that was stricter until the network caught up with it. */
const overtaken = async (bench: Bench): Promise<{ made: Draft; id: string }> => {
  const made = await bench.make('contraindications', condition(ruling('modify')))
  const id = idOf(await add(bench, made.key, 'clearance'))
  await manager.must('PATCH', `overlays/${id}?locale=en`, overlay(made.key, 'avoid'))
  await made.save({ ruling: ruling('clearance') })
  return { made, id }
}

test('R3 changing one to something looser is refused, alone and among many', async ({ bench }) => {
  const { made, id } = await overtaken(bench)
  for (const outcome of ['clearance', 'modify', 'fine'])
    expect(refusal(await manager.call('PATCH', `overlays/${id}?locale=en`, overlay(made.key, outcome)))).toBe(
      notStricter,
    )
  const bulk = await manager.call('PATCH', `overlays?locale=en&where[id][equals]=${id}`, overlay(made.key, 'clearance'))
  expect(bulk.status).toBe(400)
  expect(await savedOutcome(id)).toBe('avoid')
})

test('R3 restoring an older version that has become looser is refused', async ({ bench }) => {
  const { id } = await overtaken(bench)
  const { docs } = await manager.must('GET', `overlays/versions?where[parent][equals]=${id}&sort=createdAt&depth=0`)
  const [first] = docs as { id: string; version: { ruling: { outcome: string } } }[]
  expect(first?.version.ruling.outcome).toBe('clearance')
  expect(refusal(await manager.call('POST', `overlays/versions/${first?.id}`))).toBe(notStricter)
  expect(await savedOutcome(id)).toBe('avoid')
})

test('R3 a copy of one that has become looser is refused', async ({ bench }) => {
  const { made, id } = await overtaken(bench)
  await made.save({ ruling: absolute() })
  const copy = await bench.admin.call('POST', `overlays/${id}/duplicate?locale=en`, {})
  if (copy.status < 300) bench.own(`overlays/${idOf(copy)}`)
  expect(refusal(copy)).toBe(notStricter)
})

test('R3 a looser one that was forced into the ledger changes nothing, on the page or in the bundle', async ({
  bench,
  read,
}) => {
  const path = `/en/techniques/${slugOf('techniques', 'swedish', 'en')}`
  const outcomes = async () =>
    listed(await read(host, path))
      .map((each) => `${each.condition} ${each.outcome} ${each.class}`)
      .sort()
  const before = await outcomes()
  const forced = [
    { contraindication: 'fever', outcome: 'fine' },
    { contraindication: 'cancer-treatment', outcome: 'modify' },
    { contraindication: 'pregnancy', variant: 'first', outcome: 'fine' },
    // The last one is stricter, and so can be seen: then the others have been read as well.
    { contraindication: 'dizziness', outcome: 'avoid' },
  ]
  for (const { contraindication: about, outcome, ...more } of forced) {
    const key = `${clinic}-forced-${about}`
    const view = { ...overlay(about, outcome, more), key, note: null, safetyLang: 'en', review: null }
    await bench.force({ collection: 'overlays', key, clinic, locale: 'en', view })
  }
  const raised = before.map((line) => line.replace('dizziness modify', 'dizziness avoid')).sort()
  await expect.poll(outcomes).toEqual(raised)
  const { cell } = await cellsOf(host, 'en')
  expect(cell('dizziness', 'swedish')?.outcome).toBe('avoid')
  expect(cell('fever', 'swedish')).toMatchObject({ outcome: 'avoid', raisedBy: null })
  expect(cell('cancer-treatment', 'swedish')).toMatchObject({ outcome: 'clearance', raisedBy: null })
  expect(cell('pregnancy', 'swedish', 'first')?.outcome).toBe('avoid')
  expect(cell('pregnancy', 'swedish', 'first')?.raisedBy?.reason).toContain('at this clinic')
})

test('a stricter overlay holds once a clinician has signed it, at its own clinic and nowhere else', async ({
  bench,
  read,
}) => {
  const id = idOf(await add(bench, 'dizziness', 'avoid'))
  const unsigned = await manager.act(`overlays/${id}`, 'publish', { locales: ['en'] })
  expect((unsigned.body.errors as { code: string }[]).map(({ code }) => code)).toEqual(['not-signed'])
  await bench.clinician.mustAct(`overlays/${id}`, 'sign', { locales: ['en'] })
  await manager.mustAct(`overlays/${id}`, 'publish', { locales: ['en'] })
  const path = `/en/techniques/${slugOf('techniques', 'swedish', 'en')}`
  const outcomeAt = async (place: string) =>
    listed(await read(place, path)).find(({ condition: key }) => key === 'dizziness')?.outcome
  await expect.poll(() => outcomeAt(host)).toBe('avoid')
  for (const place of ['localhost', 'brisamar.localhost', 'ahornbrueck.localhost'])
    expect(await outcomeAt(place), place).toBe('modify')
})
