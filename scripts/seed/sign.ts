/** Signs the demo's documents as its clinicians and translators do: each language by who can judge it (R39). */
import type { PayloadRequest } from 'payload'
import { sourceLocale, type Locale } from '@/domain/locale/locales'
import { isSignedByTwo } from '@/domain/publication/requirements'
import { signLanguages } from '@/cms/publishing/clinician'
import type { WorkingCopy } from '@/cms/publishing/load'
import { inTransaction } from '@/publishing/ledger/database'
import type { Clinician, Signer, Translator } from '@/publishing/acts/sign'
import { readDocuments } from './read'

const readClinicians = (): Clinician[] =>
  readDocuments('clinicians').map(({ key, name, credentials, topics, languages }) => ({
    key,
    name: String(name),
    credentials: String(credentials),
    topics: topics as string[],
    languages: languages as string[],
    active: true,
    validUntil: null,
    account: null,
  }))

/** Of those who can judge it, the one with the fewest topics. */
const clinicianFor = (clinicians: readonly Clinician[], topic: string, locale: Locale): Signer => {
  const able = clinicians.filter(({ topics, languages }) => topics.includes(topic) && languages.includes(locale))
  const [clinician] = able.sort((a, b) => a.topics.length - b.topics.length)
  if (!clinician) throw new Error(`No clinician of the demo may sign the topic ${topic} in ${locale}`)
  return { as: 'clinician', clinician }
}

type Account = { id: number; name?: string | null; roles?: string[]; locales?: string[] }

const translatorFor = async (req: PayloadRequest, locale: Locale): Promise<Signer> => {
  const { docs } = await req.payload.find({ collection: 'users', depth: 0, limit: 0, overrideAccess: true })
  const account = (docs as unknown as Account[]).find(
    ({ roles, locales }) => roles?.includes('translator') && locales?.includes(locale),
  )
  if (!account) throw new Error(`The demo has no translator of ${locale}`)
  const { id, name, locales = [] } = account
  const translator: Translator = { account: String(id), name: name ?? '', languages: locales, clinician: null }
  return { as: 'translator', translator }
}

/** What was signed before, when the seed was interrupted: `key@locale@clinician` or `…@translator`. */
export const signedAlready = async (collection: string): Promise<Set<string>> => {
  const rows = await inTransaction((tx) =>
    tx.query<{ signed: string }>(
      `SELECT DISTINCT document_key || '@' || locale || '@' || signed_as AS signed FROM ledger.sign_offs
       WHERE collection = $1`,
      [collection],
    ),
  )
  return new Set(rows.map(({ signed }) => signed))
}

/** @param signed what signedAlready has found */
export const signDemo = async (
  req: PayloadRequest,
  copy: WorkingCopy,
  { locales, at, signed }: { locales: readonly Locale[]; at: string; signed: ReadonlySet<string> },
): Promise<void> => {
  const clinicians = readClinicians()
  const topic = typeof copy.english?.topic === 'string' ? copy.english.topic : 'general'
  const today = at.slice(0, 10)
  for (const locale of locales) {
    const isByTwo = isSignedByTwo(clinicians, { topic, locale, today, hasEnglish: copy.english !== null })
    const signers = [
      ...(isByTwo ? [await translatorFor(req, locale)] : []),
      clinicianFor(clinicians, topic, isByTwo ? sourceLocale : locale),
    ].filter(({ as }) => !signed.has(`${copy.key}@${locale}@${as}`))
    for (const signer of signers)
      await inTransaction((tx) => signLanguages(tx, req, copy, signer, { locales: [locale], at }))
  }
}
