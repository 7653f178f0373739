/** What shows as outdated when its English changes: every kind's words, and the network's own document too. */
import { expect, test } from '@playwright/test'
import { signIn, type Editor } from '../support/editor'

type State = { locale: string; isStale: boolean; stale: { path: string }[] }

const stateIn = async (editor: Editor, path: string, locale: string): Promise<State> => {
  const { languages } = (await editor.must('GET', `${path}/publications`)) as { languages: State[] }
  const found = languages.find((each) => each.locale === locale)
  if (!found) throw new Error(`${path} has no state in ${locale}`)
  return found
}

test('a legal notice and a tax name show as outdated once their English has changed', async () => {
  const admin = await signIn('admin@halvenne.example')
  const place = (await admin.must('GET', 'jurisdictions/ca-nb?locale=en&depth=0')) as Record<string, unknown>
  const notices = ['A notice that is new today.']
  await admin.must('PATCH', 'jurisdictions/ca-nb?locale=en', { requiredNotices: notices, taxName: 'New tax' })
  const { stale } = await stateIn(admin, 'jurisdictions/ca-nb', 'fr')
  expect(stale.map(({ path }) => path)).toEqual(expect.arrayContaining(['requiredNotices', 'taxName']))
  const { requiredNotices, taxName } = place
  await admin.must('PATCH', 'jurisdictions/ca-nb?locale=en', { requiredNotices, taxName })
})

test('the network’s safety notice is current again once it has been translated anew', async () => {
  const editor = await signIn('editor@halvenne.example')
  const translator = await signIn('translator-fr@halvenne.example')
  const { safetyNotice: english } = await editor.must('GET', 'globals/network?locale=en&depth=0')
  const { safetyNotice: french } = await editor.must('GET', 'globals/network?locale=fr&depth=0')
  await editor.must('POST', 'globals/network?locale=en', { safetyNotice: `${String(english)} Ask.` })
  expect((await stateIn(editor, 'globals/network', 'fr')).isStale).toBe(true)
  await translator.must('POST', 'globals/network?locale=fr', { safetyNotice: `${String(french)} Demandez.` })
  expect((await stateIn(editor, 'globals/network', 'fr')).isStale).toBe(false)
  await editor.must('POST', 'globals/network?locale=en', { safetyNotice: english })
  await translator.must('POST', 'globals/network?locale=fr', { safetyNotice: french })
})
