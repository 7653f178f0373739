/** No two owners answer on one host: it shows one clinic's pages, or the network's, and nobody else's. */
import type { Refusal } from './refused'
import type { Tx } from '../ledger/database'
import type { Ready } from './ready'

type Claim = { owner: string; host: string }

const ownerOf = ({ lineKey }: Ready): string => `${lineKey.collection}/${lineKey.key}`

const claimsOf = (ready: readonly Ready[]): (Claim & { of: Ready })[] =>
  ready.flatMap((of) => of.presented.hosts.map((host) => ({ owner: ownerOf(of), host, of })))

/** Hosts that others hold, now or on a schedule. */
const held = (tx: Tx, hosts: string[], moment: string): Promise<Claim[]> =>
  tx.query<Claim>(
    `SELECT DISTINCT collection || '/' || document_key AS owner, host
     FROM ledger.open_at($2::timestamptz), unnest(hosts) AS host
     WHERE hosts && $1::text[] AND host = ANY($1::text[])`,
    [hosts, moment],
  )

/** @returns a refusal for every host that another owner holds, or claims in the same act. */
export const takenHosts = async (tx: Tx, ready: readonly Ready[], moment: string): Promise<Refusal[]> => {
  const claims = claimsOf(ready)
  if (claims.length === 0) return []
  const others = [...(await held(tx, [...new Set(claims.map(({ host }) => host))], moment)), ...claims]
  return claims.flatMap(({ owner, host, of: { lineKey } }) => {
    const other = others.find((claim) => claim.host === host && claim.owner !== owner)
    if (!other) return []
    const context = { host, owner: other.owner.split('/')[1] }
    const { collection, key, locale } = lineKey
    return [{ collection, key, locale, path: 'domains', code: 'host-taken', context }]
  })
}
