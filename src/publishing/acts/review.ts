/** Sending to review: the rules that a clinician's time must not be spent on, asked beforehand and put on record. */
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import type { ToPublish } from './publish'
import { PublishRefused, type Refusal } from '../plan/refused'
import { missingEnglish } from '../plan/english'
import { momentIssues } from '../plan/gates'
import { openDoor, record, type LineKey } from '../ledger/ledger'
import { inOwnWords, present, staleFields, type Document, type Issue } from '../present'
import { liveNeighboursIn } from '../plan/live-neighbours'
import type { Tx } from '../ledger/database'

type Around = Awaited<ReturnType<ReturnType<typeof liveNeighboursIn>>>

const issuesIn = (lineKey: LineKey, words: Document, reference: Document | null, around: Around): Issue[] => {
  const { collection, locale } = lineKey
  const missing = locale === sourceLocale ? [] : missingEnglish(collection, words, reference)
  if (missing.length > 0) return missing
  const own = present(collection, inOwnWords(words, locale))
  if (!own.ok) return own.issues
  // What a clinician would read there is the English text, which is reviewed in English.
  const stale = reference && locale !== sourceLocale ? staleFields(collection, words, reference) : []
  const outdated = stale.filter(({ isSafety }) => isSafety)
  if (outdated.length > 0) return outdated.map(({ path }) => ({ code: 'translation-stale', path }))
  return momentIssues('review', lineKey, own.presented.view, words, around)
}

/** @throws PublishRefused with everything that would only waste a reviewer's time */
export const requestReview = async (tx: Tx, document: ToPublish, actor: string): Promise<Locale[]> => {
  const moment = await openDoor(tx)
  const { collection, key, clinic, languages, english } = document
  const around = await liveNeighboursIn(tx, [document], moment)(document)
  const asked = Object.entries(languages) as [Locale, Document][]
  const refusals = asked.flatMap(([locale, words]) =>
    issuesIn({ collection, key, clinic, locale }, words, english, around).map((issue): Refusal => ({
      ...issue,
      collection,
      key,
      // What is missing in English is missing there, whatever was asked for.
      locale: issue.code === 'english-missing' ? sourceLocale : locale,
    })),
  )
  if (refusals.length > 0) throw new PublishRefused(refusals)
  const locales = asked.map(([locale]) => locale)
  const detail = { collection, key, clinic, locales }
  await record(tx, { actor, action: 'review-requested', moment, keys: [], publications: [], detail })
  return locales
}
