/** R39: who may judge a language signs it; where none of the topic's clinicians can, a translator and a clinician sign. */
import { expect } from '@playwright/test'
import { ask } from '../../support/ask'
import { makeClinician } from '../../support/clinician-fixture'
import { languagesOf, slugOf, type Language } from '../../support/demo-network'
import { password, signIn, type Editor } from '../../support/editor'
import { found, freshKey, test, verdictOf, type Bench, type Draft } from '../../support/medical-fixture'
import { absolute, condition, lexical } from '../../support/medical-words'

type State = {
  locale: string
  uncovered: { unit: string; english: string | null }[]
  waitsOn: string[]
  signsAs: string | null
}

const stateFor = async (who: Editor, { ref }: Draft, language: string): Promise<State> => {
  const { languages } = (await who.must('GET', `${ref}/publications`)) as { languages: State[] }
  const state = languages.find(({ locale }) => locale === language)
  if (!state) throw new Error(`${ref} has no ${language}`)
  return state
}
const signAs = async (who: Editor, { ref }: Draft, as: string, language: string, more = {}): Promise<string[]> => {
  const { status, issues } = verdictOf(await who.act(ref, 'sign', { as, locales: [language], ...more }))
  return status === 403 ? ['403'] : issues
}

/** A question on a topic, live in English, with words in another language that nobody has signed. */
const question = async (bench: Bench, topic: string, language: string): Promise<Draft> => {
  const draft = await bench.make('faqs', {
    question: 'When may I eat?',
    answer: lexical('Whenever you like.'),
    topic,
    order: 99,
  })
  await draft.goLive()
  await draft.save({ question: `Frage ${draft.key}`, answer: lexical('Wann immer Sie mögen.') }, language)
  return draft
}

/** An account of this test, with these languages. */
const makeTranslator = async ({ admin, after }: Bench, locales: string[]): Promise<Editor> => {
  const email = `${freshKey('translator')}@halvenne.example`
  const account = { email, password, name: 'Test Reader', roles: ['translator'], locales }
  const { doc } = await admin.must('POST', 'users', account)
  after(() => admin.call('DELETE', `users/${(doc as { id: number }).id}`))
  return signIn(email)
}
const translatorOf = (language: string) => signIn(`translator-${language}@halvenne.example`)

test('R39 a clinician signs in languages that they can judge, and is told so in each language', async ({ bench }) => {
  const draft = await question(bench, 'general', 'de')
  expect(await stateFor(bench.clinician, draft, 'de')).toMatchObject({ signsAs: null, waitsOn: ['clinician'] })
  const told: string[] = []
  for (const language of ['en', 'fr', 'es', 'de', 'ar']) {
    const { status, issues, messages } = await draft.ask('sign', ['de'], bench.clinician.in(language))
    expect([status, issues]).toEqual([422, ['not-your-language at - (de)']])
    told.push(...messages)
  }
  expect(new Set(told).size).toBe(5)
  // One language of several that is not theirs keeps all from being signed.
  expect((await draft.ask('sign', ['en', 'de'], bench.clinician)).issues).toEqual(['not-your-language at - (de)'])
  expect((await draft.ask('publish', ['de'])).issues.join()).toContain('not-signed')
  expect((await stateFor(bench.judgeOf('de'), draft, 'de')).signsAs).toBe('clinician')
  await draft.goLive(['de'])
})

test('R39 in a language that no clinician of the topic judges, two sign, and neither is enough alone', async ({
  bench,
}) => {
  const reader = await translatorOf('de')
  for (const isReaderFirst of [true, false]) {
    const draft = await question(bench, 'prostate', 'de')
    const notSigned = ['not-signed at question (de)', 'not-signed at answer (de)']
    const acts = [
      [reader, 'translator'],
      [bench.clinician, 'clinician'],
    ] as const
    const [first, second] = isReaderFirst ? acts : ([acts[1], acts[0]] as const)
    expect((await stateFor(reader, draft, 'de')).waitsOn).toEqual(['clinician', 'translator'])
    expect(await signAs(...([first[0], draft, first[1], 'de'] as const))).toEqual([])
    expect(await draft.ask('publish', ['de'])).toMatchObject({ status: 422, issues: notSigned })
    // Each of them is asked for what they have not signed themselves.
    expect((await stateFor(first[0], draft, 'de')).uncovered).toEqual([])
    const left = await stateFor(second[0], draft, 'de')
    expect(left).toMatchObject({ signsAs: second[1], waitsOn: [second[1]] })
    expect(left.uncovered.map(({ english }) => english)).toContain('When may I eat?')
    const [, ...read] = left.uncovered.map(({ unit }) => unit)
    expect(await signAs(second[0], draft, second[1], 'de', { ticked: read })).toHaveLength(1)
    expect(await signAs(second[0], draft, second[1], 'de')).toEqual([])
    expect((await draft.ask('publish', ['de'])).status).toBe(200)
    // Words that change are for both again.
    await draft.save({ question: `Andere Frage ${draft.key}` }, 'de')
    expect((await stateFor(bench.editor, draft, 'de')).waitsOn).toEqual(['clinician', 'translator'])
    expect((await draft.ask('publish', ['de'])).issues).toEqual(['not-signed at question (de)'])
  }
})

test('R39 a translator signs a language of theirs, in words of others, and only where no clinician judges them', async ({
  bench,
}) => {
  const draft = await question(bench, 'prostate', 'de')
  const [german, french] = [await translatorOf('de'), await translatorOf('fr')]
  expect(await signAs(french, draft, 'translator', 'de')).toEqual(['not-your-language at - (de)'])
  expect(await signAs(french, await question(bench, 'prostate', 'fr'), 'translator', 'fr')).toEqual([
    'clinician-can-judge at - (fr)',
  ])
  expect(await signAs(german, await question(bench, 'general', 'de'), 'translator', 'de')).toEqual([
    'clinician-can-judge at - (de)',
  ])
  // Whoever is no translator cannot sign as one, and a translator is no clinician.
  for (const who of [bench.editor, bench.admin, bench.clinician])
    expect(await signAs(who, draft, 'translator', 'de')).toEqual(['403'])
  expect(await signAs(german, draft, 'clinician', 'de')).toEqual(['403'])

  await german.must('PATCH', `${draft.ref}?locale=de`, { question: 'Wann darf ich essen?' })
  expect(await signAs(german, draft, 'translator', 'de')).toEqual(['own-work at - (de)'])
  // A clinician’s signature for the English does not make these words another’s.
  expect(await signAs(bench.clinician, draft, 'clinician', 'de')).toEqual([])
  expect(await signAs(german, draft, 'translator', 'de')).toEqual(['own-work at - (de)'])
  expect((await stateFor(german, draft, 'de')).signsAs).toBe(null)
  const other = await makeTranslator(bench, ['de'])
  expect(await signAs(other, draft, 'translator', 'de')).toEqual([])
  expect((await draft.ask('publish', ['de'])).status).toBe(200)
})

test('R39 two signatures are those of two people', async ({ bench }) => {
  const draft = await question(bench, 'prostate', 'de')
  const both = await makeClinician(bench, {
    roles: ['reviewer', 'translator'],
    locales: ['de'],
    topics: ['prostate'],
    languages: ['en'],
  })
  expect(await signAs(both.account, draft, 'translator', 'de')).toEqual([])
  expect(await signAs(both.account, draft, 'clinician', 'de')).toEqual(['signed-other-half at - (de)'])
  expect(await signAs(bench.clinician, draft, 'clinician', 'de')).toEqual([])
  const next = await question(bench, 'prostate', 'de')
  expect(await signAs(both.account, next, 'clinician', 'de')).toEqual([])
  expect(await signAs(both.account, next, 'translator', 'de')).toEqual(['signed-other-half at - (de)'])
})

test('R39 a clinician who can judge the language signs alone, and takes the place of both', async ({ bench }) => {
  const draft = await question(bench, 'prostate', 'de')
  expect(await signAs(bench.clinician, draft, 'clinician', 'de')).toEqual([])
  const able = await makeClinician(bench, { topics: ['prostate'], languages: ['de'] })
  const reader = await translatorOf('de')
  expect(await signAs(reader, draft, 'translator', 'de')).toEqual(['clinician-can-judge at - (de)'])
  expect((await draft.ask('publish', ['de'])).status).toBe(422)
  expect((await stateFor(able.account, draft, 'de')).uncovered.length).toBeGreaterThan(0)
  expect(await signAs(able.account, draft, 'clinician', 'de')).toEqual([])
  expect((await draft.ask('publish', ['de'])).status).toBe(200)
  // Who cannot sign at present judges nothing, and then two sign again.
  const later = await question(bench, 'prostate', 'de')
  await able.change({ active: false })
  expect(await signAs(reader, later, 'translator', 'de')).toEqual([])
})

/** The line of a page that says who checked it. */
const lineOf = (html: string): { names: string; keys: string } => {
  const [, keys = '', words = ''] = /<p class="review" data-checked-by="([^"]*)">(.*?)<\/p>/s.exec(html) ?? []
  return { names: words.replace(/<[^>]+>/g, ''), keys }
}

test('R39 a page that two have signed says who compared the translation, and who checked the English', async ({
  bench,
}) => {
  const draft = await bench.make('contraindications', condition(absolute(), { topic: 'prostate' }))
  await draft.save({ slug: draft.key })
  await draft.goLive()
  const german = { name: `Zustand ${draft.key}`, plain: 'Erfunden.', slug: draft.key }
  await draft.save({ ...german, ruling: { reason: 'Ein Grund.', whatToDo: 'Bitte nicht massieren.' } }, 'de')
  const path = `/de/contraindications/${draft.key}`
  expect(await signAs(bench.clinician, draft, 'clinician', 'de')).toEqual([])
  // The English stands in until the translator has signed as well.
  expect((await draft.ask('publish', ['de'])).status).toBe(200)
  expect((await ask('localhost', path)).text).not.toContain('Bitte nicht massieren.')
  expect(await signAs(await translatorOf('de'), draft, 'translator', 'de')).toEqual([])
  expect((await draft.ask('publish', ['de'])).status).toBe(200)
  await expect.poll(async () => (await ask('localhost', path)).text).toContain('Bitte nicht massieren.')
  const { names, keys } = lineOf((await ask('localhost', path)).text)
  expect(names).toMatch(/Valcourt.* für den englischen Text und von .*Ahrwald.* für diese Übersetzung/)
  expect(keys).toBe('ines-valcourt')
})

test('R39 the demo’s sensitive pages say it in German and in no other language', async () => {
  // The sensitive technique has no words in Arabic.
  const told = languagesOf('localhost').flatMap((language): [Language, string][] => {
    const slug = slugOf('techniques', 'prostate', language)
    return slug ? [[language, encodeURIComponent(slug)]] : []
  })
  expect(told.map(([language]) => language).sort()).toEqual(['de', 'en', 'es', 'fr'])
  for (const [language, slug] of told) {
    const { names, keys } = lineOf((await found('localhost', `/${language}/techniques/${slug}`)).text)
    expect(keys, language).toBe('ines-valcourt')
    expect(names.includes('Jorin Ahrwald'), language).toBe(language === 'de')
  }
})

/** What the first page of the admin lists for somebody: addresses of documents, and the topics that lack a clinician. */
const deskOf = async (who: Editor): Promise<{ toSign: string[]; few: string[] }> => {
  const { status, text } = await ask('localhost', '/admin', { headers: who.headers })
  expect(status).toBe(200)
  const list = /<section data-work="to-sign">.*?<\/section>/s.exec(text)?.[0] ?? ''
  const found = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, each]) => each ?? '')
  return {
    toSign: found(list, /collections\/([a-z-]+\/[a-z0-9-]+)\?/g),
    few: found(text, /data-few-clinicians="([a-z]+)"/g),
  }
}

test('R39 what waits is on the worklist of all who may sign it, and of nobody else', async ({ bench }) => {
  const { ref } = await bench.make('contraindications', condition(absolute(), { topic: 'prostate' }))
  const sensitive = await question(bench, 'prostate', 'de')
  const reader = await translatorOf('de')
  const lists = async () => {
    const people = [bench.clinician, bench.judgeOf('ar'), bench.judgeOf('de'), reader, await translatorOf('fr')]
    const desks: string[][] = []
    for (const who of people) desks.push((await deskOf(who)).toSign)
    return (each: string) => desks.map((desk) => desk.includes(each))
  }
  const first = await lists()
  // Both who may judge the topic see it, in whatever order they sign; who may not does not, and no translator does.
  expect(first(ref)).toEqual([true, true, false, false, false])
  expect(first(sensitive.ref)).toEqual([true, true, false, true, false])
  expect(await signAs(reader, sensitive, 'translator', 'de')).toEqual([])
  await bench.clinician.mustAct(ref, 'sign', { locales: ['en'] })
  const second = await lists()
  expect(second(ref)).toEqual([false, false, false, false, false])
  expect(second(sensitive.ref)).toEqual([true, true, false, false, false])
})

test('R39 a topic that only one clinician can sign is named to whoever looks after the network', async ({ bench }) => {
  expect((await deskOf(bench.admin)).few).toEqual([])
  const change = (active: boolean) => bench.admin.must('PATCH', 'clinicians/nahla-mirwani?locale=en', { active })
  bench.after(() => change(true))
  await change(false)
  expect((await deskOf(bench.admin)).few).toEqual(['prostate'])
})
