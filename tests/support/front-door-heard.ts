/** Waiting for an event instead of a time: that every front door of the network has read what is in the ledger now. */
import { Client } from 'pg'
import { databaseUrl } from './another-server'

/** Only so that a test does not hang: how long it takes is measured by `npm run bench`. */
const hangs = 30_000

/** The last things that a front door asks in one reading of the ledger: new entries, and with news the network's hosts. */
const lastAsked = ['%FROM ledger.audit WHERE id > %', `%view->'domains'%`]
const behind = `SELECT count(*)::int AS doors,
    count(*) FILTER (WHERE NOT (state = 'idle' AND query_start > $1 AND query LIKE ANY ($2)))::int AS behind
  FROM pg_stat_activity WHERE application_name = 'bodywork front door' AND datname = current_database()`

const withClient = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const heard = async (client: Client): Promise<void> => {
  const { rows: clock } = await client.query<{ at: string }>('SELECT clock_timestamp()::text AS at')
  const until = Date.now() + hangs
  for (let asked = 0; Date.now() < until; asked += 1) {
    if (asked % 100 === 0) await client.query(`NOTIFY bodywork_audit`)
    const { rows } = await client.query<{ doors: number; behind: number }>(behind, [clock[0]?.at, lastAsked])
    if (rows[0] && rows[0].doors > 0 && rows[0].behind === 0) return
    await new Promise((go) => setTimeout(go, 5))
  }
  throw new Error('A front door of the product has not read what is in the ledger')
}

/**
 * Waits until the front doors have read all that was committed before this call, and dropped the pages that show it: the
 * first request from then on gets the new ones. Pokes them, so as not to wait for the reading of every second.
 */
export const untilHeard = (): Promise<void> => withClient(heard)

/** Does something; gives how often it poked the front doors. A poke comes with the commit, so none is still on its way. */
export const pokesOf = (work: () => Promise<unknown>): Promise<number> =>
  withClient(async (client) => {
    let pokes = 0
    client.on('notification', () => (pokes += 1))
    await client.query('LISTEN bodywork_audit')
    await work()
    await client.query('SELECT 1')
    return pokes
  })
