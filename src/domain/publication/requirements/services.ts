/** What may be sold and how it is priced (R17, R20), and whose credentials count (R19). */
import { notAService } from '../../clinic/service'
import type { IssueCode } from './codes'
import type { Issue, Requirement } from './requirement'

/** R17: information only, or forbidden where the clinic is, is never a service. */
export const techniqueMayBeAService: Requirement<'services', 'save'> = (
  { technique },
  { techniques, jurisdiction },
) => {
  if (!technique || !jurisdiction) return []
  const reason = notAService(technique, techniques, jurisdiction)
  return reason ? [{ code: `technique-${reason}`, path: 'technique', context: { technique } }] : []
}

/** R20: money is a whole number of minor units, or nothing at all where the price is not a sum. */
export const priceIsWhole: Requirement<'services', 'save'> = ({ price }) =>
  price == null || (Number.isSafeInteger(price) && price >= 0) ? [] : [{ code: 'price-not-whole', path: 'price' }]

/** R19: titles are the jurisdiction's, and a regulated one has a number, a validity and a date of verification. */
export const credentialsAreComplete: Requirement<'therapists'> = ({ credentials }, { jurisdiction }) =>
  (credentials ?? []).flatMap((credential, place): Issue[] => {
    if (!jurisdiction) return []
    const path = `credentials.${place}`
    const title = jurisdiction.titles.find(({ key }) => key === credential.title)
    if (!title) return [{ code: 'unknown-title', path: `${path}.title` }]
    const checks: [boolean, IssueCode, string][] = [
      [title.numberNeeded && !credential.number, 'credential-number-missing', 'number'],
      [title.regulated && !credential.validTo, 'credential-validity-missing', 'validTo'],
      [title.regulated && !credential.verifiedAt, 'credential-not-verified', 'verifiedAt'],
    ]
    return checks.filter(([broken]) => broken).map(([, code, field]) => ({ code, path: `${path}.${field}` }))
  })
