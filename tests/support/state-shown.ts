/** The state of a document as R35 means it, read by a second reader: the words, the English beside them, what is live and scheduled. */
import { isDeepStrictEqual } from 'node:util'
import type { Client } from 'pg'
import type { Editor } from './editor'

type Words = Record<string, unknown>
type InLanguage = { words: Words; rows: unknown[] }
export type State = Record<'en' | 'fr', InLanguage>

/** What no person wrote. */
const bookkeeping = ['id', 'createdAt', 'updatedAt', 'base']
const wordsIn = async (who: Editor, ref: string, language: string): Promise<Words> => {
  const doc = await who.must('GET', `${ref}?locale=${language}&fallback-locale=none&depth=0`)
  return Object.fromEntries(Object.entries(doc).filter(([name]) => !bookkeeping.includes(name)))
}

export const stateOf = async (db: Client, who: Editor, ref: string): Promise<State> => {
  const inLanguage = async (language: 'en' | 'fr'): Promise<InLanguage> => {
    const { rows } = await db.query(
      `SELECT id, live_from, live_until, content_hash FROM ledger.open_publications
       WHERE collection || '/' || document_key = $1 AND locale = $2 ORDER BY id`,
      [ref, language],
    )
    return { words: await wordsIn(who, ref, language), rows }
  }
  return { en: await inLanguage('en'), fr: await inLanguage('fr') }
}

/** Whether what an act on these languages was shown is there no more. `isLive`: it was shown what is live, and no words. */
export const hasChanged = (was: State, is: State, languages: readonly ('en' | 'fr')[], isLive: boolean): boolean =>
  languages.some((language) => {
    const isSame = (part: 'words' | 'rows', of: 'en' | 'fr') => isDeepStrictEqual(was[of][part], is[of][part])
    return !isSame('rows', language) || (!isLive && !(isSame('words', language) && isSame('words', 'en')))
  })

/** All that the door has ever written, as one thing to compare. */
export const ledgerDigest = async (db: Client): Promise<string> => {
  const { rows } = await db.query<{ digest: string }>(
    `SELECT md5(concat_ws(' ',
       (SELECT string_agg(id || coalesce(live_until::text, ''), ',' ORDER BY id) FROM ledger.publications),
       (SELECT count(*) FROM ledger.sign_offs), (SELECT count(*) FROM ledger.recalls),
       (SELECT count(*) FROM ledger.audit))) AS digest`,
  )
  return rows[0]?.digest ?? ''
}
