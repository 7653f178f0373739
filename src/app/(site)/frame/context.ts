/** Makes the context that blocks and pages of the site are given, from what `live` has read for one page. */
import { endOfDay } from '@/domain/clinic/zoned'
import type { Locale } from '@/domain/locale/locales'
import { formattingLocale } from '@/domain/locale/regional'
import { direction } from '@/domain/locale/locales'
import type { ViewOf } from '@/domain/kinds'
import { effectiveRulings, type EffectiveRuling } from '@/domain/safety/effective-rulings'
import { conditionsNamedIn } from '@/domain/safety/named-conditions'
import { policyOn, type Policy } from '@/domain/safety/policy'
import { originOf, pathTo } from '@/live/address'
import { certifiedAt } from '@/live/certified'
import type { Library } from '@/live/library'
import { offeredOf, todayOf } from '@/live/offered'
import { noteMoment } from '@/live/registry'
import type { Scope } from '@/live/scope'
import type { SiteContext } from '@/site/context'

/** The jurisdiction of the page's clinic; null on the network's own host, which belongs to none. */
export const jurisdictionOf = (scope: Scope, library: Library): ViewOf<'jurisdictions'> | null =>
  scope.clinic ? (library.one('jurisdictions', scope.clinic.jurisdiction) ?? null) : null

/** How strictly this page's place is to be treated today; noted until its legal review falls due (R33). Null: the network. */
export const policyOf = (scope: Scope, library: Library): Policy | null => {
  const jurisdiction = jurisdictionOf(scope, library)
  if (!jurisdiction || !scope.clinic) return null
  const { legalReviewDue } = jurisdiction
  const due = legalReviewDue ? endOfDay(legalReviewDue, scope.clinic.timeZone) : null
  if (due && due > scope.moment) noteMoment(due)
  return policyOn(jurisdiction, todayOf(scope))
}

/** The place's own number; where there is none, or it cannot be read, every number that the network knows. */
const emergencyOf = (scope: Scope, library: Library): SiteContext['emergency'] => {
  const own = jurisdictionOf(scope, library)
  const known = library.all('jurisdictions').flatMap(({ view }) => (view.emergencyNumber ? [view] : []))
  const all = own?.emergencyNumber ? [own] : known
  const byCountry = new Map(all.map(({ country, emergencyNumber }) => [country, { country, number: emergencyNumber }]))
  return [...byCountry.values()]
}

const rulingsOf = (library: Library, locale: Locale): ((technique: string) => EffectiveRuling[]) => {
  const known = new Map<string, EffectiveRuling[]>()
  return (technique) => {
    const rulings =
      known.get(technique) ??
      effectiveRulings(
        {
          techniques: library.all('techniques').map(({ view }) => view),
          contraindications: library.all('contraindications').map(({ view }) => view),
          overlays: library.all('overlays').map(({ view }) => view),
          locale,
        },
        technique,
      )
    known.set(technique, rulings)
    return rulings
  }
}

/** @param library must hold the collections named in `frameNeeds` in full, and `medicalNeeds` where rulings are shown */
export const contextOf = (scope: Scope, library: Library): SiteContext => {
  const { clinic, locale } = scope
  const jurisdiction = jurisdictionOf(scope, library)
  const network = library.one('network', 'network')
  const offered = offeredOf(scope, library)
  const home = network?.locales.includes(locale) ? originOf(network.domains[0] ?? 'localhost') + pathTo(locale) : null
  return {
    locale,
    dir: direction[locale],
    formatLocale: formattingLocale(locale, jurisdiction),
    timeZone: clinic?.timeZone ?? null,
    currency: jurisdiction?.currency || null,
    numbering: jurisdiction?.numbering ?? null,
    moment: scope.moment,
    clockOffset: scope.clockOffset,
    origin: originOf(scope.canonicalDomain),
    clinic: clinic && {
      key: clinic.key,
      brand: clinic.brand,
      phone: clinic.phone ?? null,
      email: clinic.email,
      status: clinic.status,
    },
    network: {
      brand: network?.brand ?? '',
      safetyNotice: network?.safetyNotice ?? '',
      safetyLang: network?.safetyLang ?? locale,
      phone: network?.phone ?? null,
      home,
    },
    emergency: emergencyOf(scope, library),
    adviceLine: jurisdiction?.adviceLine ?? null,
    link: (ref) => library.link(ref),
    path: (name, slug) => pathTo(locale, name === 'home' ? '' : name, slug),
    views: {
      technique: (key) => library.one('techniques', key),
      contraindication: (key) => library.one('contraindications', key),
      sign: (key) => library.one('warning-signs', key),
      reference: (key) => library.one('references', key),
      faq: (key) => library.one('faqs', key),
      media: (key) => library.one('media', key),
      clinician: (key) => library.one('clinicians', key),
    },
    rulings: rulingsOf(library, locale),
    named: (words) =>
      conditionsNamedIn(
        words,
        library.all('contraindications').map(({ view }) => view),
        locale,
      ).map(({ key }) => key),
    claimsStrict: (policyOf(scope, library)?.claimsPolicy ?? 'strict') === 'strict',
    certified: (certificate) => certifiedAt(scope, library, jurisdiction, certificate),
    notOffered: (technique) => clinic !== null && !offered.has(technique),
  }
}
