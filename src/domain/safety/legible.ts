/**
 * Safety documents made fit to be reckoned with and shown, whatever is in their rows. A sound one is what it is. Of one
 * that was forced into the database, what can be read is kept; a name falls back to the row's title, and whatever decides
 * how strict we are is read as strictly as it can be meant. None of them is ever hidden for being damaged.
 */
import { z } from 'zod'
import type { Locale } from '../locale/locales'
import { entriesIn, isReadable, readWith, salvage } from '../publication/salvage'
import type { ContraindicationView, TechniqueView, WarningSignView } from '../publication/view-types'
import { contraindication } from '../kinds/contraindication'
import { technique } from '../kinds/technique'
import { warningSign } from '../kinds/warning-sign'
import { bodyAreas, key, words, type Topic } from '../kinds/terms'
import { recordOf } from './read-ruling'
import { anyTechnique } from './technique-tree'

/** What a row says of itself in plain columns, beside its view. */
export type RowFacts = {
  key: string
  title: string
  topic: Topic
  locale: Locale
  slug?: string | null
  /** What it is about, as `kind/key`. */
  about?: readonly string[]
}

/** The view, if it is one and of this document; nothing in another document's view is true of this one. */
export const ownView = (raw: unknown, row: Pick<RowFacts, 'key'>): Record<string, unknown> => {
  const view = recordOf(raw)
  return view.key === row.key ? view : {}
}

const conditionView = contraindication.view
const techniqueView = technique.view
const signView = warningSign.view
const variant = conditionView.shape.variants.unwrap().element
const code = conditionView.shape.codes.unwrap().element
const bodyArea = z.enum(bodyAreas)

const nameIn = (view: Record<string, unknown>, row: RowFacts): string =>
  readWith(words, view.name) ?? readWith(words, row.title) ?? row.key

/**
 * Cases that may have lost their names are still asked for, by their keys. Where one has lost its key there are none:
 * the others alone could come to less than all of them.
 */
const variantsIn = (value: unknown): ContraindicationView['variants'] => {
  const named = (Array.isArray(value) ? value : []).map((each) => {
    const { key: caseKey, name } = recordOf(each)
    return readWith(variant, { key: caseKey, name: readWith(words, name) ?? caseKey })
  })
  return named.every((each) => each !== undefined) ? named : []
}

/** Lists that the door always writes: where one is missing, what stood in it is lost, and it was not empty. */
const saysAll = (view: Record<string, unknown>, fields: readonly string[]): boolean =>
  fields.every((field) => Array.isArray(view[field]))

/**
 * A condition. Its ruling and exceptions stay as they are, since the rules read them without trusting them; where it can
 * no longer be told what it implies, its own ruling is lost too: it then says avoid, which no implied one can surpass.
 */
export const legibleCondition = (raw: unknown, row: RowFacts): ContraindicationView => {
  const view = ownView(raw, row)
  const { topic } = row
  const sound = saysAll(view, ['variants', 'implies', 'exceptions']) && readWith(conditionView, view)
  if (sound) return { ...sound, topic }
  const isToldWhole = Array.isArray(view.implies) && isReadable(conditionView, view, 'implies')
  const ruling = (isToldWhole ? view.ruling : null) as ContraindicationView['ruling']
  // One exception of which nothing is known stands for a list that is lost.
  const exceptions = (Array.isArray(view.exceptions) ? view.exceptions : [null]) as ContraindicationView['exceptions']
  return {
    ...salvage(conditionView, view, {
      key: row.key,
      slug: row.slug ?? row.key,
      name: nameIn(view, row),
      plain: '',
      alsoCalled: entriesIn(words, view.alsoCalled),
      searchWords: entriesIn(words, view.searchWords),
      codes: entriesIn(code, view.codes),
      bodyAreas: entriesIn(bodyArea, view.bodyAreas),
      variants: variantsIn(view.variants),
      implies: entriesIn(key, view.implies),
      urgentSigns: [],
      askInSelfCheck: true,
      topic,
      ruling,
      exceptions,
      review: null,
      safetyLang: row.locale,
    }),
    topic,
    ruling,
    exceptions,
    // Whoever's view it is, a sign too many is never too loose.
    urgentSigns: entriesIn(key, recordOf(raw).urgentSigns),
  }
}

/** What decides how strict a technique is: if one of these cannot be read, it is for nobody. */
const deciding = ['parent', 'kind', 'sensitivity', 'floor', 'onlyIf'] as const

/** A technique: where its place in the tree is lost, everything that any technique inherits may raise its rulings. */
export const legibleTechnique = (raw: unknown, row: RowFacts): TechniqueView => {
  const view = ownView(raw, row)
  const { topic } = row
  const sound = readWith(techniqueView, view)
  if (sound) return { ...sound, topic }
  const isDecided = view.key === row.key && deciding.every((field) => isReadable(techniqueView, view, field))
  const strict = salvage(techniqueView, view, {
    key: row.key,
    slug: row.slug ?? row.key,
    name: nameIn(view, row),
    summary: '',
    body: Array.isArray(view.body)
      ? view.body.flatMap((block) => readWith(techniqueView.shape.body, [block]) ?? [])
      : [],
    parent: anyTechnique,
    kind: 'massage',
    pressure: 'unspecified',
    methods: entriesIn(words, view.methods),
    bestFor: entriesIn(words, view.bestFor),
    risks: entriesIn(words, view.risks),
    bodyAreas: entriesIn(bodyArea, view.bodyAreas),
    sensitivity: 'health-sensitive',
    topic,
    floor: 'avoid',
    onlyIf: null,
    informationOnly: true,
    media: null,
    review: null,
    safetyLang: row.locale,
  })
  if (isDecided) return { ...strict, topic }
  const parent = view.key === row.key ? strict.parent : anyTechnique
  return { ...strict, topic, parent, floor: 'avoid', informationOnly: true }
}

/** A warning sign: one whose urgency cannot be read is an emergency, and one that may be a red flag is one. */
export const legibleSign = (raw: unknown, row: RowFacts): WarningSignView => {
  const view = ownView(raw, row)
  const { topic } = row
  const sound = saysAll(view, ['appliesTo']) && readWith(signView, view)
  if (sound) return { ...sound, topic }
  const isToldWhole = Array.isArray(view.appliesTo) && isReadable(signView, view, 'appliesTo')
  return {
    ...salvage(signView, view, {
      key: row.key,
      sign: readWith(words, view.sign) ?? readWith(words, row.title) ?? row.key,
      phase: 'after',
      urgency: 'emergency',
      action: '',
      // Empty means every technique.
      appliesTo: [],
      asRedFlag: true,
      topic,
      review: null,
      safetyLang: row.locale,
    }),
    topic,
    ...(isToldWhole ? {} : { appliesTo: [] }),
  }
}
