/** Structured data of a clinic and its people; nothing here that the page does not show (R30). */
import { holdsOn } from '@/domain/clinic/credential'
import type { ViewOf } from '@/domain/kinds'
import type { Weekday } from '@/domain/kinds/terms'
import type { SiteContext } from '../context'
import type { JsonLdValue } from '../ui/json-ld'

type Data = { [key: string]: JsonLdValue }

const dayName = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const satisfies Record<Weekday, string>

const postal = ({ address }: ViewOf<'clinics'>): Data => ({
  '@type': 'PostalAddress',
  streetAddress: address.street,
  addressLocality: address.locality,
  addressRegion: address.region ?? undefined,
  postalCode: address.postcode ?? undefined,
  addressCountry: address.country,
})

/** A clinic as the kind of business its jurisdiction allows it to call itself. */
export const clinicData = (ctx: SiteContext, clinic: ViewOf<'clinics'>): Data => ({
  '@type': clinic.schemaType,
  '@id': `${ctx.origin}/#clinic`,
  name: clinic.brand,
  url: ctx.origin,
  telephone: clinic.phone ?? undefined,
  email: clinic.email,
  address: postal(clinic),
  parentOrganization: { '@type': 'Organization', name: ctx.network.brand },
})

/** The same with its opening hours, for the page that lists them. */
export const clinicHoursData = (ctx: SiteContext, clinic: ViewOf<'clinics'>): Data => ({
  ...clinicData(ctx, clinic),
  knowsLanguage: clinic.spokenLanguages,
  openingHoursSpecification: clinic.hours.map(({ day, opens, closes }) => ({
    '@type': 'OpeningHoursSpecification',
    dayOfWeek: dayName[day],
    opens,
    closes,
  })),
})

/** A therapist with the credentials that hold today. */
export const therapistData = (
  ctx: SiteContext,
  therapist: ViewOf<'therapists'>,
  titles: ViewOf<'jurisdictions'>['titles'],
  today: string,
): Data => ({
  '@type': 'Person',
  name: therapist.name,
  alternateName: therapist.nativeName ?? undefined,
  url: `${ctx.origin}${ctx.path('therapists', therapist.slug)}`,
  knowsLanguage: therapist.languages,
  worksFor: ctx.clinic ? { '@type': 'Organization', name: ctx.clinic.brand } : undefined,
  hasCredential: therapist.credentials.flatMap((credential) => {
    const title = titles.find((each) => each.key === credential.title)
    return title && holdsOn(credential, today)
      ? [{ '@type': 'EducationalOccupationalCredential', name: title.name, identifier: credential.number ?? undefined }]
      : []
  }),
})
