/** A jurisdiction made for one test, from New Brunswick's, and a clinic in it. */
import { makeClinic } from './clinic-fixture'
import { freshKey, type Bench } from './medical-fixture'

/** @returns the host of the clinic. */
export const makePlace = async ({ admin, after }: Bench, law: Record<string, unknown>): Promise<string> => {
  const key = freshKey('law')
  const model = await admin.must('GET', 'jurisdictions/ca-nb?locale=en&depth=0')
  const { id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...words } = model
  await admin.must('POST', 'jurisdictions?locale=en', { ...words, key, code: 'ZZ-T', ...law })
  after(() => admin.act(`jurisdictions/${key}`, 'withdraw', { reason: 'Only for a test.' }))
  await admin.mustAct(`jurisdictions/${key}`, 'publish', { locales: ['en'] })
  const clinic = await makeClinic('place', { jurisdiction: key })
  after(clinic.close)
  return clinic.host
}
