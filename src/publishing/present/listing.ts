/** What lists, routing and search need of each collection's view, kept as plain columns beside it. */
import { viewSchemas, type PublishedCollection, type ViewOf } from '@/domain/publication/views'

export type Listing = { title: string; summary?: string; slug?: string; tags?: string[]; position?: number }

const outcomeRank = { avoid: 0, clearance: 1, modify: 2, fine: 3 }

const listings: { [C in PublishedCollection]: (view: ViewOf<C>) => Listing } = {
  techniques: (v) => ({
    title: v.name,
    summary: v.summary,
    slug: v.slug,
    tags: [`topic:${v.topic}`, `kind:${v.kind}`],
    position: v.kind === 'umbrella' ? 0 : v.topic === 'general' ? 1 : 2,
  }),
  contraindications: (v) => ({
    title: v.name,
    summary: v.plain,
    slug: v.slug,
    tags: [`topic:${v.topic}`, `class:${v.ruling.class}`],
    position: outcomeRank[v.ruling.outcome],
  }),
  'warning-signs': (v) => ({ title: v.sign, tags: [`topic:${v.topic}`] }),
  articles: (v) => ({ title: v.title, summary: v.dek, slug: v.slug, tags: [`topic:${v.topic}`] }),
  faqs: (v) => ({ title: v.question, tags: [`topic:${v.topic}`], position: v.order }),
  references: (v) => ({ title: v.title }),
  clinicians: (v) => ({ title: v.name, summary: v.credentials }),
  pages: (v) => ({ title: v.title, summary: v.dek }),
  media: (v) => ({ title: v.alt, tags: v.sizes.map(({ url }) => `file:${url}`) }),
  glossary: (v) => ({ title: v.term }),
  network: (v) => ({ title: v.brand, summary: v.tagline, tags: v.domains.map((domain) => `host:${domain}`) }),
  jurisdictions: (v) => ({ title: v.name }),
  clinics: (v) => ({
    title: v.brand,
    summary: v.tagline ?? '',
    tags: [...v.domains.map((domain) => `host:${domain}`), `jurisdiction:${v.jurisdiction}`],
  }),
  services: (v) => ({ title: v.label ?? v.technique, tags: [`technique:${v.technique}`], position: v.minutes }),
  therapists: (v) => ({ title: v.name, slug: v.slug, tags: v.techniques.map((technique) => `technique:${technique}`) }),
  insurances: (v) => ({ title: v.payer ?? v.mode }),
  overlays: (v) => ({
    title: v.note ?? v.ruling?.reason ?? v.document,
    tags: [
      `${v.collection}/${v.document}`,
      // A stricter ruling shows on the pages of every technique that it is about.
      ...(v.ruling
        ? [`contraindications/${v.ruling.contraindication}`, `techniques/${v.ruling.technique ?? '*'}`]
        : []),
    ],
  }),
  notices: (v) => ({ title: v.text }),
}

/** @returns the plain columns of a view that has passed its schema. */
export const listingOf = <C extends PublishedCollection>(collection: C, view: ViewOf<C>): Required<Listing> => {
  const { title, summary = '', slug = '', tags = [], position = 0 } = listings[collection](view)
  return { title, summary, slug, tags, position }
}

/** Collections that search finds, and that have a page of their own. */
export const searchable: readonly PublishedCollection[] = [
  'techniques',
  'contraindications',
  'articles',
  'faqs',
  'pages',
]

const silent = new Set([
  'key',
  'id',
  'slug',
  'url',
  'blockType',
  'doc',
  'href',
  'safetyLang',
  'lang',
  'review',
  'codes',
])
const notWords = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** All the words of a view, for full-text search; keys and vocabulary are left out. */
export const wordsOf = (view: unknown): string => {
  if (typeof view === 'string') return notWords.test(view) && view.includes('-') ? '' : view
  if (Array.isArray(view)) return view.map(wordsOf).filter(Boolean).join(' ')
  if (typeof view !== 'object' || view === null) return ''
  return Object.entries(view)
    .filter(([name]) => !silent.has(name))
    .map(([, value]) => wordsOf(value))
    .filter(Boolean)
    .join(' ')
}

export const isPublished = (collection: string): collection is PublishedCollection => collection in viewSchemas
