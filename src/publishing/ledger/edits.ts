/** Who changed a document, and whether somebody did since it was last signed in a language (R14). */
import type { Tx } from './database'
import type { LineKey } from './ledger'
import type { SignsAs } from '../plan/statements'

/** Puts a save on record, in the transaction of the save. */
export const recordEdit = (tx: Tx, collection: string, key: string, editor: string): Promise<unknown[]> =>
  tx.query('INSERT INTO ledger.edits (collection, document_key, editor) VALUES ($1, $2, $3)', [collection, key, editor])

/** @returns everybody who changed the document, in any language, since this one was last signed by a clinician, or by a translator. */
export const editorsSinceSigned = async (
  tx: Tx,
  { collection, key, locale }: LineKey,
  as: SignsAs,
): Promise<string[]> => {
  const rows = await tx.query<{ editor: string }>(
    `SELECT DISTINCT editor FROM ledger.edits
     WHERE collection = $1 AND document_key = $2 AND id > coalesce(
       (SELECT after_edit FROM ledger.sign_offs
        WHERE collection = $1 AND document_key = $2 AND locale = $3 AND signed_as = $4 ORDER BY id DESC LIMIT 1), 0)`,
    [collection, key, locale, as],
  )
  return rows.map(({ editor }) => editor)
}

/** @returns everybody who has ever changed the document, in any language. */
export const editorsOf = async (tx: Tx, { collection, key }: LineKey): Promise<string[]> => {
  const rows = await tx.query<{ editor: string }>(
    'SELECT DISTINCT editor FROM ledger.edits WHERE collection = $1 AND document_key = $2',
    [collection, key],
  )
  return rows.map(({ editor }) => editor)
}

/** @returns who changed the document last; null where nobody is on record. */
export const lastEditor = async (tx: Tx, collection: string, key: string): Promise<string | null> => {
  const rows = await tx.query<{ editor: string }>(
    'SELECT editor FROM ledger.edits WHERE collection = $1 AND document_key = $2 ORDER BY id DESC LIMIT 1',
    [collection, key],
  )
  return rows[0]?.editor ?? null
}
