/** A language that a clinic gives up: all that is open of the clinic in it ends with the act that takes the language away. */
import type { KindName } from '@/domain/kinds'
import type { Locale } from '@/domain/locale/locales'
import type { Tx } from '../ledger/database'
import { planOf, type Plan } from './plan'
import type { Line } from './timeline'

/** The line until an instant: what begins later never does. */
export const endedAt = (line: Line, moment: string): Line =>
  line.map((period) => {
    const latest = Date.parse(period.from) > Date.parse(moment) ? period.from : moment
    const isEnded = period.until !== null && Date.parse(period.until) <= Date.parse(latest)
    return isEnded ? period : { ...period, until: latest }
  })

const end = (plan: Plan, given: ReadonlySet<Locale>, from: string) => {
  for (const [locale, line] of plan.lines) if (given.has(locale)) plan.lines.set(locale, endedAt(line, from))
}

type Open = { collection: KindName; key: string; locale: Locale }

const openOf = (tx: Tx, clinic: string, moment: string): Promise<Open[]> =>
  tx.query<Open>(
    `SELECT DISTINCT collection, document_key AS key, locale FROM ledger.open_at($2::timestamptz) WHERE clinic_key = $1`,
    [clinic, moment],
  )

/**
 * Ends, in the plans of clinics, the languages that the clinic no longer has.
 *
 * @param from when the act goes live; until then the languages stay
 * @returns the plans, with those of the clinic's other documents that are open in such a language
 */
export const closeLanguages = async (tx: Tx, plans: readonly Plan[], from: string, moment: string): Promise<Plan[]> => {
  const closed: Plan[] = []
  for (const clinic of plans.filter(({ collection }) => collection === 'clinics')) {
    const open = await openOf(tx, clinic.key, moment)
    const given = new Set(open.map(({ locale }) => locale).filter((locale) => !clinic.locales.includes(locale)))
    if (given.size === 0) continue
    end(clinic, given, from)
    const names = new Set(
      open.filter(({ locale }) => given.has(locale)).map(({ collection, key }) => `${collection}/${key}`),
    )
    for (const name of names) {
      const [collection, key] = name.split('/') as [KindName, string]
      const known = [...plans, ...closed].find((plan) => plan.collection === collection && plan.key === key)
      const plan = known ?? (await planOf(tx, { collection, key, clinic: clinic.key }, moment))
      if (known !== clinic) end(plan, given, from)
      if (!known) closed.push(plan)
    }
  }
  return [...plans, ...closed]
}
