/** A medical document that was begun in another language: what is missing is its English, and that is what one is told. */
import { expect } from '@playwright/test'
import { freshKey, test, verdictOf } from '../support/medical-fixture'
import { absolute, condition } from '../support/medical-words'

test('a condition begun in French only is told which fields are missing in English, whatever is asked for', async ({
  bench,
}) => {
  const { editor, clinician } = bench
  const key = freshKey('french')
  const ref = `contraindications/${key}`
  bench.own(ref)
  const french = {
    key,
    ...condition(absolute({ reason: 'Un essai.', whatToDo: 'Restez.' })),
    ...{ name: `Affection ${key}`, plain: 'Personne ne l’a.' },
  }
  await editor.must('POST', 'contraindications?locale=fr', french)
  for (const [who, act] of [
    [editor, 'review'],
    [clinician, 'sign'],
    [editor, 'publish'],
  ] as const) {
    const { status, issues, messages } = verdictOf(await who.in('de').act(ref, act, { locales: ['fr'] }))
    expect([act, status]).toEqual([act, 422])
    expect([act, issues]).toEqual([
      act,
      expect.arrayContaining(['english-missing at name (en)', 'english-missing at ruling.whatToDo (en)']),
    ])
    expect(issues.filter((issue) => !issue.startsWith('english-missing'))).toEqual([])
    expect(messages.join(' ')).toContain('Hier fehlt der englische Text')
    expect(messages.join(' ')).not.toContain('geändert')
  }
  // With its English, the French is what it is: a translation that nobody has compared with it.
  await editor.must('PATCH', `${ref}?locale=en`, condition(absolute(), { name: `Condition ${key}` }))
  expect((await editor.act(ref, 'publish', { locales: ['fr'] })).status).toBe(422)
  await clinician.mustAct(ref, 'sign', { locales: ['en', 'fr'], confirms: true })
  await editor.mustAct(ref, 'publish', { locales: ['en', 'fr'] })
})
