/** R15: a signature holds for the words it was given to, and for no others. */
import { expect, test } from '@playwright/test'
import { ask } from '../../support/ask'
import { makeCondition, type Condition } from '../../support/condition-fixture'

const pageOf = async ({ key }: Condition, locale = 'en'): Promise<string> =>
  (await ask('localhost', `/${locale}/contraindications/${key}`)).text
const shows = (condition: Condition, words: string, locale = 'en') =>
  expect.poll(() => pageOf(condition, locale)).toContain(words)

let condition: Condition
test.beforeAll(async () => {
  condition = await makeCondition('signature')
  await condition.sign('en')
  await condition.publish('en')
  await shows(condition, 'Stay at home')
})
test.afterAll(() => condition.remove())

test('R15 changed safety words need a new signature; until then the signed ones stay on the pages', async () => {
  await condition.save('en', { ruling: { whatToDo: 'Come as you are.' } })
  expect(await condition.refused('en')).toEqual(['en  not-signed'])
  expect(await pageOf(condition)).toContain('Stay at home')
  await condition.sign('en')
  await condition.publish('en')
  await shows(condition, 'Come as you are.')
})

test('R15 an earlier text that was signed once does not come back without being signed again', async () => {
  const { docs } = (await condition.editor.must(
    'GET',
    `contraindications/versions?where[parent][equals]=${condition.key}&locale=en&sort=createdAt&limit=1&depth=0`,
  )) as { docs: { id: string }[] }
  await condition.editor.must('POST', `contraindications/versions/${docs[0]?.id}`)
  expect(JSON.stringify(await condition.editor.must('GET', `${condition.path}?locale=en`))).toContain('Stay at home')
  expect(await condition.refused('en')).toEqual(['en  not-signed'])
  expect(await pageOf(condition)).toContain('Come as you are.')
})

test('R15 words that are not safety text leave the signature standing', async () => {
  await condition.sign('en')
  await condition.publish('en')
  await condition.save('en', { plain: 'Explained in other words.', synonyms: ['Quillon'] })
  await condition.publish('en')
  await shows(condition, 'Explained in other words.')
})

test('R15 moving a ruling out of sight needs a signature as well', async () => {
  for (const change of [{ topic: 'prostate' }, { askInSelfCheck: false }]) {
    await condition.save('en', change)
    expect(await condition.refused('en')).toContain('en  not-signed')
    await condition.save('en', { topic: 'general', askInSelfCheck: true })
  }
})

test('R15 a change of severity voids the signatures of all languages, whose pages follow the source', async () => {
  const french = { name: 'Fièvre de Quillon', plain: 'Inventée pour un test.', slug: `${condition.key}-fr` }
  await condition.save('fr', { ...french, ruling: { reason: 'Une raison.', whatToDo: 'Restez chez vous.' } })
  await condition.sign('fr')
  await condition.publish('fr')
  const frenchPage = async () => (await ask('localhost', `/fr/contraindications/${condition.key}-fr`)).text
  await expect.poll(frenchPage).toContain('Restez chez vous.')
  expect(await frenchPage()).not.toContain('data-safety-language')
  await condition.save('en', {
    ruling: { class: 'relative', outcome: 'modify', modification: 'Only lightly.', whatToDo: 'Tell us.' },
  })
  expect(await condition.refused('en', 'fr')).toEqual(['en  not-signed'])
  expect(await frenchPage()).toContain('Restez chez vous.')
  await condition.sign('en')
  await condition.publish('en')
  await expect.poll(frenchPage).toContain('data-safety-language="en"')
  expect(await frenchPage()).toContain('Tell us.')
  expect(await frenchPage()).not.toContain('Restez chez vous.')
})
