/** What an act says it corrects (`corrects`), put on the working copy before the act goes on with it. */
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { sourceLocale } from '@/domain/locale/locales'
import { correct } from '@/publishing/acts/correct'
import { PublishRefused } from '@/publishing/plan/refused'
import type { Tx } from '@/publishing/ledger/database'
import type { WorkingCopy } from './load'
import { saveCopy } from './save-copy'

/** The English units that correct something wrong, by the names that the state gives them. */
export const corrects = z.array(z.string().max(500)).max(1000).default([])

/**
 * The copy as it is with the mark in it.
 *
 * @throws PublishRefused where the units are not there, or correct nothing
 */
export const withCorrections = async (tx: Tx, copy: WorkingCopy, units: readonly string[]): Promise<WorkingCopy> => {
  const { collection, key, clinic, english, languages } = copy
  if (units.length === 0 || !english) return copy
  const marked = await correct(tx, { collection, key, clinic, english, units })
  if (Array.isArray(marked))
    throw new PublishRefused(marked.map((issue) => ({ ...issue, collection, key, locale: sourceLocale })))
  const words = languages[sourceLocale] ? { ...languages, [sourceLocale]: marked } : languages
  return { ...copy, english: marked, languages: words }
}

/** Marks them in the working copy as well; whoever marks has written nothing. */
export const markCorrections = async (
  tx: Tx,
  req: PayloadRequest,
  copy: WorkingCopy,
  units: readonly string[],
): Promise<WorkingCopy> => {
  const marked = await withCorrections(tx, copy, units)
  const { collection, key, english } = marked
  if (marked === copy || !english) return copy
  const data = { translatedFrom: english.translatedFrom }
  await saveCopy(req, { collection, key, locale: sourceLocale }, data, { confirming: true })
  return marked
}
