/**
 * The front door against a real PostgreSQL: what is published elsewhere is on the page once it is poked, through a lost
 * connection and by itself when a moment comes. Next is played by a handler that shows one row; the ledger by its bare
 * tables. The reading of every second is played by hand, so that nothing comes by it unless a test says so.
 */
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { removeDatabase } from '../../scripts/test/clone.mjs'
import { bareLedger } from '../support/bare-ledger'
import { openHouse, until, type House } from '../support/front-door-house'

const name = `delivery_${randomUUID().slice(0, 8)}`
const admin = new pg.Client({ connectionString: process.env.TEST_DATABASE_ADMIN_URL })
let url: string
let db: pg.Client

const publish = async (title: string, keys = ['techniques/swedish@fr']) => {
  await db.query('BEGIN')
  await db.query(
    `UPDATE ledger.publications SET view = jsonb_build_object('name', $1::text) WHERE collection = 'techniques'`,
    [title],
  )
  await db.query(
    `WITH e AS (INSERT INTO ledger.audit (keys) VALUES ($1) RETURNING id) SELECT pg_notify('bodywork_audit', id::text) FROM e`,
    [keys],
  )
  await db.query('COMMIT')
}

let house: House
const aSecondGoesBy = () => void vi.advanceTimersByTime(1000)

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  const address = new URL(process.env.TEST_DATABASE_ADMIN_URL ?? '')
  address.pathname = `/${name}`
  url = address.href
  db = new pg.Client({ connectionString: url })
  db.on('error', () => undefined)
  await db.connect()
  await db.query(bareLedger)
  house = await openHouse(url)
})
afterAll(async () => {
  vi.useRealTimers()
  await house.close()
  await db.end()
  await removeDatabase(admin, name)
  await admin.end()
})
beforeEach(() => {
  house.seen.hold = async () => {}
  house.seen.renders = 0
})

describe('the front door', () => {
  test('renders a page once, without the visitor’s headers, and strips it', async () => {
    const headers = {
      cookie: 'a=b',
      'x-middleware-subrequest': 'proxy',
      rsc: '1',
      'accept-language': 'de',
      'accept-encoding': 'identity',
    }
    const [first, second] = await Promise.all([house.get('/fr', { headers }), house.get('/fr?utm=1', { headers })])
    expect(await first.text()).toBe('<html lang="fr"><h1>old</h1></html>')
    expect(second.headers.get('etag')).toBe(first.headers.get('etag'))
    expect(house.seen.renders).toBe(1)
    expect(Object.keys(house.seen.headers).sort()).toEqual(['host', 'user-agent'])
    expect(house.seen.headers.host).toBe('localhost')
  })

  test('shows what is published elsewhere when it is poked, renders once for it, and drops nothing else', async () => {
    await house.title()
    const { renders } = house.seen
    for (let n = 1; n <= 10; n++) {
      await publish(`title ${n}`)
      await until(async () => (await house.title()) === `title ${n}`)
      expect(house.seen.renders).toBe(renders + n)
    }
    await house.title('/fr/other')
    await publish('title 11', ['techniques/other@fr', 'techniques/swedish@en'])
    await until(async () => (await house.title('/fr/other')) === 'title 11')
    expect(await house.title()).toBe('title 10')
    expect(house.seen.renders).toBe(renders + 12)
  })

  test('reads the ledger every second too, in case nobody pokes it', async () => {
    await house.title()
    await db.query(`UPDATE ledger.publications SET view = '{"name": "unannounced"}' WHERE collection = 'techniques'`)
    await db.query(`INSERT INTO ledger.audit (keys) VALUES ('{techniques/swedish@fr}')`)
    expect(await house.title()).not.toBe('unannounced')
    aSecondGoesBy()
    await until(async () => (await house.title()) === 'unannounced')
  })

  test('keeps no page that a publish overtook', async () => {
    await publish('before')
    await until(async () => (await house.title('/fr/slow')) === 'before')
    const both = ['techniques/swedish@fr', 'techniques/other@fr']
    await publish('before', both)
    await until(async () => (await house.title('/fr/other')) === 'before')
    // The first render has read “before”, and is held until the door has heard of “after”: another page tells that.
    let renders = 0
    house.seen.hold = async () => {
      if ((renders += 1) > 1) return
      const kept = house.store.size().pages
      await publish('after', both)
      await until(() => house.store.size().pages < kept)
    }
    expect(await house.title('/fr/slow')).toBe('after')
    expect(renders).toBe(2)
    expect(await house.title('/fr/slow')).toBe('after')
  })

  test('misses nothing while its connection is gone, and serves what it has meanwhile', async () => {
    await publish('kept')
    await until(async () => (await house.title()) === 'kept')
    await db.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'bodywork front door' AND datname = $1`,
      [name],
    )
    await publish('missed?')
    await until(async () => (await house.title()) === 'missed?')
    await until(() => house.follower.upToDate())
  })

  test('shows a scheduled publication when its moment comes, on the network’s clock', async () => {
    await publish('now')
    await until(async () => (await house.title()) === 'now')
    await db.query(`INSERT INTO ledger.publications SELECT collection, document_key, clinic_key, locale,
      ledger.moment() + interval '700 ms', NULL, '{"name": "later"}' FROM ledger.publications WHERE collection = 'techniques'`)
    await db.query(`INSERT INTO ledger.audit (keys) VALUES ('{}')`)
    await db.query(`NOTIFY bodywork_audit`)
    const isDue = `SELECT bool_or(live_from <= ledger.moment()) AS due FROM ledger.publications WHERE view->>'name' = 'later'`
    await until(async () => {
      const shown = (await house.title()) === 'now later'
      // The clock is read after the page: what is shown by then may be shown.
      if (shown) expect((await db.query<{ due: boolean }>(isDue)).rows[0]?.due).toBe(true)
      return shown
    })
    await db.query(`DELETE FROM ledger.publications WHERE view->>'name' = 'later'`)
  })

  test('forgets everything when the clock of the network jumps', async () => {
    await house.title()
    expect(house.store.size().pages).toBeGreaterThan(0)
    await db.query(`UPDATE ledger.clock SET ahead = '50 days'`)
    aSecondGoesBy()
    await until(() => house.store.size().pages === 0)
  })

  test('answers an error with a few words, keeps no error, and no page that is not there', async () => {
    const failed = await house.get('/fr/fails')
    expect(failed.status).toBe(500)
    expect(failed.headers.get('cache-control')).toBe('no-store')
    expect(await failed.text()).not.toMatch(/secret|at .*:\d+/)
    const before = house.store.size().pages
    const none = await house.get('/fr/none')
    expect(none.status).toBe(404)
    expect(house.store.size().pages).toBe(before)
  })

  test('knows the network’s hosts from the ledger', async () => {
    expect(await (await house.get('/admin', { method: 'POST' })).text()).toBe('next')
  })

  test('is ready, and says so', async () => {
    await until(async () => (await house.get('/readyz')).status === 200)
    expect(await (await house.get('/readyz')).json()).toEqual({
      ready: true,
      pages: true,
      database: true,
      changes: true,
    })
    expect((await house.get('/livez')).status).toBe(200)
  })

  test('hears what two processes publish, and each other’s pages agree after a restart', async () => {
    const second = await openHouse(url)
    await publish('for both')
    await until(async () => (await house.title()) === 'for both' && (await second.title()) === 'for both')
    await second.close()
    await publish('while away')
    const third = await openHouse(url)
    expect(await third.title()).toBe('while away')
    await third.close()
  })
})
