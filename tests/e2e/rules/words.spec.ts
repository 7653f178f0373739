/** R12 and R13: words that promise more than is known, and answers that decide what only a ruling may. */
import { expect } from '@playwright/test'
import { documentsOf } from '../../support/demo-data'
import { hostNames, languagesOf, slugOf, type Language } from '../../support/demo-network'
import { signIn, type Reply } from '../../support/editor'
import { article, condition, lexical, prose, reference, ruling, verifiedWork } from '../../support/medical-words'
import { found, freshKey, test, type Bench, type Draft, type Verdict } from '../../support/medical-fixture'
import { listed } from '../../support/technique-pages'

const expectRefused = async (draft: Draft, issues: string[], locale = 'en'): Promise<Verdict[]> => {
  const verdicts = [await draft.ask('review', [locale]), await draft.ask('publish', [locale])]
  for (const verdict of verdicts) expect(verdict).toMatchObject({ status: 422, issues })
  return verdicts
}

/** In each language a sentence that promises too much, and the words that do it. */
const promises: Record<Language, [text: string, words: string[]]> = {
  en: ['It is proven: massage cures pain, and relief is guaranteed.', ['proven', 'cures', 'guaranteed']],
  fr: ['C’est prouvé : le massage guérit, soulagement garanti.', ['prouvé', 'guérit', 'garanti']],
  es: ['Está demostrado: el masaje cura, con garantía.', ['demostrado', 'cura', 'garantía']],
  de: [
    'Erwiesenermaßen heilt Massage, garantiert und risikofrei.',
    ['Erwiesenermaßen', 'heilt', 'garantiert', 'risikofrei'],
  ],
  ar: ['التدليك يشفي من الألم، والنتيجة مضمونة.', ['يشفي', 'مضمونة']],
}

/** The article in a language: its blocks are the same in all, its words are not. */
const say = async (bench: Bench, made: Draft, language: Language, text: string, citations: string[] = []) => {
  const { body } = await bench.editor.must('GET', `${made.ref}?locale=en&depth=0`)
  const { id } = (body as { id: string }[])[0] ?? {}
  const words = { title: `${made.key} ${language}`, dek: '…', body: [{ ...prose(text, citations), id }] }
  await made.save(words, language)
}

for (const [language, [text, words]] of Object.entries(promises) as [Language, [string, string[]]][])
  test(`R12 words of certainty are refused in ${language}, and named: ${words.join(', ')}`, async ({ bench }) => {
    const made = await bench.make('articles', article([prose('Some people feel better.')]))
    await say(bench, made, language, text)
    const expected = words.map(() => `certainty-without-source at body.0.text (${language})`)
    const [refused] = await expectRefused(made, expected, language)
    for (const [place, word] of words.entries()) expect(refused?.messages[place]).toContain(`“${word}”`)
  })

test('R12 a work that supports it, in the same block, allows the word; another block’s work does not', async ({
  bench,
}) => {
  const promise = 'It is proven to help.'
  const made = await bench.make('articles', article([prose(promise), prose('So they say.', [verifiedWork])]))
  await expectRefused(made, ['certainty-without-source at body.0.text (en)'])
  await made.save({ body: [prose(promise, ['massage-envy', 'nih-sleep'])] })
  await expectRefused(made, ['certainty-without-source at body.0.text (en)'])
  await made.save({ body: [prose(promise, [verifiedWork])] })
  expect(await made.ask('review')).toMatchObject({ status: 200 })
  await made.save({ title: 'The miracle cure' })
  await expectRefused(made, ['certainty-without-source at title (en)', 'certainty-without-source at title (en)'])
})

test('R12 rulings, questions, signs and techniques may not promise either', async ({ bench }) => {
  const texts: [string, Record<string, unknown>, string][] = [
    ['contraindications', condition(ruling('avoid', { reason: 'Guaranteed to harm.' })), 'ruling.reason'],
    ['faqs', { question: 'Does it help?', answer: lexical('A cure for all.'), topic: 'general' }, 'answer'],
    ['warning-signs', { sign: 'Pain', action: 'Our cure helps.', topic: 'general' }, 'action'],
  ]
  for (const [collection, words, path] of texts)
    await expectRefused(await bench.make(collection, words), [`certainty-without-source at ${path} (en)`])
})

test('R12 the names of techniques and works are exempt, and only they', async ({ bench }) => {
  const title = `The Proven Way ${Date.now().toString(36)}`
  const made = await bench.make('articles', article([prose(`We speak of ${title} here.`)]))
  await expectRefused(made, ['certainty-without-source at body.0.text (en)'])
  const work = await bench.make('references', reference({ title, kind: 'book', status: 'unverified' }))
  await bench.editor.mustAct(work.ref, 'publish', { locales: ['en'] })
  expect(await made.ask('review')).toMatchObject({ status: 200 })
  await made.save({ body: [prose(`${title} is proven.`)] })
  await expectRefused(made, ['certainty-without-source at body.0.text (en)'])
})

/** A refused save of a clinic’s own words, which go out as they are saved. */
const codesOf = ({ body }: Reply): string[] =>
  ((body.errors as { data?: { refusals?: { code: string }[] } }[] | undefined) ?? []).flatMap(({ data }) =>
    (data?.refusals ?? []).map(({ code }) => code),
  )

for (const [clinic, locale, text, code] of [
  ['brisamar', 'es', 'Alivio garantizado.', 'certainty-not-allowed'],
  ['ahornbrueck', 'de', 'Garantiert schmerzfrei.', 'certainty-not-allowed'],
  ['port-erable', 'en', 'Relief guaranteed.', 'certainty-without-source'],
] as const)
  test(`R12 ${clinic} promises nothing on its own pages either: ${code}`, async ({ bench }) => {
    const manager = await signIn(`manager@${clinic}.example`)
    const key = `${clinic}-${freshKey('notice')}`
    bench.own(`notices/${key}`)
    const post = (words: string) =>
      manager.call('POST', `notices?locale=${locale}`, { key, clinic, text: words, publishOnSave: true })
    const refused = await post(text)
    expect(refused.status).toBe(422)
    expect(new Set(codesOf(refused))).toEqual(new Set([code]))
    expect((await found(`${clinic}.localhost`, `/${locale}`)).text).not.toContain(text)
    expect((await post('Calm.')).status).toBe(201)
  })

const question = (more: Record<string, unknown>) => ({
  question: 'Is massage safe in pregnancy?',
  answer: lexical('Ask the person who looks after your pregnancy first.'),
  topic: 'general',
  embeds: ['pregnancy'],
  ...more,
})

test('R13 a question that names a condition is refused until it embeds its ruling', async ({ bench }) => {
  const made = await bench.make('faqs', question({ embeds: [] }))
  await expectRefused(made, ['ruling-not-embedded at embeds (en)'])
  await made.save({ question: 'Can I come after an operation?' })
  await expectRefused(made, ['ruling-not-embedded at embeds (en)'])
  await made.save({ embeds: ['recent-surgery'] })
  expect(await made.ask('review')).toMatchObject({ status: 200 })
})

test('R13 where there is a ruling, an answer does not open with a yes or a no, in any language', async ({ bench }) => {
  const made = await bench.make('faqs', question({}))
  const openings: [Language, string][] = [
    ['en', 'Yes, it is.'],
    ['en', 'No, never.'],
    ['en', 'Of course it is.'],
    ['fr', 'Oui, sans souci.'],
    ['es', 'Sí, claro.'],
    ['de', 'Nein, lieber nicht.'],
    ['ar', 'نعم، بعد استشارة الطبيب.'],
  ]
  for (const [language, text] of openings) {
    await made.save({ question: `${made.key} ${language}`, answer: lexical(text) }, language)
    await expectRefused(made, [`answer-decides at answer (${language})`], language)
  }
  const onTopic = await bench.make('faqs', question({ question: 'Is it pleasant?', topic: 'prostate', embeds: [] }))
  await onTopic.save({ answer: lexical('Yes.') })
  await expectRefused(onTopic, ['answer-decides at answer (en)'])
  const unruled = await bench.make('faqs', question({ question: 'Do I get a receipt?', embeds: [] }))
  await unruled.save({ answer: lexical('Yes, always.') })
  expect(await unruled.ask('review')).toMatchObject({ status: 200 })
})

/** Runs in the browser: `question condition outcome` of every ruling that stands in an answer. */
const embeddedIn = (html: string): string[] => {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return [...page.querySelectorAll<HTMLElement>('article[id] [data-contraindication]')].map(
    (each) => `${each.closest('article')?.id} ${each.dataset.contraindication} ${each.dataset.outcome}`,
  )
}

test('R13 on every host’s page of questions, what an answer embeds is the ruling itself', async ({ page, read }) => {
  const embedding = documentsOf('faqs').filter(
    ({ topic, embeds, seed }) => topic === 'general' && (embeds as string[])?.length > 0 && !seed?.hold,
  )
  expect(embedding.length).toBeGreaterThanOrEqual(3)
  for (const host of hostNames) {
    for (const language of languagesOf(host)) {
      const slug = encodeURIComponent(slugOf('techniques', 'therapeutic-massage', language) ?? '')
      const rulings = listed(await read(host, `/${language}/techniques/${slug}`))
      const expected = embedding.flatMap(({ key, embeds }) =>
        rulings
          .filter(({ condition: about }) => (embeds as string[]).includes(about))
          .map(({ condition: about, outcome }) => `${key} ${about} ${outcome}`),
      )
      const shown = await page.evaluate(embeddedIn, (await found(host, `/${language}/faq`)).text)
      const general = shown.filter((line) => embedding.some(({ key }) => line.startsWith(`${key} `)))
      expect([...new Set(general)].sort(), `${host}, ${language}`).toEqual([...new Set(expected)].sort())
    }
  }
})
