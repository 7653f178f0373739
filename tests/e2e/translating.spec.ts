/** A translation belongs to the English that its writer was shown, and English never passes as a translation. */
import { expect } from '@playwright/test'
import { ask } from '../support/ask'
import { test, type Bench, type Draft } from '../support/medical-fixture'
import { article, condition, prose, ruling } from '../support/medical-words'

type Language = { locale: string; isStale: boolean; stale: { path: string }[] }

const french = async (bench: Bench, { ref }: Draft): Promise<Language> => {
  const { languages } = await bench.editor.must('GET', `${ref}/publications`)
  return (languages as Language[]).find(({ locale }) => locale === 'fr') as Language
}
const stalePaths = async (bench: Bench, draft: Draft) => (await french(bench, draft)).stale.map(({ path }) => path)

const words = {
  name: 'Cas d’essai',
  plain: 'Inventé.',
  ruling: { ...ruling('avoid'), reason: 'Motif.', whatToDo: 'Attendez.' },
}

/** A condition in English and French, whose French form somebody has open. */
const opened = async (bench: Bench) => {
  const made = await bench.make('contraindications', condition(ruling('avoid')))
  await made.save(words, 'fr')
  expect(await stalePaths(bench, made)).toEqual([])
  const form = async () => String((await bench.editor.must('GET', `${made.ref}?locale=fr&depth=0`)).base)
  const send = (base: string, whatToDo: string) =>
    bench.editor.must('PATCH', `${made.ref}?locale=fr`, { base, ruling: { ...words.ruling, whatToDo } })
  return { made, form, send }
}

test('words written beside the old English do not belong to the new, and those written beside the new do', async ({
  bench,
}) => {
  const { made, form, send } = await opened(bench)
  const old = await form()
  await made.save({ ruling: { whatToDo: 'Call a doctor first.' } })
  expect(await stalePaths(bench, made)).toEqual(['ruling.whatToDo'])
  await send(old, 'Attendez, s’il vous plaît.')
  expect(await stalePaths(bench, made)).toEqual(['ruling.whatToDo'])
  // A base that nobody ever had makes nothing current.
  await send(`${(await form()).split('.')[0]}.00000000000000000000`, 'Attendez encore.')
  expect(await stalePaths(bench, made)).toEqual(['ruling.whatToDo'])
  await send(await form(), 'Appelez d’abord un médecin.')
  expect(await stalePaths(bench, made)).toEqual([])
})

test('a French text that is restored is as old as it was', async ({ bench }) => {
  const { made, form, send } = await opened(bench)
  const { docs } = await bench.editor.must(
    'GET',
    `contraindications/versions?where[parent][equals]=${made.key}&locale=fr&sort=-createdAt&limit=1`,
  )
  const [{ id }] = docs as [{ id: string }]
  await made.save({ ruling: { whatToDo: 'Call a doctor first.' } })
  await send(await form(), 'Appelez d’abord un médecin.')
  expect(await stalePaths(bench, made)).toEqual([])
  const english = await bench.editor.must('GET', `${made.ref}?locale=en&depth=0`)
  await bench.editor.must('POST', `contraindications/versions/${id}?locale=fr`)
  // A version holds all languages: the English goes back with it, and is put forward again.
  await made.save({ ruling: { whatToDo: (english.ruling as { whatToDo: string }).whatToDo } })
  expect(await stalePaths(bench, made)).toEqual(['ruling.whatToDo'])
})

test('English sentences saved as French are no translation: rulings stand in, marked, and prose is refused by field', async ({
  bench,
}) => {
  const long = 'Do not have a massage before a doctor has agreed.'
  const made = await bench.make('contraindications', condition(ruling('avoid')))
  await made.save({ ruling: { whatToDo: long } })
  await made.save({ ...words, slug: `cas-${made.key}`, ruling: { ...words.ruling, whatToDo: long } }, 'fr')
  expect((await french(bench, made)).isStale).toBe(true)
  await made.goLive(['en'])
  expect(await made.ask('publish', ['fr'])).toMatchObject({ status: 200 })
  const { text } = await ask('localhost', `/fr/contraindications/cas-${made.key}`)
  expect(text).toContain('data-safety-language="en"')

  const sentences = 'These words are calm and were never translated.'
  const page = await bench.make('articles', article([prose(sentences)]))
  await page.goLive(['en'])
  const { title, body } = await bench.editor.must('GET', `${page.ref}?locale=en&depth=0`)
  await page.save({ title: `${String(title)} (fr)`, dek: 'Un essai.', slug: `essai-${page.key}`, body }, 'fr')
  const { status, issues } = await page.ask('publish', ['fr'])
  expect(status).toBe(422)
  expect(issues.map((line) => line.replace(/[0-9a-f]{24}/g, 'id'))).toContain('not-translated at body.id.text (fr)')
})
