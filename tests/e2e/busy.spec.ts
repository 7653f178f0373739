/** Many people at once: everybody is served in turn, or asked in words to come again; nobody meets a fault of the server's. */
import { expect, test } from '@playwright/test'
import { Client } from 'pg'
import { databaseUrl, startServer, type Server } from '../support/another-server'
import { productPort, several } from '../support/ask'
import { signIn, type Editor } from '../support/editor'
import { freshKey } from '../support/medical-fixture'
import { enter } from '../support/admin-screens'
import { isWhole } from '../support/some'

test.describe.configure({ mode: 'default' })

/** A hundred in `npm run prove -- sweeps`. */
const crowd = Array.from({ length: isWhole ? 100 : 40 }, () => freshKey('crowd'))
const clinic = 'port-erable'
const wait = (ms: number) => new Promise((go) => setTimeout(go, ms))

type Heard = { status: number; after: string | null; said: string }
/** All at once, each on a connection of its own. */
const atOnce = (who: Editor, requests: readonly (readonly [method: string, path: string, data?: unknown])[]) =>
  Promise.all(
    requests.map(async ([method, path, data]): Promise<Heard> => {
      const answer = await fetch(`http://localhost:${productPort}/api/${path}`, {
        method,
        headers: { ...who.headers, 'content-type': 'application/json' },
        body: JSON.stringify(data),
      })
      return {
        status: answer.status,
        after: answer.headers.get('retry-after'),
        said: (await answer.text()).slice(0, 300),
      }
    }),
  )
/** What no request may meet: anything but success, or being asked, with a time, to come again. */
const wrong = (heard: readonly Heard[]): Heard[] =>
  heard.filter(({ status, after }) => status >= 300 && !(status === 503 && Number(after) > 0))
const served = (heard: readonly Heard[]): number => heard.filter(({ status }) => status < 300).length

test('a crowd of saves with publication at once, and as many publications, are served in turn', async () => {
  test.setTimeout(900_000)
  const admin = await signIn('admin@halvenne.example')
  const draft = (key: string) => ({ key, clinic, payer: `Payer ${key}`, publishOnSave: false })
  const made = await atOnce(
    admin,
    crowd.map((key) => ['POST', 'insurances?locale=en', draft(key)]),
  )
  expect(wrong(made)).toEqual([])
  const there = crowd.map((key) => `${clinic}-${key}`).filter((_, at) => (made[at]?.status ?? 500) < 300)
  const shown = await several(there, 4, (key) => admin.look(`insurances/${key}`, 'publish'))
  const published = await atOnce(
    admin,
    there.map((key, at) => ['POST', `insurances/${key}/publish`, { locales: ['en'], shown: shown[at] }]),
  )
  expect(wrong(published)).toEqual([])
  const saved = await atOnce(
    admin,
    there.map((key) => ['PATCH', `insurances/${key}?locale=en`, { payer: `Saved ${key}`, publishOnSave: true }]),
  )
  expect(wrong(saved)).toEqual([])
  expect([made, published, saved].map(served).every((count) => count >= crowd.length / 2)).toBe(true)
  // What was acknowledged is there, and nothing else.
  const client = new Client({ connectionString: databaseUrl() })
  await client.connect()
  const { rows } = await client.query<{ key: string }>(
    `SELECT DISTINCT document_key AS key FROM ledger.live_publications
     WHERE collection = 'insurances' AND document_key = ANY($1) AND title LIKE 'Saved %'`,
    [there],
  )
  await client.end()
  const acknowledged = there.filter((_, at) => (saved[at]?.status ?? 500) < 300)
  expect(rows.map(({ key }) => key).sort()).toEqual([...acknowledged].sort())
})

test.describe('with next to no connections', () => {
  let server: Server
  let admin: Editor
  test.afterEach(() => server.stop())

  test('no request needs two connections at once: all that people do is done with one', async ({ page }) => {
    test.setTimeout(300_000)
    server = await startServer({ settings: { DATABASE_POOL: '1', DATABASE_CONNECT_TIMEOUT_MS: '3000' } })
    admin = await signIn('admin@halvenne.example', server.port)
    const clinician = await signIn('reviewer@halvenne.example', server.port)
    const key = freshKey('alone')
    const sign = `warning-signs/${key}`
    const words = { sign: 'A sign', action: 'Call.', phase: 'after', urgency: 'prompt', topic: 'general' }
    await admin.must('POST', 'warning-signs?locale=en', { key, ...words })
    await admin.must('PATCH', `${sign}?locale=fr`, { sign: 'Un signe', action: 'Appelez.' })
    await admin.mustAct(sign, 'review', { locales: ['en'] })
    await clinician.mustAct(sign, 'sign', { locales: ['en'] })
    await clinician.mustAct(sign, 'sign', { locales: ['fr'], confirms: true })
    await admin.mustAct(sign, 'publish', { locales: ['en', 'fr'] })
    const form = await admin.must('GET', `${sign}?locale=en`)
    await admin.must('PATCH', `${sign}?locale=en`, { action: 'Call at once.' })
    await admin.must('PATCH', `${sign}?locale=en`, { ...form, sign: 'Another sign' })
    const { docs } = (await admin.must('GET', `warning-signs/versions?where[parent][equals]=${key}&limit=1`)) as {
      docs: { id: string }[]
    }
    await admin.must('POST', `warning-signs/versions/${docs[0]?.id}`)
    const { doc } = (await admin.must('POST', `${sign}/duplicate?locale=en`, {})) as { doc: { id: string } }
    await admin.must('DELETE', `warning-signs/${doc.id}`)
    await admin.must('PATCH', `warning-signs?locale=en&where[id][equals]=${key}`, { action: 'Call.' })
    await clinician.mustAct(sign, 'withdraw', { reason: 'Only for a test.' })
    await admin.must('DELETE', `warning-signs?where[id][equals]=${key}`)
    const notice = `${clinic}-${key}`
    await admin.must('POST', 'notices?locale=en', { key, clinic, text: 'A notice', publishOnSave: true })
    await admin.must('PATCH', `notices/${notice}?locale=fr`, { text: 'Un avis', publishOnSave: true })
    await admin.mustAct(`notices/${notice}`, 'withdraw', { reason: 'Only for a test.' })
    await admin.must('DELETE', `notices/${notice}`)
    await admin.must('POST', 'globals/network?locale=es', {})
    const origin = `http://localhost:${server.port}`
    await enter(page, 'admin@halvenne.example', origin)
    for (const path of ['', '/collections/faqs', '/collections/warning-signs/fever-after', '/globals/network'])
      expect((await page.goto(`${origin}/admin${path}`))?.status()).toBe(200)
  })

  test('who waits in vain is told so in their language, and others still read', async () => {
    test.setTimeout(120_000)
    server = await startServer({ settings: { DATABASE_POOL: '2' } })
    admin = await signIn('admin@halvenne.example', server.port)
    const key = freshKey('waiting')
    await admin.must('POST', 'notices?locale=en', { key, clinic, text: 'A notice', publishOnSave: false })
    const path = `notices/${clinic}-${key}`
    const door = new Client({ connectionString: databaseUrl() })
    await door.connect()
    await door.query('BEGIN')
    await door.query('SELECT ledger.lock_door()')
    const ask = (text: string) =>
      fetch(`http://localhost:${server.port}/api/${path}?locale=en`, {
        method: 'PATCH',
        headers: { ...admin.in('de').headers, 'content-type': 'application/json' },
        body: JSON.stringify({ text, publishOnSave: true }),
      })
    const first = ask('First')
    await wait(500)
    const second = ask('Second')
    await wait(500)
    const from = Date.now()
    expect((await admin.call('GET', path)).status).toBe(200)
    expect(Date.now() - from).toBeLessThan(5_000)
    for (const answer of await Promise.all([first, second])) {
      expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([503, true])
      expect(await answer.text()).toContain('Bitte versuchen Sie es in einigen Sekunden noch einmal.')
    }
    await door.query('ROLLBACK')
    await door.end()
    expect((await admin.must('GET', path)).text).toBe('A notice')
    expect((await ask('Third')).status).toBe(200)
    await admin.mustAct(path, 'withdraw', { reason: 'Only for a test.' })
    await admin.must('DELETE', path)
  })
})
