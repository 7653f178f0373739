/**
 * Published documents as the bundle needs them, whatever is in their rows. Rows are checked before they are published, but
 * one forced into the database must neither break the self-check nor loosen it: a name falls back to the row's title, a
 * severity that cannot be read is left to the rules (which say avoid), and what is unknown is asked rather than left out.
 */
import type { Locale } from '../locale/locales'
import type { ContraindicationView, TechniqueView, WarningSignView } from '../publication/view-types'
import type { Topic } from '../publication/views/terms'
import { recordOf } from './read-ruling'

/** What a row says of itself in plain columns, beside its view. */
export type RowFacts = { key: string; title: string; topic: Topic; locale: Locale }

const kinds = ['umbrella', 'massage', 'internal-procedure', 'self-care']
const sensitivities = ['none', 'health-sensitive', 'adult']
const urgencies = ['comfort', 'stop-now', 'contact-doctor', 'prompt', 'emergency']
const languages = ['en', 'fr', 'es', 'de', 'ar']

const words = (value: unknown, fallback: string): string =>
  typeof value === 'string' && value.trim() !== '' ? value : fallback

const oneOf = <T extends string>(known: readonly string[], value: unknown, fallback: T): T =>
  known.includes(value as string) ? (value as T) : fallback

const listOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string' && each !== '') : []

const keyOrNull = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

const named = (view: Record<string, unknown>, row: RowFacts) => ({
  key: row.key,
  name: words(view.name, words(row.title, row.key)),
  topic: row.topic,
  safetyLang: oneOf<Locale>(languages, view.safetyLang, row.locale),
})

const variantsOf = (value: unknown): ContraindicationView['variants'] =>
  (Array.isArray(value) ? value : []).flatMap((each) => {
    const key = keyOrNull(recordOf(each).key)
    return key ? [{ key, name: words(recordOf(each).name, key) }] : []
  })

/** A condition: its ruling and exceptions stay as they are, since the rules read them without trusting them. */
export const legibleCondition = (raw: unknown, row: RowFacts): ContraindicationView => {
  const view = recordOf(raw)
  return {
    ...(view as ContraindicationView),
    ...named(view, row),
    synonyms: listOf(view.synonyms),
    variants: variantsOf(view.variants),
    implies: listOf(view.implies),
    askInSelfCheck: view.askInSelfCheck !== false,
  }
}

/** A technique: one whose sensitivity cannot be read is treated as sensitive. */
export const legibleTechnique = (raw: unknown, row: RowFacts): TechniqueView => {
  const view = recordOf(raw)
  return {
    ...(view as TechniqueView),
    ...named(view, row),
    parent: keyOrNull(view.parent),
    kind: oneOf(kinds, view.kind, 'massage'),
    sensitivity: oneOf(sensitivities, view.sensitivity, 'health-sensitive'),
    onlyIf: keyOrNull(view.onlyIf),
  }
}

/** A warning sign: one whose urgency cannot be read is urgent. */
export const legibleSign = (raw: unknown, row: RowFacts): WarningSignView => {
  const view = recordOf(raw)
  return {
    ...(view as WarningSignView),
    key: row.key,
    topic: row.topic,
    safetyLang: oneOf<Locale>(languages, view.safetyLang, row.locale),
    sign: words(view.sign, words(row.title, row.key)),
    action: words(view.action, ''),
    urgency: oneOf(urgencies, view.urgency, 'prompt'),
    asRedFlag: view.asRedFlag !== false,
  }
}
