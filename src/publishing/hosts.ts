/** No two owners answer on one host: it shows one clinic's pages, or the network's, and nobody else's. */
import type { Refusal } from './refused'
import type { Tx } from './database'
import type { Ready } from './ready'

type Claim = { owner: string; tag: string }

const ownerOf = ({ place }: Ready): string => `${place.collection}/${place.key}`

const claimsOf = (ready: readonly Ready[]): (Claim & { of: Ready })[] =>
  ready
    .filter(({ place }) => place.collection === 'clinics' || place.collection === 'network')
    .flatMap((of) =>
      of.presented.tags.filter((tag) => tag.startsWith('host:')).map((tag) => ({ owner: ownerOf(of), tag, of })),
    )

/** Hosts that others hold, now or on a schedule. */
const held = (tx: Tx, tags: string[], moment: string): Promise<Claim[]> =>
  tx.query<Claim>(
    `SELECT DISTINCT collection || '/' || document_key AS owner, tag
     FROM ledger.publications, unnest(tags) AS tag
     WHERE collection IN ('clinics', 'network') AND tag = ANY($1::text[])
       AND (live_until IS NULL OR (live_until > $2::timestamptz AND live_until > live_from))`,
    [tags, moment],
  )

/** @returns a refusal for every host that another owner holds, or claims in the same act. */
export const takenHosts = async (tx: Tx, ready: readonly Ready[], moment: string): Promise<Refusal[]> => {
  const claims = claimsOf(ready)
  if (claims.length === 0) return []
  const others = [...(await held(tx, [...new Set(claims.map(({ tag }) => tag))], moment)), ...claims]
  return claims.flatMap(({ owner, tag, of: { place } }) => {
    const other = others.find((claim) => claim.tag === tag && claim.owner !== owner)
    if (!other) return []
    const context = { host: tag.slice('host:'.length), owner: other.owner.split('/')[1] }
    const { collection, key, locale } = place
    return [{ collection, key, locale, path: 'domains', code: 'host-taken', context }]
  })
}
