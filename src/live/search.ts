/** Search in one language over what is live: ranked full text, with a trigram fallback for words mistyped. */
import { listKey } from '@/domain/publication/keys'
import { searched, type KindName } from '@/domain/kinds'
import { documentPath } from './address'
import { select } from './database'
import { columns, factsOf, type Stored } from './legible-row'
import { visible, type Link } from './library'
import { noteKeys } from './registry'
import type { Scope } from './scope'

export type Hit = Link & { collection: KindName; key: string }

const most = 30
/** Longer questions are cut: nobody types them, and their cost would be the attacker's choice. */
const longest = 120

/** @returns the best hits, best first; none for an empty question. */
export const search = async (scope: Scope, question: string): Promise<Hit[]> => {
  const words = question.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, longest)
  noteKeys(searched.map((collection) => listKey({ collection, locale: scope.locale })))
  if (words === '') return []
  const rows = await select<Stored>(
    `WITH asked AS (SELECT ledger.search_query($1, $2) AS query, ledger.fold($1, lower(unaccent($2))) AS folded)
     SELECT ${columns}
     FROM ledger.live_publications, asked
     WHERE locale = $1 AND clinic_key IS NULL AND collection = ANY($3)
       AND (search @@ query OR word_similarity(folded, ledger.fold($1, lower(unaccent(title)))) > 0.45)
     ORDER BY ts_rank_cd(search, query) + word_similarity(folded, ledger.fold($1, lower(unaccent(title)))) DESC, title
     LIMIT $4`,
    [scope.locale, words, searched, most],
  )
  return visible(scope, rows.map(factsOf)).flatMap((row) => {
    const href = documentPath(scope.locale, row.collection, row.key, row.slug)
    return href ? [{ collection: row.collection, key: row.key, href, title: row.title, summary: row.summary }] : []
  })
}
