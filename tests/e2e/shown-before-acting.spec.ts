/**
 * R35 over generated acts: between being shown a document and acting on it, somebody else saves, signs, publishes, schedules,
 * recalls or restores. An act that names another state than the one there is does nothing and hears the difference; one that
 * signs what it was not shown, or not all of it, does nothing either; the newest state is accepted.
 *
 * `npm run prove -- sweeps` tries 500 acts, `npm test` a handful of them.
 */
import { expect } from '@playwright/test'
import fc from 'fast-check'
import { Client } from 'pg'
import { databaseUrl } from '../support/another-server'
import { signIn, type DoorAct, type Editor, type Reply } from '../support/editor'
import { test, type Bench, type Draft } from '../support/medical-fixture'
import { condition, ruling } from '../support/medical-words'
import { networkNow } from '../support/network-clock'
import { seedOfRun, some } from '../support/some'
import { hasChanged, ledgerDigest, stateOf, type State } from '../support/state-shown'

type Language = 'en' | 'fr'
const act = fc.record({
  verb: fc.constantFrom<DoorAct[]>(
    'publish',
    'publish',
    'review',
    'sign',
    'sign',
    'sign',
    'withdraw',
    'cancel',
    'recall',
  ),
  languages: fc.constantFrom<Language[][]>(['en'], ['en'], ['fr'], ['en', 'fr']),
  meanwhile: fc.constantFrom(
    ...(['nothing', 'nothing', 'nothing', 'save the same', 'save English', 'save French', 'save the outcome'] as const),
    ...(['sign', 'publish', 'schedule', 'recall', 'restore'] as const),
  ),
  ticks: fc.constantFrom('all', 'all', 'one short', 'one strange'),
  names: fc.constantFrom('what was shown', 'what was shown', 'what was shown', 'what was shown', 'nothing'),
})
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

const words = (n: number) => ({ ruling: { whatToDo: `Ask first, ${n}.` } })
const french = { name: 'Inventée', plain: 'Personne ne l’a.', ruling: { reason: 'Un essai.', whatToDo: 'Demandez.' } }

/** A condition that is live in both languages. */
const make = async (bench: Bench): Promise<Draft> => {
  const draft = await bench.make('contraindications', condition(ruling('clearance', { whatToDo: 'Ask first.' })))
  await draft.save({ ...french, slug: draft.key }, 'fr')
  await draft.goLive(['en', 'fr'])
  return draft
}

/** What another person does after somebody has been shown the document; it may well be refused. */
const meanwhile = async (bench: Bench, other: Editor, { ref }: Draft, what: Act['meanwhile'], n: number) => {
  const { admin } = bench
  const locales = ['en']
  switch (what) {
    case 'nothing':
      return
    case 'save the same': {
      const { name } = await admin.must('GET', `${ref}?locale=en&depth=0`)
      return admin.call('PATCH', `${ref}?locale=en`, { name })
    }
    case 'save English':
      return admin.call('PATCH', `${ref}?locale=en`, words(n))
    case 'save French':
      return admin.call('PATCH', `${ref}?locale=fr`, { ruling: { whatToDo: `Demandez, ${n}.` } })
    case 'save the outcome':
      return admin.call('PATCH', `${ref}?locale=en`, { ruling: ruling(n % 2 ? 'avoid' : 'clearance') })
    case 'sign':
      return other.act(ref, 'sign', { locales })
    case 'publish':
      return admin.act(ref, 'publish', { locales })
    case 'schedule': {
      const at = new Date((await networkNow()) + 86_400_000 + n * 1000).toISOString()
      return admin.act(ref, 'publish', { locales, at })
    }
    case 'recall':
      return admin.act(ref, 'recall', { reason: 'A test.' })
    case 'restore': {
      const where = `where[parent][equals]=${ref.split('/')[1]}&sort=-createdAt&limit=2&depth=0`
      const { docs } = await admin.must('GET', `contraindications/versions?locale=en&${where}`)
      return admin.call('POST', `contraindications/versions/${(docs as { id: string }[]).at(-1)?.id}`)
    }
  }
}

type Unit = { unit: string }
type Seen = { hashes: Record<string, string>; toTick: string[] }
/** What somebody is shown of these languages: the hashes that an act names, and the units that wait to be ticked. */
const look = async (who: Editor, ref: string, { verb, languages }: Act): Promise<Seen> => {
  const { languages: all } = (await who.must('GET', `${ref}/publications`)) as {
    languages: { locale: Language; hash: string; liveHash: string; uncovered: Unit[] }[]
  }
  const asked = all.filter(({ locale }) => languages.includes(locale))
  return {
    hashes: Object.fromEntries(
      asked.map(({ locale, hash, liveHash }) => [locale, live.includes(verb) ? liveHash : hash]),
    ),
    toTick: asked.flatMap(({ uncovered }) => uncovered.map(({ unit }) => unit)),
  }
}
const live: readonly DoorAct[] = ['withdraw', 'cancel', 'recall']

const codesOf = ({ body }: Reply): string[] => [
  ...new Set(((body.errors ?? []) as { code?: string }[]).map(({ code }) => code ?? '')),
]
const ticked = ({ ticks }: Act, { toTick }: Seen): string[] => {
  if (ticks === 'one short') return toTick.slice(1)
  return ticks === 'one strange' ? [...toTick, 'en:ruling#0123456789abcdef'] : toTick
}

type Scene = { bench: Bench; db: Client; other: Editor; draft: Draft }
type Came = 'stale' | 'not shown' | 'not ticked' | 'done' | 'refused by another rule'

/** What must come of an act, from the model's words; what came of it is held against that. */
const expectRight = async (scene: Scene, each: Act, n: number): Promise<Came> => {
  const { bench, db, draft, other } = scene
  const who = ['sign', 'withdraw'].includes(each.verb) ? bench.clinician : bench.editor
  const state = () => stateOf(db, bench.admin, draft.ref)
  const say = `${n}. ${JSON.stringify(each)}`

  const [was, seen] = [await state(), await look(who, draft.ref, each)]
  await meanwhile(bench, other, draft, each.meanwhile, n)
  const [is, now] = [await state(), await look(who, draft.ref, each)]
  const before = await ledgerDigest(db)
  const send = (shown: Record<string, string> | undefined, ticks: string[]) =>
    who.call('POST', `${draft.ref}/${each.verb}`, {
      ...{ locales: each.languages, reason: 'A test.', shown },
      ...(each.verb === 'sign' ? { ticked: ticks } : {}),
    })
  const reply = await send(each.names === 'nothing' ? undefined : seen.hashes, ticked(each, seen))
  expect(reply.status, say).toBeLessThan(500)
  if (reply.status >= 300) expect(await ledgerDigest(db), say).toBe(before)

  if (each.names === 'nothing') {
    expect([say, reply.status, reply.body.shown]).toEqual([say, 428, now.hashes])
    await expectAccepted(await send(now.hashes, now.toTick), each, say)
    return 'not shown'
  }
  if (hasChanged(was, is, each.languages, live.includes(each.verb))) {
    expect([say, reply.status]).toEqual([say, 409])
    expectDifference(reply, each, { was, is }, say)
    await expectAccepted(await send(now.hashes, now.toTick), each, say)
    return 'stale'
  }
  expect([409, 428], say).not.toContain(reply.status)
  if (each.verb !== 'sign') return reply.status < 300 ? 'done' : 'refused by another rule'
  const ticks = ticked(each, seen)
  const left = now.toTick.filter((unit) => !ticks.includes(unit))
  const wrong = [
    ...(each.ticks === 'one strange' ? ['tick-not-shown'] : []),
    ...(left.length > 0 ? ['not-ticked'] : []),
  ]
  if (wrong.length > 0) {
    expect(reply.status, say).toBe(422)
    // Words that the English has left behind, or that are not there, are refused for that first.
    if (!codesOf(reply).some((code) => ofWords.includes(code))) expect(codesOf(reply).sort(), say).toEqual(wrong.sort())
    return 'not ticked'
  }
  await expectAccepted(reply, each, say)
  return reply.status < 300 ? 'done' : 'refused by another rule'
}

/** What a French text may lack that others have changed the English of, or restored. */
const ofWords = ['translation-stale', 'missing']

/** The newest state is accepted; another rule may still be in the way, and of a signature only one of French words. */
const expectAccepted = async (reply: Reply, { verb, languages }: Act, say: string) => {
  expect([200, 422], `${say} ${JSON.stringify(reply.body)}`).toContain(reply.status)
  if (verb !== 'sign' || reply.status === 200) return
  expect([say, codesOf(reply).filter((code) => !ofWords.includes(code)), languages.includes('fr')]).toEqual([
    ...[say, [], true],
  ])
}

/** Whoever is refused hears in which language what has changed, and where words have, from what to what. */
const expectDifference = (
  { body }: Reply,
  { verb, languages }: Act,
  { was, is }: Record<'was' | 'is', State>,
  say: string,
) => {
  const changed = body.changed as { locale: Language; unit: string; was: unknown; is: unknown }[]
  expect(changed.length, say).toBeGreaterThan(0)
  for (const { locale } of changed) expect([...languages, 'en'], say).toContain(locale)
  const whatToDo = (of: State, language: Language) => (of[language].words.ruling as { whatToDo?: string }).whatToDo
  for (const language of live.includes(verb) ? [] : languages) {
    const [from, to] = [whatToDo(was, language), whatToDo(is, language)]
    if (from === to) continue
    const heard = changed.find(({ locale, unit }) => locale === language && unit === 'ruling.whatToDo')
    expect(heard, say).toMatchObject({ was: from ?? null, is: to ?? null })
  }
}

test.describe.configure({ timeout: 3_600_000 })

test('an act that names another state than there is does nothing, whatever somebody else did meanwhile', async ({
  bench,
}) => {
  const acts = fc.sample(act, { numRuns: 500, seed: seedOfRun }).map((each, n) => ({ each, n }))
  const db = new Client({ connectionString: databaseUrl() })
  await db.connect()
  try {
    const scene: Scene = { bench, db, other: await signIn('reviewer-ar@halvenne.example'), draft: await make(bench) }
    const came: Came[] = []
    for (const [at, { each, n }] of some(acts, 10).entries()) {
      if (at % 20 === 19) scene.draft = await make(bench)
      if (at % 3 === 0) await scene.draft.save(words(n + 1000))
      came.push(await expectRight(scene, each, n))
    }
    expect(came.filter((each) => each === 'stale').length).toBeGreaterThan(0)
    expect(came.filter((each) => each === 'done').length).toBeGreaterThan(0)
  } finally {
    await db.end()
  }
})
