/** A clinician made and published for one test, with an account of their own that may also have been an author; both go again. */
import { signIn, type Editor } from './editor'
import { freshKey, type Bench } from './medical-fixture'

type Clinician = {
  key: string
  name: string
  account: Editor
  change: (more: Record<string, unknown>) => Promise<void>
}

/** @param more fields of the clinician, who judges all languages unless told; `roles` and `locales` of the account, a reviewer's unless told; `isPublished` unless told not */
export const makeClinician = async (
  { admin, own, after }: Bench,
  { roles = ['reviewer'], locales = [], isPublished = true, ...more }: Record<string, unknown> = {},
): Promise<Clinician> => {
  const key = freshKey('clinician')
  const email = `${key}@halvenne.example`
  const password = process.env.DEMO_PASSWORD ?? 'demo-only-Halvenne-2026'
  const { doc } = await admin.must('POST', 'users', { email, password, name: 'Test Account', roles, locales })
  const { id } = doc as { id: number }
  after(() => admin.call('DELETE', `users/${id}`))
  own(`clinicians/${key}`)
  const name = `Dr. ${key}`
  const languages = ['en', 'fr', 'es', 'de', 'ar']
  const words = {
    key,
    name,
    credentials: 'Invented for a test',
    topics: ['general'],
    languages,
    active: true,
    user: id,
  }
  await admin.must('POST', 'clinicians?locale=en', { ...words, ...more })
  if (isPublished) await admin.mustAct(`clinicians/${key}`, 'publish', { locales: ['en'] })
  const change = async (changed: Record<string, unknown>) => {
    await admin.must('PATCH', `clinicians/${key}?locale=en`, changed)
  }
  return { key, name, account: await signIn(email), change }
}
