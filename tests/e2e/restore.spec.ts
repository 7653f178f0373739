/** Restoring a version is a save: it needs the same right, and meets the same checks, in a global as in a collection. */
import { expect } from '@playwright/test'
import { signIn, type Editor } from '../support/editor'
import { freshKey, test } from '../support/medical-fixture'

const people = {
  admin: 'admin@halvenne.example',
  editor: 'editor@halvenne.example',
  reviewer: 'reviewer@halvenne.example',
  translator: 'translator-fr@halvenne.example',
  legal: 'legal@halvenne.example',
  moderator: 'moderator@halvenne.example',
  manager: 'manager@port-erable.example',
  staff: 'staff@port-erable.example',
}
/** Who may change everything of the network's content. A translator may not: a version holds all languages. */
const allowed = ['admin', 'editor']

type Version = { id: string | number; version: Record<string, unknown> }
const newest = async (who: Editor, path: string): Promise<Version> =>
  ((await who.must('GET', path)).docs as Version[])[0] as Version

test('only who may change the network’s words in every language restores a version of them', async ({ bench }) => {
  const { admin } = bench
  const tagline = async (language: string) => (await admin.must('GET', `globals/network?locale=${language}`)).tagline
  const words = { en: await tagline('en'), fr: await tagline('fr') }
  const write = async (text: string) => {
    for (const language of ['en', 'fr'])
      await admin.must('POST', `globals/network?locale=${language}`, { tagline: `${text} ${language}` })
  }
  bench.after(async () => {
    for (const [language, text] of Object.entries(words))
      await admin.must('POST', `globals/network?locale=${language}`, { tagline: text })
  })
  await write('Former')
  const { id } = await newest(admin, 'globals/network/versions?locale=en&sort=-createdAt&limit=1')
  await write('Present')
  const ended: unknown[] = []
  for (const [role, email] of Object.entries(people)) {
    const { status } = await (await signIn(email)).call('POST', `globals/network/versions/${id}`)
    ended.push([role, status, await tagline('en'), await tagline('fr')])
    if (status < 300) await write('Present')
  }
  expect(ended).toEqual(
    Object.keys(people).map((role) =>
      allowed.includes(role) ? [role, 200, 'Former en', 'Former fr'] : [role, 403, 'Present en', 'Present fr'],
    ),
  )
})

for (const [collection, words] of [
  ['references', { kind: 'book', title: 'Former', titleLang: 'en', status: 'unverified' }],
  ['glossary', { term: 'Former' }],
] as const)
  test(`only who may change ${collection} in every language restores a version of one`, async ({ bench }) => {
    const { admin } = bench
    const key = freshKey('restored')
    const name = Object.keys(words).find((field) => field === 'term') ?? 'title'
    bench.own(`${collection}/${key}`)
    await admin.must('POST', `${collection}?locale=en`, { ...words, key })
    const { id } = await newest(admin, `${collection}/versions?where[parent][equals]=${key}&sort=-createdAt&limit=1`)
    const ended: unknown[] = []
    for (const [role, email] of Object.entries(people)) {
      await admin.must('PATCH', `${collection}/${key}?locale=en`, { [name]: 'Present' })
      const { status } = await (await signIn(email)).call('POST', `${collection}/versions/${id}`)
      ended.push([role, status, (await admin.must('GET', `${collection}/${key}?locale=en`))[name]])
    }
    expect(ended).toEqual(
      Object.keys(people).map((role) => (allowed.includes(role) ? [role, 200, 'Former'] : [role, 403, 'Present'])),
    )
  })

test('a manager who restores the clinic’s own version does not bring back what the network has set', async ({
  bench,
}) => {
  const { admin } = bench
  const clinic = 'clinics/port-erable'
  const now = await admin.must('GET', `${clinic}?locale=en`)
  const manager = await signIn(people.manager)
  const query = 'clinics/versions?where[parent][equals]=port-erable&sort=-createdAt&limit=1'
  bench.after(() => admin.must('PATCH', `${clinic}?locale=en`, { timeZone: now.timeZone, phone: now.phone }))
  await admin.must('PATCH', `${clinic}?locale=en`, { phone: now.phone })
  const { id } = await newest(admin, query)
  await admin.must('PATCH', `${clinic}?locale=en`, { timeZone: 'America/Halifax' })
  await manager.call('POST', `clinics/versions/${id}`)
  expect((await admin.must('GET', `${clinic}?locale=en`)).timeZone).toBe('America/Halifax')
  const foreign = await newest(admin, query.replace('port-erable', 'brisamar'))
  expect((await manager.call('POST', `clinics/versions/${foreign.id}`)).status).toBe(403)
})
