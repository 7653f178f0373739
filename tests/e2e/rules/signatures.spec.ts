/** R15: a signature holds for the words it was given to, and for no others. */
import { expect } from '@playwright/test'
import { ask } from '../../support/ask'
import { test, type Bench, type Draft } from '../../support/medical-fixture'
import { absolute, condition } from '../../support/medical-words'

const slugOf = ({ key }: Draft, language: string): string => (language === 'en' ? key : `${key}-${language}`)
const pageOf = async (draft: Draft, language = 'en'): Promise<string> =>
  (await ask('localhost', `/${language}/contraindications/${slugOf(draft, language)}`)).text
const shows = (draft: Draft, words: string, language = 'en') =>
  expect.poll(async () => (await pageOf(draft, language)).includes(words), words).toBe(true)

const unsigned = ['not-signed at - (en)']
const first = 'Stay at home for this test.'
const second = 'Come as you are for this test.'
const withAdvice = (whatToDo: string) => ({ ruling: { whatToDo } })

/** A condition that is live in English with the first words. */
const liveCondition = async (bench: Bench): Promise<Draft> => {
  const draft = await bench.make('contraindications', condition(absolute({ whatToDo: first })))
  await draft.save({ slug: draft.key })
  await draft.goLive()
  await shows(draft, first)
  return draft
}

test('R15 changed safety words need a new signature; until then the signed ones stay on the pages', async ({
  bench,
}) => {
  const draft = await liveCondition(bench)
  await draft.save(withAdvice(second))
  expect((await draft.ask('publish')).issues).toEqual(unsigned)
  expect(await pageOf(draft)).toContain(first)
  await draft.goLive()
  await shows(draft, second)
})

test('R15 an earlier text that was signed once does not come back without being signed again', async ({ bench }) => {
  const draft = await liveCondition(bench)
  await draft.save(withAdvice(second))
  await draft.goLive()
  await shows(draft, second)
  const query = `where[parent][equals]=${draft.key}&locale=en&sort=createdAt&limit=10&depth=0`
  const { docs } = (await bench.editor.must('GET', `contraindications/versions?${query}`)) as {
    docs: { id: string; version: { ruling: { whatToDo: string } } }[]
  }
  const earlier = docs.findLast(({ version }) => version.ruling.whatToDo === first)
  await bench.editor.must('POST', `contraindications/versions/${earlier?.id}`)
  expect(JSON.stringify(await bench.editor.must('GET', `${draft.ref}?locale=en`))).toContain(first)
  expect((await draft.ask('publish')).issues).toEqual(unsigned)
  expect(await pageOf(draft)).toContain(second)
})

test('R15 words that are no ruling are signed as well, and leave the rulings signed', async ({ bench }) => {
  const draft = await liveCondition(bench)
  await draft.save({ plain: 'Explained in other words for this test.' })
  expect((await draft.ask('publish')).issues).toEqual(unsigned)
  expect((await bench.clinician.read(draft.ref, ['en'])).map((unit) => unit.split('#')[0])).toEqual([
    'en:plain',
    'en:-plain',
  ])
  await draft.goLive()
  await shows(draft, 'Explained in other words for this test.')
})

test('R15 moving a ruling out of sight needs a signature as well', async ({ bench }) => {
  const draft = await liveCondition(bench)
  for (const change of [{ topic: 'prostate' }, { askInSelfCheck: false }]) {
    await draft.save(change)
    expect((await draft.ask('publish')).issues).toContain(unsigned[0])
    await draft.save({ topic: 'general', askInSelfCheck: true })
  }
})

test('R15 a change of severity voids the signatures of all languages, whose pages follow the source', async ({
  bench,
}) => {
  const draft = await liveCondition(bench)
  const french = { name: 'Fièvre de Quillon', plain: 'Inventée pour un test.', slug: slugOf(draft, 'fr') }
  await draft.save({ ...french, ruling: { reason: 'Une raison.', whatToDo: 'Restez chez vous.' } }, 'fr')
  await draft.goLive(['fr'])
  await shows(draft, 'Restez chez vous.', 'fr')
  expect(await pageOf(draft, 'fr')).not.toContain('data-safety-language')

  await draft.save({
    ruling: { class: 'relative', outcome: 'modify', modification: 'Lightly, in this test.', whatToDo: second },
  })
  // English waits for a signature; French goes on saying what English says in public.
  expect((await draft.ask('publish', ['en', 'fr'])).issues).toEqual(unsigned)
  expect(await pageOf(draft, 'fr')).toContain('Restez chez vous.')
  await draft.goLive()
  await shows(draft, second, 'fr')
  expect(await pageOf(draft, 'fr')).toContain('data-safety-language="en"')
  expect(await pageOf(draft, 'fr')).not.toContain('Restez chez vous.')

  // One of two outdated fields is not enough, and an outdated translation is not signed by mistake.
  await draft.save({ ruling: { whatToDo: 'Venez comme vous êtes.', modification: 'Légèrement.' } }, 'fr')
  expect((await draft.ask('sign', ['fr'])).issues).toEqual([])
  await draft.save(withAdvice(first))
  await draft.goLive()
  expect((await draft.ask('sign', ['fr'])).issues).toEqual(['translation-stale at ruling (fr)'])
  await shows(draft, first, 'fr')

  // The clinician has compared it and finds that it still says the same: then it is signed as it stands.
  await bench.clinician.mustAct(draft.ref, 'sign', { locales: ['fr'], confirms: true })
  expect((await draft.ask('publish', ['fr'])).status).toBe(200)
  await shows(draft, 'Venez comme vous êtes.', 'fr')
  expect(await pageOf(draft, 'fr')).not.toContain('data-safety-language')
})
