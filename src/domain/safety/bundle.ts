/**
 * The public bundle of rulings: everything the self-check needs for one clinic, language and entry, the same for every
 * visitor. What a clinic opted out of, and what belongs to another entry, is not in it (P11).
 */
import { z } from 'zod'
import type { Locale } from '../locale/locales'
import { isOverdue } from '../publication/review-due'
import { langAt } from '../publication/lang-at'
import { isHiddenByOptOut } from '../publication/visibility'
import type { ContraindicationView, WarningSignView } from '../publication/view-types'
import * as term from '../kinds/terms'
import { key, keys, language, words } from '../kinds/terms'
import { anyVariant, bundleSchemaVersion } from './bundle-shape'
import { effectiveCells, type EffectiveRuling, type RulingInput } from './effective-rulings'
import { urgentSignsOf } from './standing-advice'
import { floorOf } from './technique-tree'

const bundleRuling = z.object({
  class: z.enum(term.rulingClasses),
  outcome: z.enum(term.outcomes),
  scope: z.enum(term.rulingScopes),
  reason: z.string(),
  whatToDo: z.string(),
  modification: z.string().nullable(),
  clearanceBy: z.enum(term.clearers).nullable(),
  certificate: z.enum(term.certificates).nullable(),
  /** Key of a technique in this bundle whose ruling for the same condition is better. */
  instead: key.nullable(),
  inheritedFrom: key,
  raisedBy: z.object({ reason: z.string(), lang: language }).nullable(),
  notAssessed: z.boolean(),
  lang: language,
})

const bundleSign = z.object({
  ...{ key, sign: words, urgency: z.enum(term.urgencies), action: words },
  lang: language,
  /** The language of the sign, where it is not that of the action. */
  signLang: language.optional(),
})

/** What the self-check page loads once, and what the public API answers for rulings. */
export const bundleSchema = z.object({
  schema: z.literal(bundleSchemaVersion),
  version: z.string(),
  clinic: key.nullable(),
  locale: language,
  entry: z.enum(term.topics),
  techniques: z.array(
    z.object({
      key,
      name: words,
      floor: z.enum(term.outcomes),
      onlyIf: key.nullable(),
      sensitive: z.boolean(),
      offered: z.boolean(),
      /** Holds at every outcome (R40). */
      advice: words.nullable(),
      adviceLang: language,
      lang: language,
    }),
  ),
  conditions: z.array(
    z.object({
      key,
      name: words,
      /** What it is found by besides its name: other names, and words that are never shown. */
      searchWords: z.array(words),
      variants: z.array(z.object({ key, name: words, lang: language })),
      implies: keys,
      /** Holds at every outcome (R40), as do the signs to get help for: keys of `signs`. */
      advice: words.nullable(),
      adviceLang: language,
      urgentSigns: keys,
      /** Shown as a tick; the others are only implied. */
      asked: z.boolean(),
      topic: z.enum(term.topics),
      overdue: z.boolean(),
      lang: language,
      /** The language of the name, where nobody has translated it (R23). */
      wordsLang: language.optional(),
      /** Since when it is recalled (R37). */
      recalled: term.instant.optional(),
    }),
  ),
  /** Signs that can be ticked. */
  redFlags: z.array(bundleSign),
  /** Signs that stand with a condition, whether or not they can be ticked. */
  signs: z.array(bundleSign),
  /** Each different ruling once; cells point into it. */
  rulings: z.array(bundleRuling),
  /** Condition, then technique, then variant (`*` where there is none): the place of the ruling in `rulings`. */
  cells: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.int().nonnegative()))),
})

export type Bundle = z.infer<typeof bundleSchema>
export type BundleRuling = Bundle['rulings'][number]

const wordsLangOf = (condition: ContraindicationView, locale: Locale): { wordsLang?: Locale } => {
  const wordsLang = langAt(condition, 'name', locale)
  return wordsLang === locale ? {} : { wordsLang }
}

export type BundleInput = RulingInput & {
  /** A fingerprint of what went in, so that a result can name what it was computed from. */
  version: string
  clinic: string | null
  locale: Locale
  entry: term.Topic
  warningSigns: readonly WarningSignView[]
  optOuts: readonly string[]
  /** Techniques the clinic offers; null on the network's own host, where nothing is marked. */
  offered: readonly string[] | null
  /** Epoch milliseconds: decides which reviews are overdue (P13). */
  now: number
}

const bare = (row: EffectiveRuling, techniques: readonly { key: string }[]): BundleRuling => ({
  class: row.class,
  outcome: row.outcome,
  scope: row.scope,
  reason: row.reason,
  whatToDo: row.whatToDo,
  modification: row.modification,
  clearanceBy: row.clearanceBy,
  certificate: row.certificate,
  instead: techniques.some(({ key: shown }) => shown === row.instead) ? row.instead : null,
  inheritedFrom: row.inheritedFrom,
  raisedBy: row.raisedBy,
  notAssessed: row.notAssessed,
  lang: row.lang,
})

const bareSign =
  (locale: Locale) =>
  (view: WarningSignView): Bundle['signs'][number] => {
    const { key, sign, urgency, action } = view
    const [lang, signLang] = [langAt(view, 'action', locale), langAt(view, 'sign', locale)]
    return { key, sign, urgency, action, lang, ...(signLang === lang ? {} : { signLang }) }
  }

/** The bundle of one clinic (or the network), language and entry. */
export function makeBundle(input: BundleInput): Bundle {
  // A topic that the clinic opted out of is not even named as the way in.
  const entry = isHiddenByOptOut(input.entry, input.optOuts) ? 'general' : input.entry
  const shown = ({ topic }: { topic: string }) => topic === 'general' || topic === entry
  const techniques = input.techniques.filter(
    // An adult technique without a topic of its own has no page to enter from.
    (each) => each.kind !== 'umbrella' && shown(each) && (each.topic !== 'general' || each.sensitivity !== 'adult'),
  )
  const conditions = input.contraindications.filter(shown)
  const warningSigns = input.warningSigns.filter(shown)
  const urgentSigns = (condition: (typeof conditions)[number]) =>
    urgentSignsOf(condition, (key) => warningSigns.find((sign) => sign.key === key)).map(({ key }) => key)
  const urgent = new Set(conditions.flatMap(urgentSigns))
  const hidden = new Set(input.contraindications.filter((each) => !shown(each)).map((each) => each.key))

  const rulings: BundleRuling[] = []
  const places = new Map<string, number>()
  const placeOf = (row: EffectiveRuling): number => {
    const ruling = bare(row, techniques)
    const same = JSON.stringify(ruling)
    const place = places.get(same) ?? rulings.push(ruling) - 1
    places.set(same, place)
    return place
  }
  const cells: Bundle['cells'] = {}
  for (const condition of conditions) {
    const byTechnique: Bundle['cells'][string] = {}
    for (const technique of techniques) {
      const byVariant: Record<string, number> = {}
      for (const row of effectiveCells(input, technique.key, condition.key))
        byVariant[row.variant ?? anyVariant] = placeOf(row)
      byTechnique[technique.key] = byVariant
    }
    cells[condition.key] = byTechnique
  }

  return {
    schema: bundleSchemaVersion,
    version: input.version,
    clinic: input.clinic,
    locale: input.locale,
    entry,
    techniques: techniques.map((each) => ({
      key: each.key,
      name: each.name,
      floor: floorOf(input.techniques, each.key),
      onlyIf: each.onlyIf ?? null,
      sensitive: each.sensitivity !== 'none' || each.topic !== 'general',
      offered: input.offered === null || input.offered.includes(each.key),
      advice: each.advice ?? null,
      adviceLang: langAt(each, 'advice', input.locale),
      lang: each.safetyLang,
    })),
    conditions: conditions.map((each) => ({
      key: each.key,
      name: each.name,
      searchWords: [...each.alsoCalled, ...each.searchWords],
      variants: each.variants.map(({ key, name, id }) => {
        return { key, name, lang: langAt(each, `variants.${id}`, input.locale) }
      }),
      implies: each.implies.filter((implied) => !hidden.has(implied)),
      advice: each.advice ?? null,
      urgentSigns: urgentSigns(each),
      asked: each.askInSelfCheck,
      topic: each.topic,
      overdue: isOverdue(each.review?.dueAt, input.now),
      lang: each.safetyLang,
      adviceLang: langAt(each, 'advice', input.locale),
      ...wordsLangOf(each, input.locale),
      ...(each.recalled ? { recalled: each.recalled } : {}),
    })),
    redFlags: warningSigns.filter(({ asRedFlag }) => asRedFlag).map(bareSign(input.locale)),
    signs: warningSigns.filter(({ key }) => urgent.has(key)).map(bareSign(input.locale)),
    rulings,
    cells,
  }
}
