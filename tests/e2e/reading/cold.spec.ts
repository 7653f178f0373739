/** What a page costs that nobody has asked for yet: counted on the wire between a fresh process and its database. */
import { expect, test } from '@playwright/test'
import { openWire } from '../../../scripts/bench/wire.mjs'
import { databaseUrl, startServer } from '../../support/another-server'
import { ask } from '../../support/ask'
import { some } from '../../support/some'
import { addressesOf, hostNames } from '../../support/demo-network'

const most = 8

test('a cold page costs at most eight statements, whatever it shows, and a kept one none', async () => {
  const wire = await openWire(databaseUrl())
  const server = await startServer({ database: wire.url })
  try {
    // The first page of a process also opens its connections.
    await ask('localhost', '/en/no-such-page', { port: server.port })
    const costs: { statements: number; page: string }[] = []
    const looked = hostNames.map((host) => ({ host, pages: some(addressesOf(host, 'en'), 8) }))
    for (const { host, pages } of looked) {
      for (const { path } of [...pages, { path: '/en/search?q=back%20pain' }]) {
        const before = wire.statements()
        const { status } = await ask(host, path, { port: server.port })
        expect(`${status} ${path}`).toBe(`200 ${path}`)
        costs.push({ statements: wire.statements() - before, page: `${host}${path}` })
      }
    }
    expect(costs.length).toBeGreaterThan(hostNames.length * 8)
    expect(costs.filter(({ statements }) => statements > most)).toEqual([])
    // A count that never moves would be a wire that nobody uses.
    expect(costs.filter(({ statements }) => statements === 0)).toEqual([])
    console.log(
      `statements of a cold page: most ${Math.max(...costs.map(({ statements }) => statements))} of ${costs.length} pages`,
    )

    const before = wire.statements()
    for (const { host, pages } of looked) {
      for (const { path } of pages.filter(({ name }) => name !== 'search')) {
        expect((await ask(host, path, { port: server.port })).status).toBe(200)
      }
    }
    expect(wire.statements() - before).toBe(0)
  } finally {
    await server.stop()
    wire.close()
  }
})
