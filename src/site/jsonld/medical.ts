/** Structured data of medical pages, in schema.org's words; nothing here that the page does not show (R30). */
import type { Locale } from '@/domain/locale/locales'
import type { ViewOf } from '@/domain/kinds'
import type { EffectiveRuling } from '@/domain/safety/effective-rulings'
import { langAt } from '@/domain/publication/lang-at'
import type { SiteContext } from '../context'
import { pageSources } from '../page-sources'
import { reviewersOf } from '../reviewer'
import type { JsonLdValue } from '../ui/json-ld'

type Data = { [key: string]: JsonLdValue }
type Reviewed = Pick<ViewOf<'techniques'>, 'review'>

const publisher = (ctx: SiteContext): Data => ({ '@type': 'Organization', name: ctx.network.brand })

const reviewed = (ctx: SiteContext, { review }: Reviewed): Data => {
  if (!review) return {}
  const people = reviewersOf(ctx, review).map(({ name, credentials }) => {
    return { '@type': 'Person', name, honorificSuffix: credentials }
  })
  const [one = null, ...more] = people
  return { lastReviewed: review.at.slice(0, 10), reviewedBy: more.length > 0 ? people : one }
}

const schemaKind = {
  guideline: 'ScholarlyArticle',
  'systematic-review': 'ScholarlyArticle',
  trial: 'ScholarlyArticle',
  observational: 'ScholarlyArticle',
  book: 'Book',
  'government-page': 'WebPage',
  organisation: 'WebPage',
  'professional-body': 'WebPage',
  commercial: 'WebPage',
  archive: 'WebPage',
} as const satisfies Record<ViewOf<'references'>['kind'], string>

const citations = (ctx: SiteContext, keys: string[]): JsonLdValue[] =>
  keys.flatMap((key) => {
    const reference = ctx.views.reference(key)
    if (!reference) return []
    const { kind, title, url, authors } = reference
    return [{ '@type': schemaKind[kind], name: title, url: url ?? undefined, author: authors ?? undefined }]
  })

const address = (ctx: SiteContext, path: string): string => `${ctx.origin}${path}`

/** Words as they are, or with their language where it is not the page's (R23). */
const said = (ctx: SiteContext, words: string, lang: Locale): JsonLdValue =>
  lang === ctx.locale ? words : { '@value': words, '@language': lang }

/** A ruling has no severity in schema.org: what to do stands in its description. */
const contraindications = (ctx: SiteContext, rulings: EffectiveRuling[]): JsonLdValue[] =>
  rulings.flatMap((ruling) => {
    const name = ctx.views.contraindication(ruling.contraindication)?.name
    const description = [ruling.reason, ruling.whatToDo].filter(Boolean).join(' ')
    return name && ruling.outcome !== 'fine'
      ? [{ '@type': 'MedicalContraindication', name, description: said(ctx, description, ruling.lang) }]
      : []
  })

/** An article as a medical web page. */
export const articleData = (ctx: SiteContext, article: ViewOf<'articles'>): Data => ({
  '@type': 'MedicalWebPage',
  url: address(ctx, ctx.path('articles', article.slug)),
  name: article.title,
  description: article.dek,
  inLanguage: ctx.locale,
  publisher: publisher(ctx),
  about: article.techniques.flatMap((key) => {
    const link = ctx.link(`techniques/${key}`)
    return link ? [{ '@type': 'MedicalTherapy', name: link.title }] : []
  }),
  citation: citations(ctx, pageSources(ctx, article.body)),
  ...reviewed(ctx, article),
})

/** A technique's page, about a therapy with its contraindications. */
export const techniqueData = (ctx: SiteContext, technique: ViewOf<'techniques'>): Data => ({
  '@type': 'MedicalWebPage',
  url: address(ctx, ctx.path('techniques', technique.slug)),
  name: technique.name,
  description: technique.summary,
  inLanguage: ctx.locale,
  publisher: publisher(ctx),
  ...reviewed(ctx, technique),
  about: {
    '@type': 'MedicalTherapy',
    name: technique.name,
    seriousAdverseOutcome: technique.risks.map((name) => ({
      '@type': 'MedicalEntity',
      name: said(ctx, name, langAt(technique, 'risks', ctx.locale)),
    })),
    contraindication: contraindications(ctx, ctx.rulings(technique.key)),
  },
})

/** A condition's page. */
export const conditionData = (
  ctx: SiteContext,
  condition: ViewOf<'contraindications'>,
  rulings: EffectiveRuling[],
): Data => ({
  '@type': 'MedicalWebPage',
  url: address(ctx, ctx.path('contraindications', condition.slug)),
  name: condition.name,
  description: condition.plain,
  inLanguage: ctx.locale,
  publisher: publisher(ctx),
  ...reviewed(ctx, condition),
  about: {
    '@type': 'MedicalCondition',
    name: condition.name,
    alternateName: condition.alsoCalled,
    code: condition.codes.map(({ system, code }) => ({
      '@type': 'MedicalCode',
      codingSystem: system,
      codeValue: code,
    })),
  },
  citation: citations(ctx, [...new Set(rulings.flatMap((ruling) => ruling.citations))]),
})
