/** What an editor sees about each language of a document: live, scheduled, waiting for a clinician, or not there. */
import { needsSignature } from '@/domain/kinds'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { doorPool, txOf, type Tx } from '@/publishing/database'
import { hasBeenLive, unsignedFor, type Unsigned } from '@/publishing/going-live'
import { hashOf, present, safetyHashOf, sourceFor, staleFields, type StaleField } from '@/publishing/present'
import { comparedWith, signOffOf } from '@/publishing/sign-off'
import type { WorkingCopy } from './load'

export type LanguageState = {
  locale: Locale
  /** Complete enough to be shown. */
  isComplete: boolean
  /** Its safety words are older than the source's, which then stand in for them. */
  isStale: boolean
  /** Fields whose English words have changed since they were translated. */
  stale: StaleField[]
  needsSignature: boolean
  signedBy: string | null
  live: { since: string; by: string; isCurrent: boolean } | null
  scheduled: { at: string } | null
  /** Of a clinic that was never live in this language: what has to be signed in it first (R22). */
  waitsFor: Unsigned[]
}

type LedgerRow = { locale: Locale; liveFrom: string; isFuture: boolean; hash: string; by: string }

const waitsFor = async (tx: Tx, copy: WorkingCopy, locale: Locale): Promise<Unsigned[]> => {
  if (copy.collection !== 'clinics') return []
  const [now] = await tx.query<{ moment: string }>(`SELECT to_json(ledger.moment()) #>> '{}' AS moment`)
  const moment = now?.moment ?? new Date().toISOString()
  if (await hasBeenLive(tx, copy.key, locale, moment)) return []
  const optOuts = (copy.languages[locale]?.optOuts ?? []) as string[]
  return unsignedFor(tx, { clinic: copy.key, locale, optOuts, moment })
}

/** Reads the state of every language of a working copy from the ledger. */
export const stateOf = async (copy: WorkingCopy): Promise<LanguageState[]> => {
  const client = await doorPool().connect()
  try {
    const tx = txOf(client)
    const rows = await tx.query<LedgerRow>(
      `SELECT locale, to_json(live_from) #>> '{}' AS "liveFrom", live_from > ledger.moment() AS "isFuture",
              content_hash AS hash, published_by AS by
       FROM ledger.open_publications
       WHERE collection = $1 AND document_key = $2 AND clinic_key IS NOT DISTINCT FROM $3
       ORDER BY live_from`,
      [copy.collection, copy.key, copy.clinic],
    )
    const states: LanguageState[] = []
    for (const [name, words] of Object.entries(copy.languages)) {
      const locale = name as Locale
      const source = sourceFor(copy.collection, locale, words, copy.source)
      const result = present(copy.collection, source)
      const place = { collection: copy.collection, key: copy.key, clinic: copy.clinic, locale: source.safetyLang }
      const isMedical = needsSignature(copy.collection, words)
      const review =
        result.ok && isMedical
          ? await signOffOf(tx, place, {
              safetyHash: safetyHashOf(copy.collection, result.presented.view),
              sourceHash: comparedWith(place, source.safetyLang, copy.source),
            })
          : null
      const live = rows.find((row) => row.locale === locale && !row.isFuture)
      const scheduled = rows.find((row) => row.locale === locale && row.isFuture)
      const final = result.ok ? present(copy.collection, { ...source, review }) : null
      states.push({
        locale,
        isComplete: result.ok,
        isStale: source.safetyLang !== locale,
        stale: locale === sourceLocale || !copy.source ? [] : staleFields(copy.collection, words, copy.source),
        needsSignature: isMedical && result.ok && !review,
        signedBy: review ? review.name : null,
        live: live
          ? {
              since: live.liveFrom,
              by: live.by,
              isCurrent: final?.ok === true && hashOf(final.presented.view) === live.hash,
            }
          : null,
        scheduled: scheduled ? { at: scheduled.liveFrom } : null,
        waitsFor: await waitsFor(tx, copy, locale),
      })
    }
    return states
  } finally {
    client.release()
  }
}
