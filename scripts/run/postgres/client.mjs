// Short conversations with a PostgreSQL server, by the `pg` package that is there once dependencies are installed.

/** Connects, runs `work(client)`, and lets go whatever happens. */
export const withClient = async (url, work, { limit = 5000 } = {}) => {
  const { default: pg } = await import('pg')
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: limit,
    application_name: 'bodywork start',
  })
  client.on('error', () => {}) // A server that goes away in mid-sentence also fails the query itself.
  try {
    await client.connect()
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** A connection string for a server on this machine. */
export const localUrl = ({ role, password, port, database }) =>
  `postgres://${encodeURIComponent(role)}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
