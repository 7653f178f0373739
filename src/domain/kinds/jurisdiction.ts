/** The law and custom of a place, which clinics point at. */
import { z } from 'zod'
import * as term from './terms'
import * as f from './field'
import { key, kind } from './kind'

export const jurisdiction = kind({
  owner: 'network',
  access: 'jurisdictions',
  medical: false,
  told: 'as translated',
  recall: null,
  goes: 'at once',
  beforeLive: 'nothing',
  damaged: 'kept',
  page: null,
  beside: { save: [], publish: [] },
  ruling: {},
  prose: {},
  ordinary: {
    ...key,
    code: f.plain(term.words),
    name: f.name(),
    emergencyNumber: f.plain(term.words),
    adviceLine: f.maybeText(),
    claimsPolicy: f.choice(term.claimsPolicies),
    titles: f.toldRows({
      ordinary: { ...key, name: f.name(), regulated: f.flag(), numberNeeded: f.flag(), therapeutic: f.flag() },
    }),
    forbiddenTechniques: f.refs('techniques'),
    internalProceduresAllowed: f.flag(),
    sameGenderPractice: f.flag(),
    testimonialsAllowed: f.flag(),
    selfCheckMode: f.choice(term.selfCheckModes),
    taxDisplay: f.choice(term.taxDisplays),
    taxName: f.maybeWords(),
    currency: f.plain(term.currency),
    country: f.plain(term.country),
    weekStart: f.choice(term.weekdays),
    weekend: f.plain(z.array(z.enum(term.weekdays))),
    numbering: f.choice(['latn', 'arab']),
    imprintRequired: f.flag(),
    requiredNotices: f.wordList(),
    holidays: f.rows({ ordinary: { date: f.plain(term.day), name: f.name() } }),
    legalReviewDue: f.day(),
  },
  lists: ({ name }) => ({ title: name }),
})
