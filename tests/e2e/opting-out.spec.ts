/** R16 in time: a clinic that showed a sensitive topic opts out of it, and back in; and a page of the topic moves. */
import { expect, test } from '@playwright/test'
import { ask, several } from '../support/ask'
import { makeClinic } from '../support/clinic-fixture'
import { documentsOf } from '../support/demo-data'
import { signIn } from '../support/editor'
import { untilHeard } from '../support/front-door-heard'
import { givenAwayIn } from '../support/topic-words'

const pages = ['techniques', 'contraindications', 'articles'].flatMap((collection) =>
  documentsOf(collection)
    .filter(({ topic }) => topic === 'prostate')
    .map(({ slug }) => `/en/${collection}/${String(slug)}`),
)
const ofTopic = new Set<unknown>(
  documentsOf('contraindications').flatMap(({ key, topic }) => (topic === 'prostate' ? [key] : [])),
)
const lists = ['/en/techniques', '/en/contraindications', '/en/articles', '/en/faq', '/en/feed.xml']

test('a clinic that opts out loses the topic everywhere at the first request, and has it back when it opts in', async () => {
  const clinic = await makeClinic('opting-out')
  const bundle = `/api/v1/rulings?locale=en&clinic=${clinic.key}`
  const surfaces = [
    ...pages,
    ...lists,
    '/en/search?q=haemorrhoids',
    '/en/self-check?entry=prostate',
    `${bundle}&entry=prostate`,
    '/api/v1/rulings?locale=en&entry=prostate',
  ]
  const swedish = '/en/techniques/swedish-massage'
  /** The rulings of general conditions on a technique's page; and the general bundle. */
  const generalRulings = async () => [
    ...[...(await ask(clinic.host, swedish)).text.matchAll(/<article [^>]*data-contraindication="([^"]+)"[^>]*>/g)]
      .filter(([, key]) => !ofTopic.has(key))
      .map(([ruling]) => ruling),
    (await ask(clinic.host, bundle)).text,
  ]
  const general = await generalRulings()
  expect(general.length).toBeGreaterThan(15)
  /** Surfaces that, at the first request, do not show the topic where they should, or show it where they should not. */
  const wrong = async (isShown: boolean): Promise<string[]> =>
    (
      await several(surfaces, 6, async (path) => {
        const { status, text } = await ask(clinic.host, path)
        // A search says what was asked for; what it found is what counts.
        const told = path.includes('search') ? (text.match(/<ul class="rows">[^]*?<\/ul>/)?.[0] ?? '') : text
        const isHere = givenAwayIn(told).length > 0
        const isRight = isHere === isShown && (!pages.includes(path) || status === (isShown ? 200 : 404))
        return isRight ? [] : [`${path} is ${status}, and ${isHere ? 'shows' : 'hides'} it`]
      })
    ).flat()
  const choose = async (optOuts: string[]): Promise<void> => {
    await clinic.admin.must('PATCH', `clinics/${clinic.key}?locale=en`, { optOuts, publishOnSave: true })
    await untilHeard()
  }
  expect(await wrong(true)).toEqual([])
  for (const round of [1, 2]) {
    await choose(['prostate'])
    expect(await wrong(false), `round ${round}`).toEqual([])
    expect(await generalRulings(), `round ${round}`).toEqual(general)
    await choose([])
    expect(await wrong(true), `round ${round}`).toEqual([])
  }
})

test('an address that a page of the topic had before leads on where it is shown, and nowhere else', async () => {
  const admin = await signIn('admin@halvenne.example')
  const document = 'contraindications/severe-haemorrhoids'
  const { slug } = await admin.must('GET', `${document}?locale=en&depth=0`)
  const other = `moved-haemorrhoids-${Date.now().toString(36)}`
  const paths = [slug, other].map((each) => `/en/contraindications/${String(each)}`)
  const move = async (to: unknown) => {
    await admin.must('PATCH', `${document}?locale=en`, { slug: to })
    await admin.mustAct(document, 'publish', { locales: ['en'] })
    await untilHeard()
  }
  const statuses = (host: string) => several(paths, 2, async (path) => (await ask(host, path)).status)
  await move(other)
  expect(await statuses('port-erable.localhost')).toEqual([308, 200])
  for (const path of paths) {
    const { status, headers, text } = await ask('madinat-al-nada.localhost', path)
    expect([status, headers.location, givenAwayIn(text)]).toEqual([404, undefined, []])
  }
  await move(slug)
  expect(await statuses('port-erable.localhost')).toEqual([200, 308])
  expect(await statuses('madinat-al-nada.localhost')).toEqual([404, 404])
})
