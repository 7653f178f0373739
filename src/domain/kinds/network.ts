/** The network itself: its name, its standing safety notice, its own host. There is one. */
import { z } from 'zod'
import * as term from './terms'
import * as f from './field'
import { kind, reviewed } from './kind'

export const network = kind({
  isOne: true,
  owner: 'network',
  access: 'network-content',
  medical: 'in part',
  told: 'as translated',
  recall: null,
  goes: 'at once',
  beforeLive: 'whole',
  damaged: 'kept',
  page: null,
  beside: { save: [], publish: ['techniques', 'references', 'clinicians'] },
  ruling: {
    safetyNotice: f.words(),
    /** What stands in the place of words that were recalled (R37). */
    correctionNotice: f.words(),
  },
  prose: {},
  ordinary: {
    brand: f.words(),
    tagline: f.words(),
    domains: f.plain(z.array(z.string()).min(1)),
    defaultLocale: f.plain(term.language),
    locales: f.plain(z.array(term.language).min(1)),
    selfCheckMode: f.choice(term.selfCheckModes),
    phone: f.maybeText(),
    theme: f.group({ ordinary: { accent: f.plain(z.string()), accentDark: f.plain(z.string()) } }),
    ...reviewed,
  },
  lists: ({ brand, tagline }) => ({ title: brand, summary: tagline }),
  found: ({ domains }) => ({ hosts: domains }),
})
