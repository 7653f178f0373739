/** A small site for tests of components: one clinic, two techniques, three conditions, signs, sources and a question. */
import { formattingLocale } from '@/domain/locale/regional'
import { direction, type Locale } from '@/domain/locale/locales'
import { kinds, type ViewOf } from '@/domain/kinds'
import { effectiveRulings } from '@/domain/safety/effective-rulings'
import { conditionsNamedIn } from '@/domain/safety/named-conditions'
import type { SiteContext } from '@/site/context'

const medical = { review: null, safetyLang: 'en' }
const technique = (key: string, name: string, more: object = {}) =>
  kinds.techniques.view.parse({
    key,
    slug: key,
    name,
    summary: `${name} in one line.`,
    kind: 'massage',
    pressure: 'gentle',
    sensitivity: 'none',
    topic: 'general',
    informationOnly: false,
    ...medical,
    ...more,
  })

const ruling = (outcome: string, more: object = {}) => ({
  class: outcome === 'avoid' ? 'absolute' : 'relative',
  outcome,
  scope: 'whole-body',
  reason: 'Because.',
  whatToDo: 'Wait.',
  modification: outcome === 'modify' ? 'Gently.' : null,
  clearanceBy: outcome === 'clearance' ? 'doctor' : null,
  citations: ['government-page'],
  origin: 'source',
  ...more,
})
const condition = (key: string, name: string, of: object, more: object = {}) =>
  kinds.contraindications.view.parse({
    key,
    slug: key,
    name,
    plain: `${name}, explained.`,
    askInSelfCheck: true,
    topic: 'general',
    ruling: of,
    ...medical,
    ...more,
  })

const sign = (key: string, urgency: string, asRedFlag: boolean) =>
  kinds['warning-signs'].view.parse({
    key,
    sign: `You notice ${key}.`,
    phase: 'after',
    urgency,
    action: 'Act.',
    asRedFlag,
    topic: 'general',
    ...medical,
  })

export const siteTechniques = [
  technique('therapeutic-massage', 'Therapeutic massage', { kind: 'umbrella', slug: 'therapeutic' }),
  technique('swedish', 'Swedish massage', { parent: 'therapeutic-massage' }),
]

export const siteConditions = [
  condition('varicose-veins', 'Varicose veins', ruling('modify')),
  condition('fever', 'Fever', ruling('avoid')),
  condition('pregnancy', 'Pregnancy', ruling('clearance'), {
    variants: [
      { key: 'first', name: 'First trimester' },
      { key: 'later', name: 'Later' },
    ],
    exceptions: [{ id: 'first', variant: 'first', ...ruling('avoid', { class: 'relative' }) }],
  }),
  condition('harmless', 'Harmless', ruling('fine')),
]

export const siteSigns = [
  sign('dizzy', 'comfort', false),
  sign('sharp-pain', 'stop-now', false),
  sign('no-better', 'contact-doctor', true),
  sign('fever-after', 'prompt', true),
  sign('collapse', 'emergency', true),
]

const references = [
  {
    key: 'government-page',
    kind: 'government-page',
    title: 'Massage',
    titleLang: 'en',
    status: 'verified',
    url: 'https://www.example.org/',
  },
  { key: 'shop', kind: 'commercial', title: 'Boutique', titleLang: 'fr', status: 'verified', interest: 'Sells tools' },
].map((each) => kinds.references.view.parse(each))

const faqs: ViewOf<'faqs'>[] = [
  kinds.faqs.view.parse({
    key: 'pregnancy-safe',
    question: 'What about pregnancy?',
    answer: [{ type: 'paragraph', children: [{ text: 'Ask first.' }] }],
    embeds: ['pregnancy'],
    topic: 'general',
    order: 1,
    ...medical,
  }),
]

const media: ViewOf<'media'>[] = [
  kinds.media.view.parse({
    key: 'room',
    alt: 'A quiet room',
    credit: 'A. Person',
    ...medical,
    sizes: [
      { url: '/media/room-400.webp', width: 400, height: 300 },
      { url: '/media/room-800.webp', width: 800, height: 600 },
    ],
  }),
]

const find =
  <T extends { key: string }>(list: T[]) =>
  (key: string): T | undefined =>
    list.find((each) => each.key === key)

/** The context of a page of the test clinic; `more` replaces parts of it. */
export const siteContext = (locale: Locale = 'en', more: Partial<SiteContext> = {}): SiteContext => ({
  locale,
  dir: direction[locale],
  formatLocale: formattingLocale(locale, { country: 'CA', numbering: 'latn' }),
  timeZone: 'America/Moncton',
  currency: 'CAD',
  numbering: 'latn',
  moment: Date.parse('2026-11-24T15:00:00Z'),
  clockOffset: 0,
  origin: 'https://www.clinic.example',
  clinic: { key: 'clinic', brand: 'Clinic', phone: null, email: 'info@clinic.example', status: 'open' },
  network: { brand: 'Network', safetyNotice: 'General information.', safetyLang: 'en', phone: null, home: null },
  emergency: [{ country: 'CA', number: '911' }],
  adviceLine: null,
  link: (ref) => {
    const [collection, key] = ref.split('/')
    const found = [...siteTechniques, ...siteConditions].find((each) => each.key === key)
    return found ? { href: `/${locale}/${collection}/${found.slug}`, title: found.name } : undefined
  },
  path: (name, slug) => `/${[locale, name === 'home' ? null : name, slug].filter(Boolean).join('/')}`,
  views: {
    technique: find(siteTechniques),
    contraindication: find(siteConditions),
    sign: find(siteSigns),
    reference: find(references),
    faq: find(faqs),
    media: find(media),
  },
  rulings: (of) =>
    effectiveRulings({ techniques: siteTechniques, contraindications: siteConditions, overlays: [] }, of),
  named: (words) => conditionsNamedIn(words, siteConditions, locale).map(({ key }) => key),
  claimsStrict: false,
  certified: () => true,
  notOffered: () => false,
  ...more,
})
