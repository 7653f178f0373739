/** What somebody who may sign has to read of a language, and who else has to sign it (R39). */
import type { KindName } from '@/domain/kinds'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { comparingIssues, isSignedByTwo, languageIssues, signingIssues } from '@/domain/publication/requirements'
import { wordsOfUnit } from '@/domain/publication/units'
import type { Tx } from '@/publishing/ledger/database'
import { editorsSinceSigned } from '@/publishing/ledger/edits'
import type { LineKey } from '@/publishing/ledger/ledger'
import { translatedFromNow, type Document } from '@/publishing/present'
import { topicOf, toSign, unitName, type Asker, type Clinician, type Translator } from '@/publishing/acts/sign'
import { signableOf, type Signable, type SignsAs } from '@/publishing/plan/statements'

/** As what somebody may sign at all, and all who sign. */
export type Seats = {
  clinician: Clinician | null
  translator: Translator | null
  clinicians: readonly Clinician[]
}

/** Its name for `ticked`, its field, its words (null: they are gone), and the English beside them where there is any. */
export type UnitToRead = { unit: string; field: string; words: string | null; english: string | null }

export type SigningState = {
  /** As what the asker may sign this language as it is now; null where they may not. */
  signsAs: SignsAs | null
  /** Whether no clinician of the topic can judge the language, so that a translator and a clinician sign. */
  isByTwo: boolean
  /** Whose signature is missing. */
  waitsOn: SignsAs[]
  /** What the asker has not signed, unit by unit; whoever signs nothing here is told all that is not signed. */
  uncovered: UnitToRead[]
  /** The same where outdated words are confirmed to say what the English says; empty where none are. */
  toConfirm: UnitToRead[]
  /** The names of the units that are signed; to tick them again renews their date. */
  covered: string[]
}

/** Of a working copy: its English, null where there is none to measure it against. */
type Copy = { collection: KindName; english: Document | null }

type Asked = { copy: Copy; lineKey: LineKey; words: Document; isByTwo: boolean }

/** The path of the field that a unit stands in. */
const fieldOfUnit = (place: string): string => place.replace(/>.*$/, '')

/** The English of each unit: what stands at the same place, as the how-manieth. */
const englishBeside = (copy: Copy, locale: Locale, units: readonly Signable[]): Map<Signable, string> => {
  if (locale === sourceLocale || !copy.english) return new Map()
  const english = signableOf(copy.collection, copy.english, sourceLocale)
  const at = (place: string) => english.filter((unit) => unit.place === place)
  const before = new Map<string, number>()
  return new Map(
    units.flatMap((unit) => {
      const index = before.get(unit.place) ?? 0
      before.set(unit.place, index + 1)
      const found = at(unit.place)[index]
      return found ? [[unit, wordsOfUnit(found.says)] as const] : []
    }),
  )
}

/** What somebody has to read and tick in a language, in the order in which it is read, and what was signed before. */
const unitsIn = async (
  tx: Tx,
  { copy, lineKey, words, isByTwo }: Asked,
  asker: Asker,
): Promise<{ uncovered: UnitToRead[]; covered: string[] }> => {
  const { units, uncovered } = await toSign(tx, { lineKey, words, english: copy.english }, asker, isByTwo)
  const { locale } = lineKey
  const english = englishBeside(copy, locale, units)
  const left = uncovered.map((unit): UnitToRead => {
    const found = unit.isGone ? undefined : units.find(({ place, hash }) => place === unit.place && hash === unit.hash)
    return {
      unit: unitName(locale, unit),
      field: fieldOfUnit(unit.place),
      words: found ? wordsOfUnit(found.says) : null,
      english: (found && english.get(found)) ?? null,
    }
  })
  const names = units.map((unit) => unitName(locale, unit))
  // Equal passages have one name, and one tick.
  const once = left.filter(({ unit }, place) => left.findIndex((each) => each.unit === unit) === place)
  return { uncovered: once, covered: names.filter((name) => left.every(({ unit }) => unit !== name)) }
}

/** As what the asker may sign this, being neither its author nor without the topic or the language. */
const seatIn = async (
  tx: Tx,
  { lineKey, isByTwo }: Asked,
  { topic, today }: { topic: string; today: string },
  { clinician, translator }: Seats,
): Promise<SignsAs | null> => {
  const { locale } = lineKey
  const wrote = async (account: string | null, as: SignsAs) =>
    account !== null && (await editorsSinceSigned(tx, lineKey, as)).includes(account)
  if (clinician) {
    const isAuthor = await wrote(clinician.account, 'clinician')
    const issues = signingIssues({ clinician, isAuthor, topic, today })
    if (issues.length + languageIssues(clinician.languages, locale, isByTwo).length === 0) return 'clinician'
  }
  if (!translator) return null
  const { languages, account } = translator
  const isWriter = await wrote(account, 'translator')
  return comparingIssues({ languages, locale, isWriter, isByTwo }).length === 0 ? 'translator' : null
}

export const noSigning: SigningState = {
  signsAs: null,
  isByTwo: false,
  waitsOn: [],
  uncovered: [],
  toConfirm: [],
  covered: [],
}

type Language = {
  copy: Copy
  lineKey: LineKey
  words: Document
  /** The view that it makes, where it is complete. */
  view: Record<string, unknown>
  isStale: boolean
  /** The day (`YYYY-MM-DD`) it is. */
  today: string
}

/** @returns what is to be signed of a language of a document that asks for signatures, as this asker sees it. */
export const signingStateOf = async (
  tx: Tx,
  { copy, lineKey, words, view, isStale, today }: Language,
  seats: Seats,
): Promise<SigningState> => {
  const { collection, english } = copy
  const topic = await topicOf(tx, view)
  const { locale } = lineKey
  const isByTwo = isSignedByTwo(seats.clinicians, { topic, locale, today, hasEnglish: english !== null })
  const asked = { copy, lineKey, words, isByTwo }
  const signsAs = await seatIn(tx, asked, { topic, today }, seats)
  const { uncovered, covered } = await unitsIn(tx, asked, signsAs ?? 'anybody')
  const confirmed = { ...words, translatedFrom: isStale && english ? translatedFromNow(collection, english) : null }
  const toConfirm = isStale ? (await unitsIn(tx, { ...asked, words: confirmed }, signsAs ?? 'anybody')).uncovered : []
  const lacks = async (as: SignsAs) => (await unitsIn(tx, asked, as)).uncovered.length > 0
  const waitsOn: SignsAs[] = [
    ...((await lacks('clinician')) ? (['clinician'] as const) : []),
    ...(isByTwo && (await lacks('translator')) ? (['translator'] as const) : []),
  ]
  return { signsAs, isByTwo, waitsOn, uncovered, toConfirm, covered }
}
