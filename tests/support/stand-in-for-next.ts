/** Plays Next for the front door: one statement, one key, one page. */
import type pg from 'pg'
import type { NextHandler } from '@/delivery/render'
import { currentRender, noteKeys } from '@/live/registry'

/** What it has seen, and the handler; it waits in `hold`, and fails or finds nothing at the addresses that say so. */
export const createStandIn = (pool: pg.Pool) => {
  const seen = { renders: 0, headers: {} as NodeJS.Dict<string | string[]>, hold: async () => {} }
  const handler: NextHandler = async (req, res) => {
    seen.renders++
    seen.headers = req.headers
    noteKeys([req.url === '/fr/other' ? 'techniques/other@fr' : 'techniques/swedish@fr'])
    const { rows } = await pool.query<{ name: string }>(
      `SELECT string_agg(view->>'name', ' ' ORDER BY live_from) AS name FROM ledger.live_publications WHERE collection = 'techniques'`,
    )
    await seen.hold()
    if (req.url === '/fr/fails') throw new Error('secret of the house')
    if (req.url === '/fr/none') currentRender().status = 404
    res.setHeader('content-type', 'text/html; charset=utf-8')
    res.end(`<html lang="fr"><h1>${rows[0]?.name}</h1><script>self.__next_f.push([1,"x"])</script></html>`)
  }
  return { seen, handler }
}
