/** Who signs in tests that are not about who signs. */
import { locales } from '@/domain/locale/locales'
import type { Clinician, Signing } from '@/publishing/acts/sign'

/** A clinician who may judge everything that is of the general topic. */
export const clinicianCalled = (name: string): Clinician => ({
  ...{ key: name, name, credentials: 'MD', active: true, topics: ['general'], languages: locales },
  ...{ validUntil: null, account: null },
})

/** A signature of the only clinician that there is. */
export const byOne = (clinician: Clinician): Pick<Signing, 'signer' | 'clinicians'> => ({
  signer: { as: 'clinician', clinician },
  clinicians: [clinician],
})
