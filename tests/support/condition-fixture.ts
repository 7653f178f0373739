/** A condition made for one test through the admin's HTTP API, and taken off the pages again by the clinician afterwards. */
import { expect } from '@playwright/test'
import { signIn, type Editor } from './editor'

export type Condition = {
  key: string
  /** Its address within the collection. */
  path: string
  editor: Editor
  clinician: Editor
  save: (locale: string, data: Record<string, unknown>) => Promise<void>
  sign: (...locales: string[]) => Promise<void>
  publish: (...locales: string[]) => Promise<void>
  /** What publishing is refused with: `language field code` of each reason. */
  refused: (...locales: string[]) => Promise<string[]>
  remove: () => Promise<void>
}

/** The English words and the ruling of a condition that rules massage out, with marks that no demo text has. */
export const conditionWords = (key: string) => ({
  name: `Quillon fever ${key}`,
  plain: 'A condition that was made up for a test.',
  ruling: {
    class: 'absolute',
    outcome: 'avoid',
    scope: 'whole-body',
    reason: `The reason given for ${key}.`,
    whatToDo: `Stay at home with ${key}.`,
    origin: 'supplement',
  },
})

type Refused = { errors: { locale: string; path: string; code: string }[] }

/** Makes a working copy in English; nothing of it is signed or published yet. */
export const makeCondition = async (name: string, more: Record<string, unknown> = {}): Promise<Condition> => {
  const key = `test-${name}-${Date.now().toString(36)}`
  const path = `contraindications/${key}`
  const [editor, clinician] = await Promise.all([
    signIn('editor@halvenne.example'),
    signIn('reviewer@halvenne.example'),
  ])
  const data = { key, slug: key, topic: 'general', askInSelfCheck: true, ...conditionWords(key), ...more }
  await editor.must('POST', 'contraindications?locale=en', data)
  return {
    key,
    path,
    editor,
    clinician,
    save: async (locale, words) => void (await editor.must('PATCH', `${path}?locale=${locale}`, words)),
    sign: async (...locales) => void (await clinician.must('POST', `${path}/sign`, { locales })),
    publish: async (...locales) => void (await editor.must('POST', `${path}/publish`, { locales })),
    refused: async (...locales) => {
      const { status, body } = await editor.call('POST', `${path}/publish`, { locales })
      expect(status).toBe(422)
      return (body as Refused).errors.map((error) => `${error.locale} ${error.path} ${error.code}`)
    },
    remove: async () => {
      await clinician.call('POST', `${path}/withdraw`, { reason: 'Only for a test.' })
    },
  }
}
