/** Whether a therapist's credential counts (R18, R19): titles come from the jurisdiction, regulated ones need proof. */
import type { JurisdictionView, TherapistView } from '../publication/view-types'

export type Credential = TherapistView['credentials'][number]
type Titles = Pick<JurisdictionView, 'titles'>

/** Fields that a credential lacks for its title; `title` itself where the jurisdiction has none by that key. */
export const missingFrom = (credential: Credential, { titles }: Titles): ('title' | 'number' | 'verifiedAt')[] => {
  const title = titles.find((each) => each.key === credential.title)
  if (!title) return ['title']
  return [
    ...(title.numberNeeded && !credential.number ? (['number'] as const) : []),
    ...(title.regulated && !credential.verifiedAt ? (['verifiedAt'] as const) : []),
  ]
}

/** Whether it holds on a day; both ends are included. */
export const holdsOn = ({ validFrom, validTo }: Credential, day: string): boolean =>
  (validFrom == null || validFrom <= day) && (validTo == null || day <= validTo)

/** Whether it is good for a technique: prenatal work needs a certificate that covers it. */
export const covers = (credential: Credential, needsPrenatal: boolean): boolean =>
  !needsPrenatal || credential.covers.includes('prenatal')
