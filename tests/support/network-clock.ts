/** What the network's own database knows: its clock, and how much is in the ledger. */
import { Client } from 'pg'
import { databaseUrl } from './another-server'

const read = async <Row extends object>(sql: string): Promise<Row> => {
  const client = new Client({ connectionString: databaseUrl() })
  await client.connect()
  try {
    const { rows } = await client.query<Row>(sql)
    return rows[0] as Row
  } finally {
    await client.end()
  }
}

/** Now, on the network's clock, in epoch milliseconds. */
export const networkNow = async (): Promise<number> =>
  (await read<{ now: number }>(`SELECT (extract(epoch FROM ledger.moment()) * 1000)::float8 AS now`)).now

/** How many rows and acts the ledger holds: what nothing may change when a publication is refused. */
export const ledgerCounts = (): Promise<{ publications: string; acts: string; signatures: string }> =>
  read(`SELECT (SELECT count(*) FROM ledger.publications) AS publications, (SELECT count(*) FROM ledger.audit) AS acts,
               (SELECT count(*) FROM ledger.sign_offs) AS signatures`)
