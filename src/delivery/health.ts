/** Whether the process runs, and whether it can serve: for supervisors, on any host, with nothing private in it. */
import type { ServerResponse } from 'node:http'
import { Pool } from 'pg'
import { passingHeaders } from './headers'

type Parts = { connectionString: string; nextReady: () => boolean; upToDate: () => boolean }

/** One question at a time to the database, and its answer holds for a second, however often somebody asks. */
const freshFor = 1000
const patience = 2000

export const createHealth = ({ connectionString, nextReady, upToDate }: Parts) => {
  const pool = new Pool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    idleTimeoutMillis: 30_000,
    application_name: 'bodywork health',
  })
  pool.on('error', () => undefined)
  let asked = 0
  let answer: Promise<boolean> = Promise.resolve(false)

  const databaseAnswers = (): Promise<boolean> => {
    if (Date.now() - asked < freshFor) return answer
    asked = Date.now()
    const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience).unref())
    answer = Promise.race([late, pool.query('SELECT 1').then(Boolean, () => false)])
    return answer
  }

  const say = (res: ServerResponse, well: boolean, body: object): void => {
    const text = Buffer.from(`${JSON.stringify(body)}\n`)
    res.writeHead(well ? 200 : 503, passingHeaders('application/json', 'Content-Length', String(text.length)))
    res.end(res.req.method === 'HEAD' ? undefined : text)
  }

  return {
    /** Answers /livez or /readyz. */
    answer: async (res: ServerResponse, about: 'live' | 'ready'): Promise<void> => {
      if (about === 'live') return say(res, true, { live: true })
      const parts = { pages: nextReady(), database: await databaseAnswers(), changes: upToDate() }
      const ready = parts.pages && parts.database && parts.changes
      say(res, ready, { ready, ...parts })
    },
    close: (): Promise<void> => pool.end(),
  }
}
