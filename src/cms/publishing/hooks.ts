/**
 * What saving does beyond saving: remembers which source text a translation was made from, publishes a clinic's own
 * documents at once, and keeps what is live from being deleted.
 */
import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
  GlobalBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { deny } from '@/cms/hooks/refuse'
import { personOf } from '@/cms/access/actor'
import { isLocale, sourceLocale, type Locale } from '@/domain/locale/locales'
import type { KindName } from '@/domain/kinds'
import type { Tx } from '@/publishing/ledger/database'
import { publish, PublishRefused } from '@/publishing/acts/publish'
import { hasBeenLive, unsignedFor } from '@/publishing/plan/going-live'
import { openDoor } from '@/publishing/ledger/ledger'
import { openRows } from '@/publishing/ledger/open-rows'
import { markOf } from '@/publishing/acts/shown'
import { inOwnWords, present, translatedFromAfter, type Document } from '@/publishing/present'
import { formerCopy } from './former'
import { isGlobal, loadWorkingCopy, readIn, type WorkingCopy } from './load'
import { refusalError } from './reply'
import { txOfRequest } from './transaction'

type Saving = { data: Record<string, unknown>; operation?: string; originalDoc?: unknown; req: PayloadRequest }

/** The English that a translation was written beside: as the form was shown it, or as it is stored where no form says. */
const shownEnglish = async (req: PayloadRequest, collection: KindName, id: string): Promise<Document | null> => {
  const now = await readIn(req, collection, id, sourceLocale)
  const mark = req.context.shownEnglish
  if (typeof mark !== 'string' || markOf(now) === mark) return now
  const place = { slug: collection, id, isGlobal: isGlobal(collection), locale: sourceLocale }
  return (await formerCopy(req, place, mark)) as Document | null
}

/** Marks what a translator has changed as made from the English that they were shown; the rest keeps the mark it had. */
export const rememberSource =
  (collection: KindName): CollectionBeforeChangeHook & GlobalBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }: Saving) => {
    const locale = req.locale
    // A new document has no English yet that anything could have been written beside.
    if (operation === 'create') return data
    const { seeding, confirming, isRestored } = req.context
    if (!isLocale(locale) || locale === sourceLocale || seeding || confirming || isRestored) return data
    const before = (originalDoc ?? {}) as Document
    const after = { ...before, ...data } as Document
    const id = isGlobal(collection) ? collection : String(after.id ?? after.key)
    const english = await shownEnglish(req, collection, id)
    return { ...data, translatedFrom: translatedFromAfter(collection, { before, after, english }) }
  }

/**
 * A clinic's other languages that wait for signatures (R22) do not keep the one being saved from going out; the clinic's
 * page says what they wait for.
 */
const readyToGoLive = async (
  tx: Tx,
  { collection, key }: WorkingCopy,
  languages: [string, Document][],
  saved: Locale,
  moment: string,
) => {
  if (collection !== 'clinics') return languages
  const ready: [string, Document][] = []
  for (const [name, words] of languages) {
    const locale = name as Locale
    const isOpen = locale === saved || (await hasBeenLive(tx, key, locale, moment))
    const asked = { clinic: key, locale, optOuts: (words.optOuts ?? []) as string[], moment }
    if (isOpen || (await unsignedFor(tx, asked)).length === 0) ready.push([name, words])
  }
  return ready
}

/** A copy is nobody's to see until somebody publishes it, whatever its original does on saving and whatever was asked. */
export const copyStaysPrivate: CollectionBeforeOperationHook = ({ args, operation }) =>
  operation === 'create' && args.duplicateFromID !== undefined
    ? { ...args, data: { ...args.data, publishOnSave: false } }
    : args

/**
 * Publishes a clinic's own document as it is saved: in the language being saved, and in all others that are complete. The
 * way is that of the endpoints: the save holds the document's lock, then the door's, and only then is looked at anything.
 */
export const publishOnSave =
  (collection: KindName): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    if (doc.publishOnSave !== true || req.context.seeding || req.context.isGoingBack) return doc
    const tx = await txOfRequest(req)
    const moment = await openDoor(tx)
    const copy = await loadWorkingCopy(req, collection, String(doc.id))
    if (!copy) return doc
    const saved = isLocale(req.locale) ? req.locale : sourceLocale
    const complete = Object.entries(copy.languages).filter(
      ([locale, words]) => locale === saved || present(collection, inOwnWords(words, locale as Locale)).ok,
    )
    try {
      const languages = Object.fromEntries(await readyToGoLive(tx, copy, complete, saved, moment))
      await publish(tx, { actor: personOf(req).name, documents: [{ ...copy, languages }] })
    } catch (error) {
      // Thrown on, so that the save is rolled back with it: never half a write.
      throw error instanceof PublishRefused ? refusalError(req, error) : error
    }
    return doc
  }

/**
 * R27: what the public sees cannot be deleted; it is withdrawn first. Asked under the door's lock, which is held until the
 * document is gone: nothing goes live in between.
 */
export const keepWhatIsLive =
  (collection: KindName): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    const tx = await txOfRequest(req)
    await openDoor(tx)
    if ((await openRows(tx, collection, String(id))).length > 0) deny(req, 'live-not-deleted', 409)
  }
