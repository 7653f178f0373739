/** Shared kinds of few fields: what claims rest on, who signs, pictures, agreed words. */
import { z } from 'zod'
import * as term from './terms'
import * as f from './field'
import { key, kind, reviewed } from './kind'

const shared = {
  owner: 'network',
  access: 'network-content',
  medical: false,
  told: 'as translated',
  recall: null,
  goes: 'at once',
  beforeLive: 'nothing',
  damaged: 'gone',
  page: null,
  beside: { save: [], publish: [] },
  ruling: {},
  prose: {},
} as const

export const reference = kind({
  ...shared,
  ordinary: {
    ...key,
    kind: f.choice(term.referenceKinds),
    /** In the language of the work, and the same in all of ours. */
    title: f.plain(term.words),
    titleLang: f.plain(term.language),
    label: f.maybeWords(),
    authors: f.maybeText(),
    year: f.plain(z.int().nullish()),
    doi: f.maybeText(),
    isbn: f.maybeText(),
    url: f.plain(z.url({ protocol: /^https?$/ }).nullish()),
    accessedAt: f.day(),
    status: f.choice(term.referenceStatuses),
    interest: f.maybeWords(),
  },
  lists: ({ title }) => ({ title }),
})

export const clinician = kind({
  ...shared,
  access: 'clinicians',
  ordinary: {
    ...key,
    name: f.plain(term.words),
    credentials: f.name(),
    topics: f.plain(z.array(z.enum(term.topics))),
    /** Those they can judge (R39). */
    languages: f.plain(z.array(term.language).min(1)),
    interests: f.maybeWords(),
  },
  lists: ({ name, credentials }) => ({ title: name, summary: credentials }),
})

export const media = kind({
  ...shared,
  owner: 'either',
  access: 'media',
  medical: 'throughout',
  beside: { save: [], publish: ['techniques', 'references', 'clinicians'] },
  // The words were judged beside their picture: with another one they say something else.
  prose: { alt: f.words(), picture: f.maybeText() },
  ordinary: {
    ...key,
    credit: f.maybeText(),
    rightsUntil: f.day(),
    sizes: f.someRows({
      ordinary: { url: f.plain(z.string()), width: f.plain(z.int()), height: f.plain(z.int()) },
    }),
    ...reviewed,
  },
  lists: ({ alt }) => ({ title: alt }),
  found: ({ sizes }) => ({ files: sizes.map(({ url }) => url) }),
})

export const glossary = kind({
  ...shared,
  ordinary: { ...key, term: f.name(), note: f.maybeWords(), doNotTranslate: f.flag() },
  lists: ({ term }) => ({ title: term }),
})
