/** A clinic: its place, its languages and hosts, its hours. It owns itself. */
import { z } from 'zod'
import { isTimeZone } from '../clinic/zoned'
import * as term from './terms'
import * as f from './field'
import { key, kind } from './kind'
import { clinicsWords } from './clinics-words'

/** One opening interval. `closes` before or equal to `opens` means past midnight (R21). */
const interval = {
  opens: f.plain(term.clock),
  closes: f.plain(term.clock),
  audience: f.choice(term.audiences),
  label: f.maybeWords(),
}

export const clinic = kind({
  ...clinicsWords,
  owner: 'itself',
  access: 'clinic-profile',
  page: null,
  ordinary: {
    ...key,
    brand: f.words(),
    tagline: f.maybeWords(),
    domains: f.plain(z.array(z.string()).min(1)),
    jurisdiction: f.ref('jurisdictions'),
    timeZone: f.plain(term.words.refine(isTimeZone)),
    locales: f.plain(z.array(term.language).min(1)),
    defaultLocale: f.plain(term.language),
    theme: f.group({ ordinary: { accent: f.plain(z.string()), accentDark: f.plain(z.string()) } }),
    address: f.group({
      ordinary: {
        street: f.name(),
        locality: f.name(),
        region: f.maybeText(),
        postcode: f.maybeText(),
        country: f.plain(term.country),
      },
    }),
    geo: f.maybeGroup({ ordinary: { lat: f.plain(z.number()), lng: f.plain(z.number()) } }),
    phone: f.maybeText(),
    email: f.plain(z.email()),
    spokenLanguages: f.plain(z.array(z.string()).default([])),
    payment: f.choices(['cash', 'debit', 'credit', 'transfer']),
    access: f.maybeWords(),
    directions: f.maybeWords(),
    about: f.maybeWords(),
    imprint: f.maybeWords(),
    photos: f.refs('media'),
    status: f.choice(term.clinicStatuses),
    optOuts: f.choices(term.topics),
    schemaType: f.choice(term.schemaTypes),
    hours: f.rows({ ordinary: { ...interval, day: f.choice(term.weekdays) } }),
    /** Dates that differ; local days, both included. Without `day` an interval holds every day. */
    exceptions: f.rows({
      ordinary: {
        id: f.plain(z.string()),
        from: f.plain(term.day),
        to: f.plain(term.day),
        kind: f.choice(['closed', 'special', 'extra']),
        intervals: f.rows({ ordinary: { ...interval, day: f.maybeChoice(term.weekdays) } }),
        reason: f.maybeWords(),
        provisional: f.plain(z.boolean().default(false)),
      },
    }),
  },
  lists: ({ brand, tagline }) => ({ title: brand, summary: tagline }),
  found: ({ domains, jurisdiction }) => ({ hosts: domains, about: [`jurisdictions/${jurisdiction}`] }),
})
