/** One line of a clinic's price list: a technique for so many minutes at a price. */
import { z } from 'zod'
import * as term from './terms'
import * as f from './field'
import { key, kind } from './kind'
import { clinicsWords } from './clinics-words'

export const service = kind({
  ...clinicsWords,
  beside: { ...clinicsWords.beside, save: ['techniques', 'jurisdictions'] },
  page: null,
  ordinary: {
    ...key,
    technique: f.ref('techniques'),
    minutes: f.plain(z.int().positive()),
    /** Integer minor units of the jurisdiction's currency; null where the price is not a sum (on prescription). */
    price: f.plain(z.int().nonnegative().nullable().default(null)),
    label: f.maybeWords(),
    localFormat: f.plain(z.boolean().default(false)),
    referral: f.choice(term.referrals),
    therapists: f.refs('therapists'),
    bookingLink: f.plain(z.url({ protocol: /^https?$/ }).nullish()),
    activeFrom: f.day(),
    activeTo: f.day(),
    note: f.maybeWords(),
  },
  lists: ({ label, technique, minutes }) => ({ title: label ?? technique, position: minutes }),
  found: ({ technique }) => ({ about: [`techniques/${technique}`] }),
})
