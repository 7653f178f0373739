/** An act names what it was shown. Without that, or where it is no longer so, it is refused, and told what has changed. */
import type { PayloadRequest } from 'payload'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { differences } from '@/domain/publication/three-way'
import { liveMark, markOf, partsOf, stateHash, withoutBookkeeping, type Marks } from '@/publishing/acts/shown'
import { formerCopy } from './former'
import { isGlobal } from './load'
import { say } from '@/cms/messages'
import { fieldName } from '@/cms/messages/field-name'
import { languageName } from '@/cms/messages/refusal'
import { ActRefused } from './reply'
import type { Subject } from './subject'

/** By language: the hash that the actor saw. */
export type Shown = Partial<Record<Locale, string>>

/** `state`: the words too. `live`: only what is live and scheduled, which is all that withdrawing is about. */
type Whole = 'state' | 'live'

/** One thing that is no longer as it was shown: a field by its path, or `live` for what is on the pages. */
type Changed = { locale: Locale; unit: string; was: unknown; is: unknown }

/** @returns the marks of a document in one language, as it is now. */
export const marksIn = ({ copy, rows }: Subject, locale: Locale): Marks => {
  const open = rows.filter((row) => row.locale === locale)
  const english = locale === sourceLocale || !copy?.english ? undefined : copy.marks[sourceLocale]
  return { words: copy?.marks[locale] ?? markOf(null), english: english ?? markOf(null), live: liveMark(open) }
}

const hashIn = (subject: Subject, locale: Locale, whole: Whole): string => {
  const marks = marksIn(subject, locale)
  return whole === 'live' ? marks.live : stateHash(marks)
}

/** Fields in which a language's words differ from those that were shown; all of it where nobody knows those any more. */
const changedWords = async (
  req: PayloadRequest,
  { collection, key, copy }: Subject,
  locale: Locale,
  mark: string,
): Promise<Changed[]> => {
  const is = copy?.languages[locale] ?? (locale === sourceLocale ? copy?.english : null) ?? {}
  const place = { slug: collection, id: key, isGlobal: isGlobal(collection), locale }
  const was = await formerCopy(req, place, mark)
  if (!was) return [{ locale, unit: '', was: null, is: null }]
  const found = differences(withoutBookkeeping(was), withoutBookkeeping(is))
  const fields = found.filter(({ path }) => !path.startsWith('translatedFrom'))
  // What is known of the words has changed, though the words have not.
  if (fields.length === 0) return [{ locale, unit: '', was: null, is: null }]
  return fields.map(({ path, ...sides }) => ({ locale, unit: path, ...sides }))
}

const changedLive = ({ rows }: Subject, locale: Locale): Changed => {
  const open = rows.filter((row) => row.locale === locale)
  const is = open.map(({ liveFrom, liveUntil, by }) => ({ liveFrom, liveUntil, by }))
  return { locale, unit: 'live', was: null, is }
}

const changedIn = async (
  req: PayloadRequest,
  subject: Subject,
  locale: Locale,
  shown: string,
  whole: Whole,
): Promise<Changed[]> => {
  if (whole === 'live') return [changedLive(subject, locale)]
  const was = partsOf(shown)
  const is = marksIn(subject, locale)
  if (!was) return [{ locale, unit: '', was: null, is: null }]
  return [
    ...(was.words === is.words ? [] : await changedWords(req, subject, locale, was.words)),
    ...(was.english === is.english ? [] : await changedWords(req, subject, sourceLocale, was.english)),
    ...(was.live === is.live ? [] : [changedLive(subject, locale)]),
  ]
}

const sentence = (req: PayloadRequest, { collection }: Subject, { locale, unit }: Changed): string => {
  const language = languageName(req, locale)
  if (unit === 'live') return say(req, 'requests.changed-live', { language })
  if (unit === '') return say(req, 'requests.changed-words', { language })
  return say(req, 'requests.changed-field', { language, field: fieldName(req, collection, unit) || unit })
}

/** The English beside several languages is named once. */
const once = (changed: readonly Changed[]): Changed[] =>
  changed.filter((one, i) => changed.findIndex(({ locale, unit }) => locale === one.locale && unit === one.unit) === i)

/**
 * To be asked under the door's lock.
 *
 * @throws ActRefused 428 with the hashes as they are now where one is missing; 409 with what changed where one is stale
 */
export const assertShown = async (
  req: PayloadRequest,
  subject: Subject,
  locales: readonly Locale[],
  shown: Shown,
  whole: Whole,
): Promise<void> => {
  const now = Object.fromEntries(locales.map((locale) => [locale, hashIn(subject, locale, whole)]))
  if (locales.some((locale) => shown[locale] === undefined))
    throw new ActRefused(428, { message: say(req, 'requests.not-shown'), shown: now })
  const changed: Changed[] = []
  for (const locale of locales) {
    const seen = shown[locale] ?? ''
    if (seen !== now[locale]) changed.push(...(await changedIn(req, subject, locale, seen, whole)))
  }
  if (locales.every((locale) => shown[locale] === now[locale])) return
  const errors = once(changed).map((each) => ({ ...each, code: 'changed', message: sentence(req, subject, each) }))
  const message = [say(req, 'requests.changed-since-shown'), ...errors.map((each) => each.message)].join(' ')
  throw new ActRefused(409, { message, errors, changed: once(changed) })
}
