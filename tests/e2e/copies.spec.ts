/** Copies: whoever may make a thing may copy one, as often as they like, in whichever languages. */
import { expect, test } from '@playwright/test'
import { ask } from '../support/ask'
import { signIn, type Editor } from '../support/editor'
import { newPicture, plain } from '../support/pictures'
import { some } from '../support/some'

const clinic = 'port-erable'
const people = { manager: `manager@${clinic}.example`, editor: 'editor@halvenne.example' }
/** What each may make, and copy therefore. A page of the site is one of a closed list. */
const kinds: Record<keyof typeof people, string[]> = {
  manager: ['therapists', 'services', 'notices', 'insurances', 'overlays'],
  editor: ['techniques', 'contraindications', 'warning-signs', 'articles', 'faqs', 'references', 'glossary'],
}
const languages = ['en', 'fr', 'es', 'de', 'ar']

type Copy = { id: string; clinic?: string; publishOnSave?: boolean; filename?: string }
const undo: (() => Promise<unknown>)[] = []
test.afterEach(async () => {
  for (const work of undo.splice(0).reverse()) await work()
})

const anyOf = async (who: Editor, kind: string): Promise<string> => {
  const { docs } = await who.must('GET', `${kind}?limit=1&depth=0&locale=en`)
  return (docs as { id: string }[])[0]?.id ?? ''
}
/** The languages that a field has words in. */
const said = (words: object) => Object.entries(words).filter(([, text]) => Boolean(text))
/** As the admin's menu asks for it. */
const duplicate = async (who: Editor, ref: string, locale: string, selected: string[] = []) => {
  const query = selected.map((language, index) => `&selectedLocales%5B${index}%5D=${language}`).join('')
  const { status, body } = await who.call('POST', `${ref}/duplicate?locale=${locale}${query}`, {})
  const doc = body.doc as Copy | undefined
  const admin = await signIn('admin@halvenne.example')
  if (doc) undo.push(() => admin.call('DELETE', `${ref.split('/')[0]}/${doc.id}`))
  return { status, doc, why: status < 300 ? '' : JSON.stringify(body).slice(0, 300) }
}

for (const [role, email] of Object.entries(people) as [keyof typeof people, string][]) {
  test(`${role}: everything that may be made is copied, a second time as well, under a key of its own`, async () => {
    const person = await signIn(email)
    for (const kind of kinds[role]) {
      const id = await anyOf(person, kind)
      const copies = [await duplicate(person, `${kind}/${id}`, 'en'), await duplicate(person, `${kind}/${id}`, 'en')]
      expect([kind, ...copies.map(({ status, why }) => [status, why])]).toEqual([kind, [200, ''], [200, '']])
      const keys = copies.map(({ doc }) => String(doc?.id))
      expect([...new Set(keys)]).toHaveLength(2)
      for (const key of keys) expect(key).toMatch(new RegExp(`^${id}-\\d+$`))
      if (role === 'manager') expect(copies.map(({ doc }) => doc?.clinic)).toEqual([clinic, clinic])
    }
  })

  test(`${role}: a copy in chosen languages has words in those and in no other, whichever the form is in`, async () => {
    const person = await signIn(email)
    for (const kind of some(kinds[role], 2)) {
      const ref = `${kind}/${await anyOf(person, kind)}`
      for (const [form, selected] of [
        ['en', ['en']],
        ['en', ['fr']],
        ['fr', ['en', 'fr']],
        ['ar', ['en']],
        ['en', languages],
      ] as [string, string[]][]) {
        const { status, doc, why } = await duplicate(person, ref, form, selected)
        expect([ref, form, selected, status, why]).toEqual([ref, form, selected, 200, ''])
        const original = await person.must('GET', `${ref}?locale=all&depth=0`)
        const copy = await person.must('GET', `${kind}/${doc?.id}?locale=all&depth=0`)
        for (const field of ['name', 'title', 'sign', 'question', 'text', 'term', 'payer', 'note', 'bio', 'label']) {
          const words = original[field]
          if (typeof words !== 'object' || words === null) continue
          const chosen = said(words).filter(([language]) => selected.includes(language))
          expect([ref, field, said(copy[field] ?? {}).sort()]).toEqual([ref, field, chosen.sort()])
        }
      }
    }
  })
}

test('a page of the site is one of a closed list, and has no copy', async () => {
  expect(await duplicate(await signIn(people.editor), 'pages/first-visit', 'en')).toMatchObject({ status: 404 })
})

test('a manager’s copy of the network’s picture is the clinic’s, with the same file, and keeps it', async () => {
  const [editor, manager] = [await signIn(people.editor), await signIn(people.manager)]
  const picture = await newPicture(editor, await plain('#3a7'), { alt: 'Of the network, invented' })
  const { status, doc, why } = await duplicate(manager, picture.ref, 'en')
  expect([status, why, doc?.clinic, doc?.filename]).toEqual([200, '', clinic, picture.files[0]])
  await editor.must('DELETE', picture.ref)
  const { headers } = manager
  expect((await ask('localhost', `/api/media/file/${doc?.filename}`, { headers })).status).toBe(200)
})
